/**
 * The combo box that finds municipalities while the name is typed.
 * Not here: the same field without scripts (`MunicipalityField`).
 */

import { useEffect, useState } from "react"
import { Button, ComboBox, Input, ListBox, ListBoxItem, Popover } from "react-aria-components"
import type { ControlAttributes } from "../Field/Field.tsx"
import type { Load } from "../host/useLoad.ts"
import { piece } from "../odd/part.tsx"
import { useWords } from "../words/Words.ts"
import type { Municipality } from "./MunicipalityField.tsx"

const isMunicipality = (value: unknown): value is Municipality =>
  typeof value === "object" &&
  value !== null &&
  "terc" in value &&
  typeof value.terc === "string" &&
  "label" in value &&
  typeof value.label === "string"

type Found = { readonly state: "found" | "searching" | "failed"; readonly items: ReadonlyArray<Municipality> }

const nothing: Found = { state: "searching", items: [] }
const fewest = 2
const pause = 150

/** What the host finds for a text, asked after a short pause in typing. */
const useSearch = (load: Load, searchHref: string, query: string, isChosen: boolean): Found => {
  const [found, setFound] = useState<Found>(nothing)
  useEffect(() => {
    if (isChosen || query.trim().length < fewest) return
    const stop = new AbortController()
    const timer = setTimeout(async () => {
      try {
        const href = searchHref.replace("{query}", encodeURIComponent(query.trim()))
        const body = await load(href, stop.signal)
        setFound(
          Array.isArray(body)
            ? { state: "found", items: body.filter(isMunicipality) }
            : { state: "failed", items: [] },
        )
      } catch {
        if (!stop.signal.aborted) setFound({ state: "failed", items: [] })
      }
    }, pause)
    return () => {
      clearTimeout(timer)
      stop.abort()
    }
  }, [load, searchHref, query, isChosen])
  return found
}

export interface MunicipalitySearchProps {
  readonly attributes: ControlAttributes
  readonly name: string
  /** What stood in the field before scripts came. */
  readonly typed: string
  readonly chosen: Municipality | undefined
  readonly searchHref: string
  readonly load: Load
}

/** Typed text that was not chosen from the list is posted as it is: the server looks it up. */
export const MunicipalitySearch = piece(
  "MunicipalitySearch",
  ({ attributes, name, typed, chosen: before, searchHref, load }: MunicipalitySearchProps) => {
    const { say } = useWords()
    const [chosen, setChosen] = useState(before)
    const [text, setText] = useState(before?.label ?? typed)
    const found = useSearch(load, searchHref, text, chosen !== undefined && text === chosen.label)
    const items =
      chosen !== undefined && !found.items.some((item) => item.terc === chosen.terc)
        ? [chosen, ...found.items]
        : found.items
    return (
      <>
        <input type="hidden" name={name} value={chosen?.terc ?? text} />
        <ComboBox
          id={attributes.id}
          className="osl-combobox"
          aria-labelledby={`${attributes.id}-label`}
          aria-describedby={attributes["aria-describedby"] ?? ""}
          isInvalid={attributes["aria-invalid"] ?? false}
          validationBehavior="aria"
          items={items}
          defaultFilter={() => true}
          allowsCustomValue
          allowsEmptyCollection
          inputValue={text}
          onInputChange={(next) => {
            setText(next)
            if (chosen !== undefined && next !== chosen.label) setChosen(undefined)
          }}
          selectedKey={chosen?.terc ?? null}
          onSelectionChange={(key) => {
            const item = items.find((one) => one.terc === key)
            if (item === undefined) return
            setChosen(item)
            setText(item.label)
          }}
        >
          <div className="osl-combobox__row">
            <Input className="osl-control" autoComplete="off" />
            <Button className="osl-combobox__open" aria-label={say("municipality.show")}>
              <span aria-hidden="true">▾</span>
            </Button>
          </div>
          {chosen === undefined ? null : (
            <p className="osl-municipality__chosen">{say("municipality.chosen", { terc: chosen.terc })}</p>
          )}
          <Popover className="osl-combobox__popover">
            <ListBox<Municipality>
              className="osl-combobox__list"
              aria-label={say("municipality.list")}
              renderEmptyState={() => (
                <p className="osl-combobox__empty">
                  {text.trim().length < fewest || found.state === "searching"
                    ? say("municipality.hint")
                    : found.state === "failed"
                      ? say("municipality.failed")
                      : say("municipality.none")}
                </p>
              )}
            >
              {(item) => (
                <ListBoxItem className="osl-combobox__item" id={item.terc} textValue={item.label}>
                  {item.label}
                </ListBoxItem>
              )}
            </ListBox>
          </Popover>
        </ComboBox>
      </>
    )
  },
)
