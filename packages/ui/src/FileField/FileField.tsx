/**
 * Files to attach: what may be chosen is said beforehand, what was chosen is listed and can be removed.
 * Not here: sending and judging them (the server), or showing a file (`Link`).
 */

import { type ChangeEvent, useRef, useState } from "react"
import { type ControlProps, controlId, Field } from "../Field/Field.tsx"
import { part } from "../odd/part.tsx"
import { useWords } from "../words/Words.ts"
import { faultOf, sizeInWords } from "./files.ts"

/** A file that the server has already. **Unit** `size` bytes. */
export interface KeptFile {
  readonly id: string
  readonly name: string
  readonly size?: number | undefined
  readonly href?: string | undefined
}

export interface FileFieldProps extends ControlProps {
  /** Kinds of file as the browser has them: `.pdf,image/*`. */
  readonly accept?: string | undefined
  /** The same in words: "PDF, JPG". */
  readonly types?: string | undefined
  /** **Unit** bytes, of one file. */
  readonly mostBytes?: number | undefined
  readonly isSeveral?: boolean | undefined
  /** Posted as `name.remove` with the id when it is to go. */
  readonly kept?: ReadonlyArray<KeptFile> | undefined
}

/** The browser's own control: it posts without scripts, and with them every chosen file can be removed by itself. */
export const FileField = part(
  "FileField",
  ({
    name,
    id = controlId(name),
    accept,
    types,
    mostBytes,
    isSeveral,
    kept = [],
    hint,
    ...field
  }: FileFieldProps) => {
    const words = useWords()
    const { say } = words
    const input = useRef<HTMLInputElement>(null)
    const [chosen, setChosen] = useState<ReadonlyArray<File>>([])
    const [told, setTold] = useState("")

    const choose = ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
      setChosen([...(currentTarget.files ?? [])])
      setTold("")
    }
    const remove = (gone: File) => {
      const rest = chosen.filter((file) => file !== gone)
      const transfer = new DataTransfer()
      for (const file of rest) transfer.items.add(file)
      if (input.current !== null) input.current.files = transfer.files
      setChosen(rest)
      setTold(say("file.removed", { name: gone.name }))
      input.current?.focus()
    }
    const rules = [
      types === undefined ? "" : say("file.types", { types }),
      mostBytes === undefined ? "" : say("file.most", { size: sizeInWords(mostBytes, words) }),
      isSeveral ? say("file.several") : "",
    ].filter((rule) => rule !== "")
    return (
      <Field
        id={id}
        hint={
          hint || rules.length > 0 ? (
            <>
              {hint ? <>{hint} </> : null}
              {rules.join(" ")}
            </>
          ) : undefined
        }
        {...field}
      >
        {(attributes) => (
          <div className="osl-files">
            <input
              {...attributes}
              ref={input}
              className="osl-control osl-files__control"
              type="file"
              name={name}
              accept={accept}
              multiple={isSeveral}
              onChange={choose}
            />
            <p className="osl-visually-hidden" role="status">
              {told}
            </p>
            {chosen.length === 0 ? null : (
              <ul className="osl-files__list" aria-label={say("file.chosen")}>
                {chosen.map((file) => {
                  const fault = faultOf(file, accept, mostBytes)
                  return (
                    <li key={`${file.name} ${file.size} ${file.lastModified}`} className="osl-files__file">
                      <span className="osl-files__name">
                        {file.name} <span className="osl-unit">({sizeInWords(file.size, words)})</span>
                      </span>
                      <button
                        type="button"
                        className="osl-button osl-button--quiet"
                        onClick={() => remove(file)}
                      >
                        <span aria-hidden="true">{say("form.remove")}</span>
                        <span className="osl-visually-hidden">{say("file.remove", { name: file.name })}</span>
                      </button>
                      {fault === undefined ? null : (
                        <p className="osl-field__error">
                          <strong>{say("field.error")}</strong>{" "}
                          {say(`file.${fault}`, {
                            size: sizeInWords(file.size, words),
                            most: sizeInWords(mostBytes ?? 0, words),
                          })}
                        </p>
                      )}
                    </li>
                  )
                })}
              </ul>
            )}
            {kept.length === 0 ? null : (
              <fieldset className="osl-files__kept">
                <legend>{say("file.kept")}</legend>
                {kept.map((file) => (
                  <div key={file.id} className="osl-files__file">
                    <span className="osl-files__name">
                      {file.href === undefined ? file.name : <a href={file.href}>{file.name}</a>}
                      {file.size === undefined ? null : (
                        <span className="osl-unit"> ({sizeInWords(file.size, words)})</span>
                      )}
                    </span>
                    <label className="osl-choice">
                      <input
                        className="osl-choice__control"
                        type="checkbox"
                        name={`${name}.remove`}
                        value={file.id}
                        aria-label={say("file.remove", { name: file.name })}
                      />
                      <span className="osl-choice__words">{say("form.remove")}</span>
                    </label>
                  </div>
                ))}
              </fieldset>
            )}
          </div>
        )}
      </Field>
    )
  },
)
