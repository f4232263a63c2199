// Pictures as pixels: what a PNG or an SVG shows, read back by the renderer.

import { Resvg } from '@resvg/resvg-js'
import { FONT_FILES } from '../../src/pictures/typeface.ts'

export interface Pixels {
  readonly width: number
  readonly height: number
  /** "#rrggbb" and how many pixels have it. */
  readonly colours: ReadonlyMap<string, number>
  /** Columns between the first and the last that are not of the first pixel's colour; 0: all alike. */
  readonly inkWidth: number
}

export function svgPixels(svg: string): Pixels {
  const font = { loadSystemFonts: false, fontFiles: [...FONT_FILES] }
  const { width, height, pixels } = new Resvg(svg, { font }).render()
  const colours = new Map<string, number>()
  const ink: number[] = []
  let ground: string | null = null
  for (let i = 0; i < pixels.length; i += 4) {
    const colour = `#${pixels.subarray(i, i + 3).toString('hex')}`
    ground ??= colour
    colours.set(colour, (colours.get(colour) ?? 0) + 1)
    if (colour !== ground) ink.push((i / 4) % width)
  }
  const columns = ink.toSorted((a, b) => a - b)
  const [first = 0, last = -1] = [columns[0], columns.at(-1)]
  return { width, height, colours, inkWidth: last - first + 1 }
}

export function pngPixels(png: Buffer): Pixels {
  if (png.toString('latin1', 1, 4) !== 'PNG') throw new Error('not a PNG')
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)]
  return svgPixels(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><image width="${width}" height="${height}" href="data:image/png;base64,${png.toString('base64')}"/></svg>`,
  )
}
