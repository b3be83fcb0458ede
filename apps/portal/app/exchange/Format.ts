/**
 * The kinds of file that a table leaves in.
 * Not here: writing them (`Sheet`).
 */
export const formats = ["xlsx", "csv"] as const
export type Format = (typeof formats)[number]

export const isFormat = (value: unknown): value is Format => formats.some((format) => format === value)
