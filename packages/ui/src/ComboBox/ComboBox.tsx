/**
 * One of many options, found by typing; without scripts the browser's own list.
 * Not here: a municipality, which the server finds (`MunicipalityField`), or a short list (`Select`, `RadioGroup`).
 */

import { useCallback, useEffect, useRef, useState } from "react"
import { type ControlProps, controlId, Field } from "../Field/Field.tsx"
import { part } from "../odd/part.tsx"
import type { Option } from "../Select/Select.tsx"
import { useWords } from "../words/Words.ts"
import type { ComboBoxList } from "./ComboBoxList.tsx"

export interface ComboBoxProps extends ControlProps {
  readonly options: ReadonlyArray<Option>
  readonly defaultValue?: string | undefined
  readonly onValue?: ((value: string) => void) | undefined
}

/** More than this would make the page of the server too long: its text is looked up after it is posted. */
const mostWritten = 200

/** Posts the value of the option; of a long list without scripts, the text that was typed. */
export const ComboBox = part(
  "ComboBox",
  ({ name, id = controlId(name), options, defaultValue = "", onValue, ...field }: ComboBoxProps) => {
    const { say } = useWords()
    const control = useRef<HTMLSelectElement | HTMLInputElement | null>(null)
    const [list, setList] = useState<{ readonly List: typeof ComboBoxList; readonly value: string }>()
    // The list arrives after the page, takes over what was chosen, and never from under the cursor.
    const takeOver = useCallback(async () => {
      const part = await import("./ComboBoxList.tsx").catch(() => undefined)
      const before = control.current
      if (part === undefined || before === null || document.activeElement === before) return
      setList({ List: part.ComboBoxList, value: before.value })
    }, [])
    useEffect(() => {
      void takeOver()
    }, [takeOver])
    const isWritten = options.length <= mostWritten
    const label = options.find(({ value }) => value === defaultValue)?.label ?? defaultValue
    return (
      <Field id={id} {...field}>
        {(attributes) =>
          list !== undefined ? (
            <list.List
              attributes={attributes}
              name={name}
              options={options}
              value={list.value}
              onValue={onValue}
            />
          ) : isWritten ? (
            <select
              {...attributes}
              ref={(element) => {
                control.current = element
              }}
              className="osl-control osl-select"
              name={name}
              defaultValue={defaultValue}
              onBlur={takeOver}
            >
              <option value="">{say(field.required ? "field.choose" : "field.none")}</option>
              {options.map((option) => (
                <option key={option.value} value={option.value}>
                  {option.label}
                </option>
              ))}
            </select>
          ) : (
            <input
              {...attributes}
              ref={(element) => {
                control.current = element
              }}
              className="osl-control"
              name={name}
              type="text"
              autoComplete="off"
              defaultValue={label}
              onBlur={takeOver}
            />
          )
        }
      </Field>
    )
  },
)
