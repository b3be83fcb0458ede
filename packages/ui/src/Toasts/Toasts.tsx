/**
 * Short messages over the corner of the page that go away by themselves; each is said elsewhere too, and leads there.
 * Not here: a message that has to be read (`Notice`), or a question (`Dialog`).
 */

import { useEffect, useRef, useState } from "react"
import { part, piece } from "../odd/part.tsx"
import { useWords } from "../words/Words.ts"

export interface ToastMessage {
  readonly id: string
  readonly text: string
  readonly kind?: "success" | "info" | "warning" | undefined
  /** Where the same can be read later: a toast is never the only place. */
  readonly where: { readonly label: string; readonly href: string }
}

export interface ToastsProps {
  readonly messages: ReadonlyArray<ToastMessage>
  readonly onClose: (id: string) => void
  /** How long one stays while nobody looks at it. **Unit** seconds; 0 for ever. 10 unless said. */
  readonly stays?: number | undefined
}

const signs = { success: "✓", info: "i", warning: "!" } as const

interface ToastProps {
  readonly message: ToastMessage
  readonly isHeld: boolean
  readonly stays: number
  readonly onClose: (id: string) => void
}

const Toast = piece(
  "Toast",
  ({ message: { id, text, kind = "success", where }, isHeld, stays, onClose }: ToastProps) => {
    const { say } = useWords()
    // The parent may give another function with every render; that must not begin the time anew.
    const close = useRef(onClose)
    useEffect(() => {
      close.current = onClose
    }, [onClose])
    useEffect(() => {
      if (isHeld || stays <= 0) return
      const timer = setTimeout(() => close.current(id), stays * 1000)
      return () => clearTimeout(timer)
    }, [id, isHeld, stays])
    return (
      <li className={`osl-toast osl-toast--${kind}`}>
        <span className="osl-toast__sign" aria-hidden="true">
          {signs[kind] ?? signs.info}
        </span>
        <p className="osl-toast__text">
          {text} <a href={where?.href}>{where?.label}</a>
        </p>
        <button
          type="button"
          className="osl-toast__close"
          aria-label={say("toast.close", { text })}
          onClick={() => onClose(id)}
        >
          <span aria-hidden="true">×</span>
        </button>
      </li>
    )
  },
)

/** Stands on the page from the beginning, so that what comes later is read aloud, politely. */
export const Toasts = part("Toasts", ({ messages, onClose, stays = 10 }: ToastsProps) => {
  const { say } = useWords()
  const region = useRef<HTMLElement>(null)
  const before = useRef<Element | null>(null)
  const [isPointed, setPointed] = useState(false)
  const [isFocused, setFocused] = useState(false)

  const close = (id: string) => {
    if (region.current?.contains(document.activeElement) && messages.length <= 1) {
      if (before.current instanceof HTMLElement) before.current.focus()
      setFocused(false)
      setPointed(false)
    } else if (region.current?.contains(document.activeElement)) region.current.focus()
    onClose(id)
  }
  return (
    <section
      ref={region}
      className="osl-toasts"
      aria-label={messages.length > 0 ? say("toast.label") : undefined}
      tabIndex={-1}
      onPointerEnter={() => setPointed(true)}
      onPointerLeave={() => setPointed(false)}
      onFocus={({ relatedTarget }) => {
        if (!region.current?.contains(relatedTarget)) before.current = relatedTarget
        setFocused(true)
      }}
      onBlur={({ relatedTarget }) => {
        if (!region.current?.contains(relatedTarget)) setFocused(false)
      }}
      onKeyDown={({ key, target }) => {
        const last = messages.at(-1)
        if (key !== "Escape" || last === undefined || !(target instanceof Node)) return
        const items = [...(region.current?.querySelectorAll("li") ?? [])]
        const at = items.findIndex((item) => item.contains(target))
        close(messages[at]?.id ?? last.id)
      }}
    >
      <div role="status">
        <ul className="osl-toasts__list">
          {messages.map((message) => (
            <Toast
              key={message.id}
              message={message}
              isHeld={isPointed || isFocused}
              stays={stays}
              onClose={close}
            />
          ))}
        </ul>
      </div>
    </section>
  )
})
