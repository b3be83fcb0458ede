/**
 * The list under a combo box, narrowed while a person types.
 * Not here: the same field without scripts (`ComboBox`), or which options fit (`matching`).
 */

import { useMemo, useState } from "react"
import { Button, ComboBox, Input, ListBox, ListBoxItem, Popover } from "react-aria-components"
import type { ControlAttributes } from "../Field/Field.tsx"
import { piece } from "../odd/part.tsx"
import type { Option } from "../Select/Select.tsx"
import { useWords } from "../words/Words.ts"
import { matching } from "./matching.ts"

export interface ComboBoxListProps {
  readonly attributes: ControlAttributes
  readonly name: string
  readonly options: ReadonlyArray<Option>
  /** A value, or the text that stood in the field before scripts came. */
  readonly value: string
  readonly onValue?: ((value: string) => void) | undefined
}

/** What a person reads through; the rest is told by its number. */
const mostShown = 50

export const ComboBoxList = piece(
  "ComboBoxList",
  ({ attributes, name, options, value, onValue }: ComboBoxListProps) => {
    const { say } = useWords()
    const before = useMemo(
      () => options.find((option) => option.value === value || option.label === value),
      [options, value],
    )
    const [chosen, setChosen] = useState(before)
    const [text, setText] = useState(before?.label ?? value)
    const isSettled = chosen !== undefined && text === chosen.label
    const { shown, more } = useMemo(
      () => matching(options, isSettled ? "" : text, mostShown),
      [options, text, isSettled],
    )
    const items = chosen === undefined || shown.includes(chosen) ? shown : [chosen, ...shown]
    return (
      <>
        <input type="hidden" name={name} value={chosen?.value ?? text} />
        <ComboBox
          id={attributes.id}
          className="osl-combobox"
          aria-labelledby={`${attributes.id}-label`}
          aria-describedby={attributes["aria-describedby"] ?? ""}
          isInvalid={attributes["aria-invalid"] ?? false}
          validationBehavior="aria"
          items={items.map((option) => ({ ...option, id: option.value }))}
          defaultFilter={() => true}
          allowsCustomValue
          allowsEmptyCollection
          inputValue={text}
          onInputChange={(next) => {
            setText(next)
            if (chosen === undefined || next === chosen.label) return
            setChosen(undefined)
            onValue?.("")
          }}
          selectedKey={chosen?.value ?? null}
          onSelectionChange={(key) => {
            const option = options.find((one) => one.value === key)
            if (option === undefined) return
            setChosen(option)
            setText(option.label)
            onValue?.(option.value)
          }}
        >
          <div className="osl-combobox__row">
            <Input className="osl-control" autoComplete="off" />
            <Button className="osl-combobox__open" aria-label={say("combo.show")}>
              <span aria-hidden="true">▾</span>
            </Button>
          </div>
          <Popover className="osl-combobox__popover">
            <ListBox<Option & { readonly id: string }>
              className="osl-combobox__list"
              aria-label={say("combo.list")}
              renderEmptyState={() => <p className="osl-combobox__empty">{say("combo.none")}</p>}
            >
              {(option) => (
                <ListBoxItem className="osl-combobox__item" id={option.value} textValue={option.label}>
                  <span>
                    {option.label}
                    {option.hint ? <span className="osl-choice__hint">{option.hint}</span> : null}
                  </span>
                </ListBoxItem>
              )}
            </ListBox>
            {more === 0 ? null : <p className="osl-combobox__empty">{say("combo.more", { count: more })}</p>}
          </Popover>
        </ComboBox>
      </>
    )
  },
)
