// Somebody apologises: not who never did, nor of whom others say or demand it.

/** Read over folded words, behind a space. */
export const APOLOGISES =
  '(?<! (?:ne|que|sans|attend\\S*|exig\\S*|reclam\\S*)(?: \\S+){0,4} )(?:presente?\\S*|fait) (?:\\S+ )?(?:des|ses|leurs) (?:\\S+ )?excuses '
