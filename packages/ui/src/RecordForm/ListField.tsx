/**
 * Rows of fields: with scripts they come and go at once, without scripts the server draws them.
 * Not here: what the server does with the row buttons (`rows.ts`).
 */

import type { Form } from "@osl/core"
import { type MouseEvent, type ReactNode, useEffect, useRef, useState } from "react"
import { Button } from "../Button/Button.tsx"
import { Details } from "../Details/Details.tsx"
import { type ControlProps, FieldGroup } from "../Field/Field.tsx"
import { piece } from "../odd/part.tsx"
import { useWords } from "../words/Words.ts"
import { asRows, type Given } from "./answers.ts"
import { useForm } from "./FormContext.ts"
import { addName, removeName } from "./rows.ts"
import { rowTitle } from "./rowTitle.ts"

export interface ListFieldProps extends ControlProps {
  readonly id: string
  readonly label: string
  readonly field: Form.FormField
  readonly answer: Given
  /** Draws the fields of a row; `prefix` is what the names of its controls start with. */
  readonly children: (prefix: string, answers: Form.Answers) => ReactNode
}

/** A row keeps its key, and so what is typed in it, when rows above it go. */
interface Row {
  readonly key: number
  readonly answers: Form.Answers
  /** What the row is folded under; none for one to be filled in. */
  readonly title?: string | undefined
}

/** **Unit** filled rows that stand open together; more of them are folded, each under its own words. */
const mostOpen = 2

/** A list that must not stay empty, or that something is wrong with, begins with a row to fill in. */
const firstRows = (field: Form.FormField, answer: Given, isWrong: boolean): ReadonlyArray<Row> => {
  const given = asRows(answer)
  const fewest = field.required ? Math.max(1, field.minItems ?? 0) : isWrong ? 1 : 0
  const missing = Array.from({ length: Math.max(0, fewest - given.length) }, (): Form.Answers => ({}))
  return [...given, ...missing].map((answers, key) => ({ key, answers }))
}

export const ListField = piece(
  "ListField",
  ({ field, answer, name, id, children, ...group }: ListFieldProps) => {
    const words = useWords()
    const { say } = words
    const form = useForm()
    const [rows, setRows] = useState(() => {
      const first = firstRows(field, answer, group.error !== undefined)
      return first.length <= mostOpen
        ? first
        : first.map((row) => ({ ...row, title: rowTitle(field, row.answers, words, form.references) }))
    })
    const [spoken, setSpoken] = useState("")
    const list = useRef<HTMLDivElement>(null)
    const next = useRef(rows.length)
    const focus = useRef<"last" | "add" | undefined>(undefined)

    useEffect(() => {
      if (focus.current === undefined) return
      const row = [...(list.current?.querySelectorAll(":scope > .osl-row") ?? [])].at(-1)
      const target =
        focus.current === "last"
          ? row?.querySelector("input, select, textarea")
          : list.current?.querySelector(":scope > .osl-rows__add")
      focus.current = undefined
      if (target instanceof HTMLElement && rows.length >= 0) target.focus()
    }, [rows])

    const add = (event: MouseEvent) => {
      event.preventDefault()
      const key = next.current
      next.current += 1
      focus.current = "last"
      setRows((before) => [...before, { key, answers: {} }])
      setSpoken(say("form.added", { number: rows.length + 1 }))
    }
    const remove = (key: number, number: number) => (event: MouseEvent) => {
      event.preventDefault()
      focus.current = "add"
      setRows((before) => before.filter((row) => row.key !== key))
      setSpoken(say("form.removed", { number }))
    }

    const needsLook = (prefix: string): boolean =>
      [...form.problems.keys(), ...form.warnings.keys()].some((place) => place.startsWith(prefix))

    const isFull = rows.length >= (field.maxItems ?? Number.POSITIVE_INFINITY)
    return (
      <FieldGroup id={id} {...group}>
        <div ref={list} className="osl-rows">
          {rows.length === 0 ? <p className="osl-rows__none">{say("form.rows.none")}</p> : null}
          {rows.map((row, index) => (
            <fieldset key={row.key} className="osl-row">
              <legend className="osl-row__title">
                {say("form.row", { label: group.label, number: index + 1 })}
              </legend>
              {row.title === undefined ? (
                children(`${name}.${index}.`, row.answers)
              ) : (
                <Details summary={row.title} open={needsLook(`${name}.${index}.`)}>
                  <div className="osl-row__fields">{children(`${name}.${index}.`, row.answers)}</div>
                </Details>
              )}
              <div className="osl-row__end">
                <Button
                  look="quiet"
                  name={removeName}
                  value={`${name}.${index}`}
                  formNoValidate
                  aria-label={say("form.remove.row", { label: group.label, number: index + 1 })}
                  onClick={remove(row.key, index + 1)}
                >
                  {say("form.remove")}
                </Button>
              </div>
            </fieldset>
          ))}
          {isFull ? null : (
            <Button className="osl-rows__add" name={addName} value={name} formNoValidate onClick={add}>
              <span aria-hidden="true">+</span> {say("form.add", { label: group.label })}
            </Button>
          )}
          <span className="osl-visually-hidden" role="status">
            {spoken}
          </span>
        </div>
      </FieldGroup>
    )
  },
)
