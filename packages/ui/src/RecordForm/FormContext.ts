/**
 * What every field of one form may need, wherever it stands.
 * Not here: the answers, which go down level by level.
 */
import { createContext, useContext } from "react"
import { controlId } from "../Field/Field.tsx"
import type { Municipality } from "../MunicipalityField/MunicipalityField.tsx"
import type { FieldKind } from "./FieldKind.ts"

/** A record that may be referred to. */
export interface Reference {
  readonly id: string
  readonly label: string
}

export interface FormContextValue {
  readonly idPrefix: string
  readonly kinds: ReadonlyArray<FieldKind>
  /** The name of the free text that says in full what to leave out; the others say it in short. */
  readonly firstFreeText: string | undefined
  /** The problem of a control, by its name. */
  readonly problems: ReadonlyMap<string, string>
  /** Parts of free text to be looked at, by the name of the control. */
  readonly warnings: ReadonlyMap<string, ReadonlyArray<string>>
  readonly references: Readonly<Record<string, ReadonlyArray<Reference>>>
  /** What a choice means, by the name of the field and the code. */
  readonly optionHints: Readonly<Record<string, Readonly<Record<string, string>>>>
  readonly municipalitySearchHref: string | undefined
  readonly municipalityOptions: Readonly<Record<string, ReadonlyArray<Municipality>>>
  readonly municipalityLabels: Readonly<Record<string, string>>
}

export const FormContext = createContext<FormContextValue>({
  idPrefix: "",
  kinds: [],
  firstFreeText: undefined,
  problems: new Map(),
  warnings: new Map(),
  references: {},
  optionHints: {},
  municipalitySearchHref: undefined,
  municipalityOptions: {},
  municipalityLabels: {},
})

export const useForm = (): FormContextValue => useContext(FormContext)

/** The id of a control of this form. */
export const idIn = (idPrefix: string, name: string): string =>
  controlId(idPrefix === "" ? name : `${idPrefix}.${name}`)
