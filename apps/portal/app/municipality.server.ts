/**
 * What a person typed as a municipality, looked up in the register.
 * Not here: the register (`@osl/core/territory`), or the field (`@osl/ui`, MunicipalityField).
 */
import { Municipality } from "@osl/core/territory"
import { type Locale, ofModel } from "./words/Locale.ts"

/** What `MunicipalityField` offers. */
export interface Option {
  readonly terc: string
  readonly label: string
}

export const option = (municipality: Municipality.Municipality, language: Locale): Option => ({
  terc: municipality.terc,
  label: Municipality.label(municipality)[ofModel(language)],
})

/** The name of a municipality by its code; the code itself when the register has none. */
export const nameOf = (terc: string, language: Locale): string => {
  const found = Municipality.find(terc)
  return found === undefined ? terc : Municipality.label(found)[ofModel(language)]
}

/** **Shape** one municipality, or those to choose from: none when nothing fits. */
export type Found = { readonly terc: string } | { readonly options: ReadonlyArray<Municipality.Municipality> }

/** A code, a name that only one municipality has, or the only one whose name fits. */
export const lookUp = (typed: string): Found => {
  if (Municipality.isTerc(typed)) return { terc: typed }
  if (/^\d{7}$/.test(typed)) return { options: [] }
  const options = Municipality.search(typed, { limit: 12 })
  const named = options.filter((one) => Municipality.fold(one.name) === Municipality.fold(typed))
  const only = named.length === 1 ? named[0] : options.length === 1 ? options[0] : undefined
  return only === undefined ? { options } : { terc: only.terc }
}
