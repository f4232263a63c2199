// How far apart colours are for people of normal vision and of each kind of colour blindness, and how well they can
// be read. Simulation after Viénot, Brettel and Mollon (1999); differences in CIELAB (1976); contrast as in WCAG 2.

type Triple = readonly [number, number, number]
type Matrix = readonly [Triple, Triple, Triple]

const VISIONS: readonly Matrix[] = [
  [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  // Protanopia, deuteranopia, tritanopia; of linear RGB.
  [
    [0.11238, 0.88762, 0],
    [0.11238, 0.88762, 0],
    [0.00401, -0.00401, 1],
  ],
  [
    [0.29275, 0.70725, 0],
    [0.29275, 0.70725, 0],
    [-0.02234, 0.02234, 1],
  ],
  [
    [1, 0.1445, -0.1445],
    [0, 0.8593, 0.1407],
    [0, 0.8593, 0.1407],
  ],
]

/** 1 to 21. */
export function contrastOf(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [one, other]
    .map((colour) => dot([0.2126, 0.7152, 0.0722], linear(colour)))
    .sort((a, b) => a - b)
  return (lighter + 0.05) / (darker + 0.05)
}

/** Distance in CIELAB for those who see it least. */
export function leastDifference(one: string, other: string): number {
  return Math.min(
    ...VISIONS.map((vision) => {
      const [a, b] = [lab(seen(linear(one), vision)), lab(seen(linear(other), vision))]
      return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2])
    }),
  )
}

function linear(colour: string): Triple {
  const channel = (at: number): number => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  }
  return [channel(1), channel(3), channel(5)]
}

function seen(colour: Triple, [red, green, blue]: Matrix): Triple {
  const within = (value: number) => Math.min(1, Math.max(0, value))
  return [within(dot(red, colour)), within(dot(green, colour)), within(dot(blue, colour))]
}

function lab(colour: Triple): Triple {
  const root = (t: number) => (t > 216 / 24389 ? Math.cbrt(t) : ((24389 / 27) * t + 16) / 116)
  const x = root(dot([0.4124, 0.3576, 0.1805], colour) / 0.9505)
  const y = root(dot([0.2126, 0.7152, 0.0722], colour))
  const z = root(dot([0.0193, 0.1192, 0.9505], colour) / 1.089)
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)]
}

function dot(a: Triple, b: Triple): number {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2]
}
