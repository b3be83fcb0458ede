/**
 * Filters kept under a name: links to their addresses, saved, renamed and deleted where the page can do that.
 * Not here: keeping them (the page), or the filters themselves (`FilterBar`).
 */

import { type FormEvent, useEffect, useId, useRef, useState } from "react"
import { useHydrated } from "../host/useHydrated.ts"
import { piece } from "../odd/part.tsx"
import { useWords } from "../words/Words.ts"

export interface SavedFilter {
  readonly id: string
  readonly name: string
  readonly href: string
  readonly isCurrent?: boolean | undefined
}

interface NameFormProps {
  readonly label: string
  readonly name?: string | undefined
  readonly submit: string
  readonly onName: (name: string) => void
  readonly onCancel?: (() => void) | undefined
}

const NameForm = piece("NameForm", ({ label, name = "", submit, onName, onCancel }: NameFormProps) => {
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (onCancel !== undefined) input.current?.focus()
  }, [onCancel])
  const send = (event: FormEvent) => {
    event.preventDefault()
    const text = input.current?.value.trim() ?? ""
    if (text === "") return input.current?.focus()
    onName(text)
    if (input.current !== null) input.current.value = ""
  }
  return (
    <form className="osl-filters__name" onSubmit={send}>
      <label htmlFor={id}>{label}</label>
      <span className="osl-control-row">
        <input
          ref={input}
          id={id}
          className="osl-control"
          type="text"
          required
          maxLength={80}
          autoComplete="off"
          defaultValue={name}
          onKeyDown={({ key }) => (key === "Escape" ? onCancel?.() : undefined)}
        />
        <button type="submit" className="osl-button osl-button--plain">
          {submit}
        </button>
      </span>
    </form>
  )
})

export interface SavedFiltersProps {
  readonly saved: ReadonlyArray<SavedFilter>
  readonly onSave: ((name: string) => void) | undefined
  readonly onRename: ((id: string, name: string) => void) | undefined
  readonly onDelete: ((id: string) => void) | undefined
}

/** Without scripts the links stay; what needs the page's help comes with them. */
export const SavedFilters = piece(
  "SavedFilters",
  ({ saved, onSave, onRename, onDelete }: SavedFiltersProps) => {
    const { say } = useWords()
    const isAlive = useHydrated()
    const [renamed, setRenamed] = useState<string>()
    const [told, setTold] = useState("")
    const summary = useRef<HTMLElement>(null)
    const canChange = isAlive && (onRename !== undefined || onDelete !== undefined)
    if (saved.length === 0 && !(isAlive && onSave !== undefined)) return null
    const current = saved.find(({ isCurrent }) => isCurrent)
    const done = () => {
      setRenamed(undefined)
      summary.current?.focus()
    }
    return (
      <details className="osl-details osl-filters__saved">
        <summary ref={summary}>
          {say("filter.saved")}
          {current === undefined ? null : `: ${current.name}`}
        </summary>
        <ul className="osl-filters__list">
          {saved.map(({ id, name, href, isCurrent }) => (
            <li key={id}>
              {renamed === id && onRename !== undefined ? (
                <NameForm
                  label={say("filter.name")}
                  name={name}
                  submit={say("form.submit")}
                  onCancel={done}
                  onName={(text) => {
                    onRename(id, text)
                    setTold(say("filter.kept", { name: text }))
                    done()
                  }}
                />
              ) : (
                <>
                  <a href={href} aria-current={isCurrent ? "true" : undefined}>
                    {name}
                  </a>
                  {canChange ? (
                    <span className="osl-filters__changes">
                      {onRename === undefined ? null : (
                        <button
                          type="button"
                          className="osl-button osl-button--quiet"
                          onClick={() => setRenamed(id)}
                        >
                          {say("filter.rename")}
                          <span className="osl-visually-hidden">: {name}</span>
                        </button>
                      )}
                      {onDelete === undefined ? null : (
                        <button
                          type="button"
                          className="osl-button osl-button--quiet"
                          aria-label={`${say("filter.delete")}: ${name}`}
                          onClick={() => {
                            onDelete(id)
                            setTold(say("filter.deleted", { name }))
                            done()
                          }}
                        >
                          {say("form.remove")}
                        </button>
                      )}
                    </span>
                  ) : null}
                </>
              )}
            </li>
          ))}
        </ul>
        {isAlive && onSave !== undefined ? (
          <NameForm
            label={say("filter.name")}
            submit={say("filter.save")}
            onName={(text) => {
              onSave(text)
              setTold(say("filter.kept", { name: text }))
            }}
          />
        ) : null}
        <p className="osl-visually-hidden" role="status">
          {told}
        </p>
      </details>
    )
  },
)
