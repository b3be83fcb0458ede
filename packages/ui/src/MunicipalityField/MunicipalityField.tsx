/**
 * A municipality by name or TERC code: typed, chosen from the server's answer, or found while typing.
 * Not here: the register of municipalities (`@osl/core/territory`) and the page that answers the search.
 */

import { useCallback, useEffect, useRef, useState } from "react"
import { flushSync } from "react-dom"
import { type ControlProps, controlId, Field, FieldGroup } from "../Field/Field.tsx"
import { useLoad } from "../host/useLoad.ts"
import { part } from "../odd/part.tsx"
import { useWords } from "../words/Words.ts"
import type { MunicipalitySearch } from "./MunicipalitySearch.tsx"

/** **Unit** `terc` is seven digits. */
export interface Municipality {
  readonly terc: string
  readonly label: string
}

export interface MunicipalityFieldProps extends ControlProps {
  /** A TERC code, or what the person typed. */
  readonly defaultValue?: string | undefined
  /** The name of the municipality whose code is in `defaultValue`. */
  readonly defaultLabel?: string | undefined
  /** What the server found for a typed name: shown as a choice, also without scripts. */
  readonly options?: ReadonlyArray<Municipality> | undefined
  /** Where to search while typing: an address with `{query}` in it, answering JSON `[{terc, label}]`. Needs `load` of the provider. */
  readonly searchHref?: string | undefined
}

/** The answer posted is a TERC code once one is chosen, else the typed text for the server to look up. */
export const MunicipalityField = part(
  "MunicipalityField",
  ({
    name,
    id = controlId(name),
    defaultValue = "",
    defaultLabel,
    options = [],
    searchHref,
    hint,
    ...field
  }: MunicipalityFieldProps) => {
    const { say } = useWords()
    const load = useLoad()
    const canSearch = searchHref !== undefined && load !== undefined
    const input = useRef<HTMLInputElement>(null)
    const [search, setSearch] = useState<
      { readonly Search: typeof MunicipalitySearch; readonly typed: string } | undefined
    >()
    // The combo box arrives after the page, takes over what was typed, and never from under the cursor.
    const takeOver = useCallback(async () => {
      if (!canSearch) return
      const part = await import("./MunicipalitySearch.tsx").catch(() => undefined)
      const field = input.current
      if (part === undefined || field === null || document.activeElement === field) return
      // At once: what is typed between the look and the change would be lost.
      flushSync(() => setSearch({ Search: part.MunicipalitySearch, typed: field.value }))
    }, [canSearch])
    useEffect(() => {
      void takeOver()
    }, [takeOver])

    if (options.length > 0) {
      return (
        <FieldGroup id={id} hint={hint} {...field}>
          <div className="osl-choices">
            {options.map((option, index) => {
              const optionId = index === 0 ? id : `${id}-${index}`
              return (
                <label key={option.terc} className="osl-choice" htmlFor={optionId}>
                  <input
                    className="osl-choice__control"
                    id={optionId}
                    type="radio"
                    name={name}
                    value={option.terc}
                    defaultChecked={option.terc === defaultValue}
                  />
                  <span className="osl-choice__words">{option.label}</span>
                </label>
              )
            })}
          </div>
          <label className="osl-field__hint osl-municipality__other" htmlFor={`${id}-other`}>
            {say("municipality.other")}
          </label>
          <input
            className="osl-control"
            id={`${id}-other`}
            name={name}
            type="text"
            autoComplete="off"
            defaultValue={options.some((option) => option.terc === defaultValue) ? "" : defaultValue}
          />
        </FieldGroup>
      )
    }
    return (
      <Field
        id={id}
        hint={
          <>
            {hint ? <>{hint} </> : null}
            {say("municipality.hint")}
          </>
        }
        {...field}
      >
        {(attributes) =>
          search !== undefined && searchHref !== undefined && load !== undefined ? (
            <search.Search
              attributes={attributes}
              name={name}
              typed={search.typed}
              chosen={
                defaultLabel !== undefined && search.typed === defaultValue
                  ? { terc: defaultValue, label: defaultLabel }
                  : undefined
              }
              searchHref={searchHref}
              load={load}
            />
          ) : (
            <>
              <input
                {...attributes}
                ref={input}
                className="osl-control"
                name={name}
                type="text"
                autoComplete="off"
                defaultValue={defaultValue}
                onBlur={takeOver}
              />
              {defaultLabel ? <p className="osl-municipality__chosen">{defaultLabel}</p> : null}
            </>
          )
        }
      </Field>
    )
  },
)
