/**
 * Any form of the model, drawn from its definition, posted without scripts.
 * Not here: the definitions (`@osl/core`), reading and checking what was posted (the server).
 */

import type { Form } from "@osl/core"
import { type FormEventHandler, type ReactNode, useMemo } from "react"
import { Button, ButtonRow } from "../Button/Button.tsx"
import { ErrorSummary } from "../ErrorSummary/ErrorSummary.tsx"
import type { Municipality } from "../MunicipalityField/MunicipalityField.tsx"
import { part } from "../odd/part.tsx"
import { useWords, type Words } from "../words/Words.ts"
import type { FieldKind } from "./FieldKind.ts"
import { FormContext, type FormContextValue, idIn, type Reference } from "./FormContext.ts"
import { FormFields } from "./FormFields.tsx"
import { type Path, type Place, placeOf } from "./places.ts"

/** What is wrong at a place of the form, in the caller's words; an empty path for the form as a whole. */
export interface FormProblem {
  readonly path: Path
  readonly text: string
  /** Where it is mended, when that is not in this form. */
  readonly href?: string | undefined
}

/** A part of free text that looks like personal data. */
export interface FormWarning {
  readonly path: Path
  readonly excerpt: string
}

export interface RecordFormProps {
  readonly definition: Form.FormDefinition
  /**
   * The kinds of field beyond the simple ones that this form may have: `everyKind`, or those that it has. A page pays
   * only for what it names here.
   */
  readonly kinds: ReadonlyArray<FieldKind>
  /** Answers as typed. The form is drawn anew only when they change in content. */
  readonly answers?: Form.Answers | undefined
  readonly problems?: ReadonlyArray<FormProblem> | undefined
  readonly warnings?: ReadonlyArray<FormWarning> | undefined
  readonly action: string
  readonly method?: "post" | "get" | undefined
  /** Pairs posted with the answers: the id of the command, the version that was read. */
  readonly hidden?: ReadonlyArray<readonly [name: string, value: string]> | undefined
  readonly submitLabel?: string | undefined
  /** Buttons and links after the main one. */
  readonly secondaryActions?: ReactNode | undefined
  /** Records that may be referred to, by the name of the field or else by form (`F10`). */
  readonly references?: Readonly<Record<string, ReadonlyArray<Reference>>> | undefined
  /** What each choice of a field means, by the name of the field and the code: then all choices stand in sight. */
  readonly optionHints?: Readonly<Record<string, Readonly<Record<string, string>>>> | undefined
  readonly municipalitySearchHref?: string | undefined
  /** What the server found for a typed municipality, by the name of the control. */
  readonly municipalityOptions?: Readonly<Record<string, ReadonlyArray<Municipality>>> | undefined
  /** Names of municipalities by TERC, for those already answered. */
  readonly municipalityLabels?: Readonly<Record<string, string>> | undefined
  /** Sets the ids of this form apart from another on the same page. */
  readonly idPrefix?: string | undefined
  readonly onSubmit?: FormEventHandler<HTMLFormElement> | undefined
}

const none: ReadonlyArray<never> = []
const nothing = {}

const grouped = (
  definition: Form.FormDefinition,
  found: ReadonlyArray<{ readonly path: Path; readonly text: string }>,
): ReadonlyMap<string, ReadonlyArray<string>> => {
  const texts = new Map<string, ReadonlyArray<string>>()
  for (const { path, text } of found) {
    const name = placeOf(definition.fields, path)?.name
    if (name !== undefined) texts.set(name, [...(texts.get(name) ?? []), text])
  }
  return texts
}

/** The first free text for others to read that is surely drawn. */
const firstFreeText = (definition: Form.FormDefinition): string | undefined =>
  definition.fields.find(
    ({ kind, privacy, showWhen }) => kind === "long-text" && privacy !== "author" && showWhen === undefined,
  )?.name

const targetId = (place: Place, idPrefix: string): string => {
  const id = idIn(idPrefix, place.name)
  return place.field.kind === "list" || place.field.kind === "counts" ? `${id}-group` : id
}

/** Where a problem is, in words: "Goals 1, Goal". */
const trailOf = (place: Place, words: Words): string =>
  place.trail.reduce<string>(
    (before, part) =>
      typeof part === "number"
        ? `${before} ${part}`
        : before === ""
          ? words.text(part)
          : `${before}, ${words.text(part)}`,
    "",
  )

export const RecordForm = part(
  "RecordForm",
  ({
    definition,
    kinds = none,
    answers = nothing,
    problems = none,
    warnings = none,
    action,
    method = "post",
    hidden = none,
    submitLabel,
    secondaryActions,
    references = nothing,
    optionHints = nothing,
    municipalitySearchHref,
    municipalityOptions = nothing,
    municipalityLabels = nothing,
    idPrefix = "",
    onSubmit,
  }: RecordFormProps) => {
    const words = useWords()
    const { say } = words
    const context = useMemo<FormContextValue>(() => {
      const byName = grouped(definition, problems)
      return {
        idPrefix,
        kinds,
        firstFreeText: firstFreeText(definition),
        problems: new Map([...byName].map(([name, texts]) => [name, texts.join(" ")])),
        warnings: grouped(
          definition,
          warnings.map(({ path, excerpt }) => ({ path, text: excerpt })),
        ),
        references,
        optionHints,
        municipalitySearchHref,
        municipalityOptions,
        municipalityLabels,
      }
    }, [
      definition,
      problems,
      warnings,
      idPrefix,
      kinds,
      references,
      optionHints,
      municipalitySearchHref,
      municipalityOptions,
      municipalityLabels,
    ])
    const submit = submitLabel ?? say("form.submit")
    return (
      <FormContext.Provider value={context}>
        <form className="osl-form" action={action} method={method} noValidate onSubmit={onSubmit}>
          {/* The Enter key presses the first button of a form: let it be the main one. */}
          <button className="osl-visually-hidden" type="submit" tabIndex={-1} aria-hidden="true">
            {submit}
          </button>
          <ErrorSummary
            problems={problems.map(({ path, text, href }) => {
              const place = placeOf(definition.fields, path)
              return place === undefined
                ? { text, href }
                : { text: `${trailOf(place, words)}: ${text}`, href: `#${targetId(place, idPrefix)}` }
            })}
          />
          {hidden.map(([name, value]) => (
            <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
          ))}
          <div className="osl-form__fields" key={JSON.stringify(answers)}>
            <FormFields fields={definition.fields} prefix="" answers={answers} />
          </div>
          <ButtonRow>
            <Button look="main">{submit}</Button>
            {secondaryActions}
          </ButtonRow>
        </form>
      </FormContext.Provider>
    )
  },
)
