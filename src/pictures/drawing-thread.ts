// The thread that draws: lays a picture out, turns the SVG into a PNG, posts its bytes.

import { parentPort } from 'node:worker_threads'
import { Resvg } from '@resvg/resvg-js'
import type { DrawingJob, DrawingMessage } from './drawing.ts'
import { layOutTimeline } from './timeline-layout.ts'
import type { TimelinePicture } from './timeline-picture.ts'
import { FONT_FAMILY, FONT_FILES, openTypeface } from './typeface.ts'

const typeface = openTypeface()

parentPort?.on('message', ({ number, picture }: DrawingJob) => {
  try {
    post({ number, png: drawTimeline(picture) })
  } catch (error) {
    post({ number, failure: error instanceof Error ? (error.stack ?? error.message) : String(error) })
  }
})

function drawTimeline(picture: TimelinePicture): Uint8Array {
  const { svg } = layOutTimeline(picture, typeface)
  const options = {
    font: { loadSystemFonts: false, fontFiles: [...FONT_FILES], defaultFontFamily: FONT_FAMILY },
  }
  return new Resvg(svg, options).render().asPng()
}

function post(message: DrawingMessage): void {
  parentPort?.postMessage(message)
}
