/**
 * Closed lists of codes with their labels, as data.
 * Not here: which field uses which list (the module of the record).
 */
import type { Evidence, Parted } from "./Evidence.ts"
import type { Text } from "./Language.ts"

/** Written this way, the types of your own schemas can be put in declaration files without naming `Added`. */
interface Open {
  readonly code: string & { readonly "~osl/added": true }
}

/** A code that an overlay added to a list: a string that no list shipped here has. Only reading a record makes one. */
export type Added = Open["code"]

/** One value of a list. `code` is kebab-case and never changes its meaning */
export interface Code<C extends string = string> {
  readonly code: C
  readonly label: Text
}

/** **Shape** at least one code, in the order in which a person reads them; `parts` by code, where one is better known. */
export interface CodeList<C extends string = string> extends Parted {
  readonly key: string
  readonly title: Text
  readonly codes: ReadonlyArray<Code<C>>
}

/** Writes a list as `{ code: [Polish, English] }`; `parts` are the codes whose evidence is better than the list's. */
export const make = <const C extends string>(
  key: string,
  title: readonly [pl: string, en: string],
  evidence: Evidence,
  labels: { readonly [K in C]: readonly [pl: string, en: string] },
  parts?: { readonly [K in C]?: Evidence },
): CodeList<C> => ({
  key,
  title: { pl: title[0], en: title[1] },
  ...evidence,
  ...(parts === undefined ? {} : { parts }),
  codes: (Object.keys(labels) as Array<C>).map((code) => ({
    code,
    label: { pl: labels[code][0], en: labels[code][1] },
  })),
})

/** The codes of a list, in its order. */
export const codes = <C extends string>(list: CodeList<C>): ReadonlyArray<C> =>
  list.codes.map((item) => item.code)

/** The label of a code; the code itself when the list does not know it. */
export const label = (list: CodeList, code: string): Text =>
  list.codes.find((item) => item.code === code)?.label ?? { pl: code, en: code }
