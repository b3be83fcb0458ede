/**
 * A small panel that opens under its button, through `<details>`, so that it works without scripts.
 * Not here: the navigation of the page (`PageFrame`).
 */

import { type ReactNode, useEffect, useRef } from "react"
import { part } from "../odd/part.tsx"

export interface MenuProps {
  readonly label: ReactNode
  readonly children: ReactNode
}

/** With scripts it also closes on Escape and on a press elsewhere. */
export const Menu = part("Menu", ({ label, children }: MenuProps) => {
  const details = useRef<HTMLDetailsElement>(null)
  useEffect(() => {
    const close = (event: Event) => {
      const menu = details.current
      if (menu?.open && event.target instanceof Node && !menu.contains(event.target)) menu.open = false
    }
    const escape = (event: KeyboardEvent) => {
      const menu = details.current
      if (event.key !== "Escape" || !menu?.open) return
      menu.open = false
      menu.querySelector("summary")?.focus()
    }
    document.addEventListener("pointerdown", close)
    document.addEventListener("focusin", close)
    document.addEventListener("keydown", escape)
    return () => {
      document.removeEventListener("pointerdown", close)
      document.removeEventListener("focusin", close)
      document.removeEventListener("keydown", escape)
    }
  }, [])
  return (
    <details ref={details} className="osl-menu">
      <summary className="osl-menu__button">
        <span className="osl-menu__label">{label}</span>
      </summary>
      <div className="osl-menu__panel">{children}</div>
    </details>
  )
})
