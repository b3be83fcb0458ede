/**
 * A form of the portal as the walk of all forms knows it: where it stands, who fills it in, what is right and what may be wrong.
 * Not here: sending it (`Walk.ts`), or which forms there are (`index.ts`).
 */
import type { WordKey } from "../../../app/words/Words.ts"
import type { Pairs } from "../Browser.ts"
import type { Ground, Somebody } from "./Ground.ts"

/** Answers by name. **Shape** a list where one name is sent several times. */
export type Answers = Readonly<Record<string, string | ReadonlyArray<string>>>

/**
 * A question. **Shape** `isOptional` may stay empty; `isSecret` never comes back.
 */
export type Field = {
  readonly isOptional?: true
  readonly isSecret?: true
  /** Where a problem of it leads to, when its control goes by another name. */
  readonly at?: string
} & (
  | { readonly kind: "line" | "lines"; readonly most: number }
  | { readonly kind: "choice" | "choices" | "date" | "email" | "code" }
  | { readonly kind: "whole"; readonly least: number; readonly most: number }
  | { readonly kind: "own-password" | "new-password" }
)

/** What happens to one more of the same. */
export type Again =
  /** Nothing more is changed, whatever the answer says. */
  | "nothing"
  /** It is done once more, as it was asked: a new address in place of the old one, a file taken out twice. */
  | "anew"

/** What is told of a form that was opened before something else was saved. */
export interface Stale {
  /** Other answers than those that were taken meanwhile. */
  readonly answers: (ground: Ground, good: Answers) => Answers
  /** **Shape** 409 or 404 or 422 when it is refused, 303 or 200 when it is done: the newest choice holds. */
  readonly status: number
  /** What it was about is over or another by now: the form shows how it is, or stands no more. */
  readonly isOver?: true
}

export interface Form {
  /** The folder of the route that takes it. */
  readonly route: string
  /** The pair that tells it from the other forms of its route. */
  readonly intent?: readonly [name: string, value: string]
  readonly who: (ground: Ground) => Somebody | Promise<Somebody>
  /** Where it stands. */
  readonly page: (ground: Ground, subject: string) => string
  /** Where it is sent to, when that is elsewhere. */
  readonly to?: (ground: Ground, subject: string) => string
  /** Something new to fill it in about, made before. */
  readonly subject?: (ground: Ground) => Promise<string>
  readonly good: (ground: Ground, subject: string, shown: Pairs) => Answers | Promise<Answers>
  readonly fields?: Readonly<Record<string, Field>>
  /** Faults that no single field shows: what is changed of the good answers, where it is told. */
  readonly together?: (ground: Ground, good: Answers) => ReadonlyArray<Fault>
  /** The same form of another centre, or of nobody. **Shape** addresses that must not be found. */
  readonly elsewhere?: (ground: Ground, subject: string) => ReadonlyArray<string>
  /** Answers that name what is another centre's or nobody's. **Shape** each is refused, or said to be gone, and nothing changes. */
  readonly foreign?: (ground: Ground, good: Answers) => ReadonlyArray<Answers>
  /** **Shape** 303 when it leads elsewhere, 200 when it shows something or hands out a file, 422 for a step that only looks. */
  readonly taken: 200 | 303 | 422
  readonly files?: (ground: Ground) => Promise<ReadonlyArray<File>>
  /** The tables in which it may change something, of one's own. */
  readonly changes: ReadonlyArray<string>
  /** Whose else the change is: somebody who joins, or who is helped. */
  readonly also?: (ground: Ground, subject: string) => ReadonlyArray<string>
  readonly again: Again
  readonly stale?: Stale
  /** What is shown is a file or data, so that there is no page to read. */
  readonly isFile?: true
  /** What is said where it is not there, when that is not the page of what is not found. */
  readonly gone?: WordKey
  /** What is not there counts as done: it was to be taken away. */
  readonly isGoneAnyway?: true
  /** Sent by a script, or by a page that no walk reaches: it stands nowhere. */
  readonly isScripted?: true
  /** Answered with data for a script. */
  readonly isData?: true
  /** Its problems are the model's, which speaks Polish to who reads in Ukrainian. */
  readonly isOfModel?: true
  /** Other steps than its own mean this one. */
  readonly isFree?: true
  /** May be sent from anywhere: its link stands for its origin. */
  readonly isSealed?: true
}

/** A file that is sent along. */
export interface File {
  readonly name: string
  readonly bytes: Buffer
}

/** Answers with one thing wrong. **Shape** `isLost` when no control can show what was wrong. */
export interface Fault {
  readonly what: string
  readonly answers: Answers
  readonly control: string
  readonly isLost: boolean
  /** In place of the files that are right. */
  readonly files?: ReadonlyArray<File>
}

export const pairsOf = (answers: Answers): Pairs =>
  Object.entries(answers).flatMap(([name, value]) =>
    typeof value === "string" ? [[name, value] as const] : value.map((one) => [name, one] as const),
  )

type Wrong = readonly [what: string, value: string | ReadonlyArray<string> | undefined, isLost?: boolean]

const wrong = (field: Field): ReadonlyArray<Wrong> => {
  const empty: ReadonlyArray<Wrong> = field.isOptional
    ? []
    : [
        ["not sent", undefined],
        ["empty", ""],
      ]
  switch (field.kind) {
    case "line":
    case "lines":
      return [
        ...empty,
        ...(field.isOptional ? [] : [["only spaces", " \t ", true] as const]),
        ["too long", "ż".repeat(field.most + 1)],
        ["much too long", "ż".repeat(60_000)],
        ["control characters", "a \u0007 b"],
      ]
    case "choice":
      return [...empty, ["not in the list", "to-nie-jest-kod", true], ["of every object", "__proto__", true]]
    case "choices":
      return [...empty.slice(0, 1), ["not in the list", ["to-nie-jest-kod"], true]]
    case "whole":
      return [
        ...empty,
        ["not a number", "dużo"],
        ["not whole", "2,5"],
        ["below the least", String(field.least - 1)],
        ["above the most", String(field.most + 1)],
        ["far above the most", "9".repeat(30)],
      ]
    case "date":
      return [
        ...empty,
        ["not a date", "31 marca"],
        ["30 February", "2026-02-30"],
        ["far from any year", "99999-01-01"],
      ]
    case "email":
      return [
        ...empty,
        ["no address", "nie adres"],
        ["too long", `${"a".repeat(300)}@przyklad.pl`],
        ["control characters", "a\u0007b@przyklad.pl"],
      ]
    case "code":
      return [...empty, ["letters", "abcdef"], ["too long", "1".repeat(5_000)]]
    case "own-password":
      return [...empty, ["somebody else's", "nie-to-haslo-jest"], ["too long", "ż".repeat(5_000)]]
    case "new-password":
      return [...empty, ["too short", "krotko"], ["common", "password123"], ["too long", "ż".repeat(5_000)]]
  }
}

const put = (answers: Answers, name: string, value: string | ReadonlyArray<string> | undefined): Answers => {
  const { [name]: _, ...others } = answers
  return value === undefined ? others : { ...answers, [name]: value }
}

/** Every fault that the fields of a form allow, one at a time. */
export const faultsOf = ({ fields = {} }: Form, good: Answers): ReadonlyArray<Fault> =>
  Object.entries(fields).flatMap(([name, field]) =>
    wrong(field).map(([what, value, isLost = false]) => ({
      what: `${name}: ${what}`,
      answers: put(good, name, value),
      control: field.at ?? name,
      isLost:
        isLost || field.isSecret === true || field.kind === "own-password" || field.kind === "new-password",
    })),
  )

/** Names under which nobody is asked anything: what a form from elsewhere may bring to act in another's name. */
export const forged = (foreign: { readonly organisation: string; readonly person: string }): Pairs => [
  ["organisationId", foreign.organisation],
  ["organisation_id", foreign.organisation],
  ["actorId", foreign.person],
  ["personId", foreign.person],
  ["author", foreign.person],
  ["at", "1999-01-01T00:00:00.000Z"],
  ["isAdmin", "yes"],
  ["role", "platform"],
  ["__proto__", "x"],
  ["constructor.prototype", "x"],
  ["extra", "nie z formularza"],
]
