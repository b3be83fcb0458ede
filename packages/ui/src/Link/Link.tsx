/**
 * A link in text that says before it is pressed what will open: another site, a new tab, a file, another language.
 * Not here: a link that looks like a button (`LinkButton`).
 */

import type { ReactNode } from "react"
import { part } from "../odd/part.tsx"
import { useWords } from "../words/Words.ts"

/** What a file is, in words ready to be shown: "PDF", "120 kB". */
export interface LinkedFile {
  readonly type: string
  readonly size?: string | undefined
}

export interface LinkProps {
  readonly href: string
  readonly children: ReactNode
  /** Leads to a site of somebody else. */
  readonly isOutside?: boolean | undefined
  /** Opens beside this page; only where leaving would lose what was written. */
  readonly opensNewTab?: boolean | undefined
  readonly file?: LinkedFile | undefined
  /** The language of what opens, when it is another one. **Unit** BCP 47. */
  readonly language?: string | undefined
}

export const Link = part("Link", ({ href, children, isOutside, opensNewTab, file, language }: LinkProps) => {
  const { say } = useWords()
  const size = file?.size === undefined ? "" : `, ${file.size}`
  return (
    <a
      className={`osl-link${isOutside ? " osl-link--outside" : ""}`}
      href={href}
      hrefLang={language}
      target={opensNewTab ? "_blank" : undefined}
      rel={opensNewTab ? "noopener" : undefined}
    >
      {children}
      {file === undefined ? null : <span className="osl-link__file">{` (${file.type}${size})`}</span>}
      {opensNewTab || isOutside ? (
        <span className="osl-visually-hidden"> {say(opensNewTab ? "link.new-tab" : "link.outside")}</span>
      ) : null}
    </a>
  )
})
