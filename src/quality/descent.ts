// A low point of a smooth function, the lowest of a convex one: L-BFGS (Liu and Nocedal 1989, "On the limited memory BFGS method").

export interface Slope {
  readonly value: number
  readonly gradient: Float64Array
}

/** Steps remembered to guess the curvature from. */
const MEMORY = 10
const STEPS_AT_MOST = 400
const FLAT = 1e-9

/** `slopeAt` must not keep its argument. */
export function minimise(size: number, slopeAt: (point: Float64Array) => Slope): Float64Array {
  let point = new Float64Array(size)
  let here = slopeAt(point)
  const steps: { readonly moved: Float64Array; readonly turned: Float64Array; readonly rho: number }[] = []
  for (let i = 0; i < STEPS_AT_MOST; i += 1) {
    const direction = descentFrom(here.gradient, steps)
    const slope = dot(direction, here.gradient)
    if (slope > -FLAT) break
    let length = steps.length > 0 ? 1 : 1 / Math.max(1, Math.sqrt(-slope))
    let next = along(point, direction, length)
    let there = slopeAt(next)
    while (there.value > here.value + 1e-4 * length * slope && length > 1e-10) {
      length /= 2
      next = along(point, direction, length)
      there = slopeAt(next)
    }
    if (there.value > here.value) break
    const moved = next.map((value, at) => value - (point[at] ?? 0))
    const turned = there.gradient.map((value, at) => value - (here.gradient[at] ?? 0))
    const curvature = dot(moved, turned)
    if (curvature > 1e-14) {
      steps.push({ moved, turned, rho: 1 / curvature })
      if (steps.length > MEMORY) steps.shift()
    }
    const gained = here.value - there.value
    point = next
    here = there
    if (gained < FLAT) break
  }
  return point
}

/** Minus the gradient, turned by what the last steps tell of the curvature: the two loops of L-BFGS. */
function descentFrom(
  gradient: Float64Array,
  steps: readonly { readonly moved: Float64Array; readonly turned: Float64Array; readonly rho: number }[],
): Float64Array {
  const direction = gradient.map((value) => -value)
  const shares: number[] = []
  for (const { moved, turned, rho } of steps.toReversed()) {
    const share = rho * dot(moved, direction)
    shares.push(share)
    add(direction, turned, -share)
  }
  const last = steps.at(-1)
  if (last !== undefined) scale(direction, 1 / (last.rho * dot(last.turned, last.turned)))
  for (const { moved, turned, rho } of steps) {
    const share = shares.pop() ?? 0
    add(direction, moved, share - rho * dot(turned, direction))
  }
  return direction
}

export function dot(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let sum = 0
  for (let i = 0; i < a.length; i += 1) sum += (a[i] ?? 0) * (b[i] ?? 0)
  return sum
}

function along(point: Float64Array, direction: Float64Array, length: number): Float64Array<ArrayBuffer> {
  return Float64Array.from(point, (value, at) => value + length * (direction[at] ?? 0))
}

function add(to: Float64Array, what: Float64Array, share: number): void {
  for (let i = 0; i < to.length; i += 1) to[i] = (to[i] ?? 0) + share * (what[i] ?? 0)
}

function scale(what: Float64Array, by: number): void {
  for (let i = 0; i < what.length; i += 1) what[i] = (what[i] ?? 0) * by
}
