/**
 * The kinds of files that are attached: how each is called, and how its name ends.
 * Not here: telling which kind some bytes are (`judged.server.ts`).
 */

interface Kind {
  readonly mediaType: string
  readonly endings: readonly [string, ...Array<string>]
  /** As people call it. */
  readonly label: string
}

const kind = (mediaType: string, label: string, ...endings: Kind["endings"]): Kind => ({
  mediaType,
  label,
  endings,
})

const ofDocument = "application/vnd.openxmlformats-officedocument"

export const kinds = {
  jpeg: kind("image/jpeg", "JPEG", "jpg", "jpeg", "jfif"),
  png: kind("image/png", "PNG", "png"),
  webp: kind("image/webp", "WebP", "webp"),
  pdf: kind("application/pdf", "PDF", "pdf"),
  odt: kind("application/vnd.oasis.opendocument.text", "ODT", "odt"),
  ods: kind("application/vnd.oasis.opendocument.spreadsheet", "ODS", "ods"),
  odp: kind("application/vnd.oasis.opendocument.presentation", "ODP", "odp"),
  docx: kind(`${ofDocument}.wordprocessingml.document`, "DOCX", "docx"),
  xlsx: kind(`${ofDocument}.spreadsheetml.sheet`, "XLSX", "xlsx"),
  pptx: kind(`${ofDocument}.presentationml.presentation`, "PPTX", "pptx"),
  csv: kind("text/csv", "CSV", "csv"),
  text: kind("text/plain", "TXT", "txt"),
} as const satisfies Record<string, Kind>
export type KindName = keyof typeof kinds

const all: ReadonlyArray<Kind> = Object.values(kinds)

const pictures = ["jpeg", "png", "webp"] as const
export type PictureKind = (typeof pictures)[number]

export const isPicture = (name: KindName): name is PictureKind => pictures.some((one) => one === name)

/** What a browser offers to choose from. */
export const accept = all.flatMap(({ endings }) => endings.map((one) => `.${one}`)).join(",")

export const labels = all.map(({ label }) => label).join(", ")

/** What people call a file by its media type. */
export const labelOf = (mediaType: string): string =>
  all.find((one) => one.mediaType === mediaType)?.label ?? mediaType

/** **Unit** characters. */
const longestName = 200

const isHidden = /[\p{Cc}\p{Cs}\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu

const endingOf = (name: string): string => /\.([^.]{1,8})$/.exec(name)?.[1]?.toLowerCase() ?? ""

/**
 * A name as it is kept: without folders and signs that hide, with an ending that says what the file is.
 *
 * **Shape** never empty; `umowa.exe` that is a PDF becomes `umowa.exe.pdf`.
 */
export const nameOf = (given: string, name: KindName): string => {
  const { endings } = kinds[name]
  const last = given.normalize("NFC").split(/[/\\]/).at(-1) ?? ""
  const plain = last.replace(isHidden, "").replace(/^\.+/, "").trim()
  const ending = endingOf(plain)
  const hasOwn = endings.some((one) => one === ending)
  const end = hasOwn ? ending : endings[0]
  const stem = hasOwn ? plain.slice(0, plain.length - ending.length - 1).trim() : plain
  const most = longestName - end.length - 1
  return `${[...(stem === "" ? "plik" : stem)].slice(0, most).join("").slice(0, most)}.${end}`
}
