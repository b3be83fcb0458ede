/**
 * A button that does something, and a link that looks like one.
 * Not here: links inside text (a plain `<a>`).
 */

import type { AnchorHTMLAttributes, ButtonHTMLAttributes, ReactNode } from "react"
import { part } from "../odd/part.tsx"

/** `main`: the one action of the page. `plain`: others. `quiet`: small help. `danger`: what cannot be undone. */
export type ButtonLook = "main" | "plain" | "quiet" | "danger"

export interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  readonly look?: ButtonLook | undefined
  readonly children: ReactNode
}

/** Submits its form unless `type` says otherwise. */
export const Button = part(
  "Button",
  ({ look = "plain", type = "submit", className, ...rest }: ButtonProps) => (
    <button
      {...rest}
      type={type}
      className={`osl-button osl-button--${look}${className ? ` ${className}` : ""}`}
    />
  ),
)

export interface LinkButtonProps extends AnchorHTMLAttributes<HTMLAnchorElement> {
  readonly look?: ButtonLook | undefined
  readonly href: string
  readonly children: ReactNode
}

/** Goes somewhere. */
export const LinkButton = part(
  "LinkButton",
  ({ look = "plain", className, children, ...rest }: LinkButtonProps) => (
    <a {...rest} className={`osl-button osl-button--${look}${className ? ` ${className}` : ""}`}>
      {children}
    </a>
  ),
)

/** Buttons in a row, the main one first; under one another on a phone. */
export const ButtonRow = part("ButtonRow", ({ children }: { readonly children: ReactNode }) => (
  <div className="osl-button-row">{children}</div>
))
