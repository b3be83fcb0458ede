/**
 * How large attached files may be, and how many come in one form.
 * Not here: how many a record takes (`@osl/store`, Attachment), or which kinds there are (`kinds.ts`).
 */

const mega = 1_000_000

/** **Unit** bytes: of one picture, of one other file, of one form with all its files. */
export const most = { picture: 15 * mega, file: 25 * mega, form: 80 * mega } as const

/** **Unit** files of one form. */
export const mostFiles = 20

/** **Unit** picture elements, far above what phones make: a small file may claim to be a huge picture. */
export const mostPixels = 120 * mega

/** Whether a form with files is posted to an address. */
export const takesFiles = (path: string): boolean =>
  /^\/processes\/[^/]+\/records\/[^/]+\/attachments\/new(\.data)?$/.test(path)
