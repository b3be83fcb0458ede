/**
 * A badge that somebody was given: for what, by whom, until when, and whether it was found genuine.
 * Not here: issuing or verifying it (`@osl/competency/badges`), or deciding what a failed check means.
 */

import { useId } from "react"
import { part } from "../odd/part.tsx"
import { SummaryList } from "../SummaryList/SummaryList.tsx"
import { Tag, type TagTone } from "../Tag/Tag.tsx"
import { useWords } from "../words/Words.ts"

const results = {
  valid: { tone: "action", sign: "✓" },
  invalid: { tone: "error", sign: "×" },
  expired: { tone: "attention", sign: "!" },
  revoked: { tone: "error", sign: "×" },
  unchecked: { tone: "plain", sign: "?" },
} as const satisfies Record<string, { readonly tone: TagTone; readonly sign: string }>

export type BadgeResult = keyof typeof results

const signs = { passed: "✓", failed: "×", unknown: "?" } as const

/** One thing that was looked at, in words ready to be shown. */
export interface BadgeCheck {
  readonly key: string
  readonly label: string
  readonly state: keyof typeof signs
  /** What came out, when the label alone does not say so. */
  readonly text?: string | undefined
}

export interface BadgeVerification {
  /** Anything that is not known counts as not checked: a badge is never shown genuine by mistake. */
  readonly result: BadgeResult
  /** **Unit** an instant in ISO 8601. */
  readonly at?: string | undefined
  readonly checks?: ReadonlyArray<BadgeCheck> | undefined
}

export interface BadgeCardProps {
  /** The level of its heading on the page; 2 unless said. */
  readonly heading?: 2 | 3 | 4 | undefined
  readonly title: string
  readonly href?: string | undefined
  readonly holder?: string | undefined
  readonly issuer?: string | undefined
  /** **Unit** local dates. */
  readonly issuedOn?: string | undefined
  readonly expiresOn?: string | undefined
  /** What it was given for. */
  readonly criteria?: string | undefined
  readonly evidence?:
    | ReadonlyArray<{ readonly href?: string | undefined; readonly label: string }>
    | undefined
  readonly verification: BadgeVerification
  /** Where the badge can be taken from, to be kept elsewhere. */
  readonly downloadHref?: string | undefined
}

export const BadgeCard = part("BadgeCard", (props: BadgeCardProps) => {
  const { title, href, holder, issuer, issuedOn, expiresOn, criteria, evidence = [], downloadHref } = props
  const { say, date, instant } = useWords()
  const id = useId()
  const Heading = `h${props.heading ?? 2}` as const
  const { at, checks = [] } = props.verification
  const result = Object.hasOwn(results, props.verification.result) ? props.verification.result : "unchecked"
  const { tone, sign } = results[result]
  const facts = [
    { label: say("badge.holder"), value: holder },
    { label: say("badge.issuer"), value: issuer },
    { label: say("badge.issued"), value: issuedOn === undefined ? undefined : date(issuedOn) },
    { label: say("badge.expires"), value: expiresOn === undefined ? undefined : date(expiresOn) },
    { label: say("badge.criteria"), value: criteria },
  ]
  return (
    <section className="osl-badge" aria-labelledby={id}>
      <div className="osl-badge__head">
        <span className={`osl-badge__sign osl-badge__sign--${tone}`} aria-hidden="true">
          {sign}
        </span>
        <div>
          <Heading id={id} className="osl-badge__title">
            {href === undefined ? title : <a href={href}>{title}</a>}
          </Heading>
          <p>
            <Tag tone={tone}>{say(`badge.${result}`)}</Tag>{" "}
            {at === undefined ? null : (
              <span className="osl-badge__when">{say("badge.checked", { when: instant(at) })}</span>
            )}
          </p>
        </div>
      </div>
      <SummaryList items={facts.filter(({ value }) => value !== undefined)} />
      {checks.length === 0 ? null : (
        <ul className="osl-badge__checks" aria-label={say("badge.checks")}>
          {checks.map(({ key, label, state, text }) => {
            const found = Object.hasOwn(signs, state) ? state : "unknown"
            return (
              <li key={key}>
                <span aria-hidden="true">{signs[found]}</span> {label}: {text ?? say(`badge.check.${found}`)}
              </li>
            )
          })}
        </ul>
      )}
      {evidence.length === 0 ? null : (
        <div>
          <p className="osl-badge__when">{say("badge.evidence")}</p>
          <ul className="osl-badge__evidence">
            {evidence.map((one) => (
              <li key={`${one.href} ${one.label}`}>
                {one.href === undefined ? one.label : <a href={one.href}>{one.label}</a>}
              </li>
            ))}
          </ul>
        </div>
      )}
      {downloadHref === undefined ? null : (
        <p className="osl-badge__take">
          <a href={downloadHref}>
            {say("badge.download")}
            <span className="osl-visually-hidden">: {title}</span>
          </a>
        </p>
      )}
    </section>
  )
})
