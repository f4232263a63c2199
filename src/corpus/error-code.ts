// What a failed file or database operation is called where it is reported.

/** "ENOENT", "SQLITE_BUSY"; of an error without a code, its name and message. */
export function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error)
}
