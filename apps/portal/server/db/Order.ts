/**
 * What was typed after `pnpm db`: the command, where the database is, the file, the language.
 * Not here: carrying it out (`commands.ts`), or what is said (`words.ts`).
 */
import { parseArgs } from "node:util"
import type { Language } from "@osl/core"

export const commands = [
  "migrate",
  "verify",
  "rebuild",
  "backup",
  "restore",
  "move",
  "anchor",
  "erase",
  "erasures",
  "resend",
  "let-in",
] as const
export type Command = (typeof commands)[number]

/** Where a database is: the data folder of a portal, or a PostgreSQL. **Shape** `folder` as it was typed. */
export type Place = { readonly folder: string } | { readonly url: string }

/** What to erase. */
export type Target =
  | { readonly person: string }
  | { readonly organisation: string; readonly process: string }
  | { readonly before: "now" }

/** **Shape** `from` is undefined where the settings of the portal say it. */
export type Order = { readonly from: Place | undefined } & (
  | { readonly command: "migrate" | "rebuild" | "resend" }
  | { readonly command: "verify" | "anchor"; readonly file: string | undefined }
  | { readonly command: "backup" | "erasures"; readonly file: string }
  | { readonly command: "restore"; readonly file: string; readonly erasures: string | undefined }
  | { readonly command: "move"; readonly to: Place }
  | { readonly command: "erase"; readonly target: Target }
  | { readonly command: "let-in"; readonly email: string }
)

/** What was typed is no order. **Shape** `word` the part that does not fit. */
export interface Misuse {
  readonly misuse:
    | "no-command"
    | "unknown-command"
    | "unknown-option"
    | "file-missing"
    | "place-missing"
    | "target-missing"
    | "email-missing"
    | "too-much"
  readonly word: string
}

export interface Asked {
  readonly language: Language.Language
  readonly order: Order | Misuse | "help"
}

type Environment = Readonly<Record<string, string | undefined>>

/** Polish unless the system, or `--lang`, says English. */
const languageOf = (env: Environment, said: string | undefined): Language.Language => {
  const first = [said, env["LC_ALL"], env["LC_MESSAGES"], env["LANG"]].find(
    (one) => one !== undefined && one !== "",
  )
  return first?.toLowerCase().startsWith("en") === true ? "en" : "pl"
}

const isCommand = (word: string): word is Command => commands.some((one) => one === word)

const isUrl = (text: string): boolean => /^postgres(ql)?:\/\//.test(text)

/** A place as it is typed: an address of PostgreSQL, or a folder. */
const placeOf = (text: string | undefined): Place | undefined =>
  text === undefined ? undefined : isUrl(text) ? { url: text } : { folder: text }

const targetOf = ([what, first, second, ...more]: ReadonlyArray<string>): Target | undefined => {
  if (more.length > 0) return undefined
  if (what === "expired" && first === undefined) return { before: "now" }
  if (what === "person" && first !== undefined && second === undefined) return { person: first }
  return what === "process" && first !== undefined && second !== undefined
    ? { organisation: first, process: second }
    : undefined
}

const surplus = (word: string | undefined, order: Order): Order | Misuse =>
  word === undefined ? order : { misuse: "too-much", word }

const orderOf = (
  [command, ...words]: ReadonlyArray<string>,
  place: string | undefined,
  goal: string | undefined,
  erasures: string | undefined,
): Order | Misuse => {
  if (command === undefined) return { misuse: "no-command", word: "" }
  if (!isCommand(command)) return { misuse: "unknown-command", word: command }
  if (goal !== undefined && command !== "move") return { misuse: "too-much", word: "--to" }
  if (erasures !== undefined && command !== "restore") return { misuse: "too-much", word: "--erasures" }
  const from = placeOf(place)
  switch (command) {
    case "backup":
    case "erasures":
    case "restore": {
      const [file, ...more] = words
      if (file === undefined) return { misuse: "file-missing", word: command }
      const order = command === "restore" ? { command, from, file, erasures } : { command, from, file }
      return surplus(more[0], order)
    }
    case "move": {
      const to = placeOf(goal)
      return to === undefined
        ? { misuse: "place-missing", word: "--to" }
        : surplus(words[0], { command, from, to })
    }
    case "verify":
    case "anchor":
      return surplus(words[1], { command, from, file: words[0] })
    case "erase": {
      const target = targetOf(words)
      return target === undefined ? { misuse: "target-missing", word: "" } : { command, from, target }
    }
    case "let-in": {
      const [email = "", ...more] = words
      return email.includes("@")
        ? surplus(more[0], { command, from, email })
        : { misuse: "email-missing", word: email }
    }
    default:
      return surplus(words[0], { command, from })
  }
}

const options = {
  from: { type: "string" },
  to: { type: "string" },
  erasures: { type: "string" },
  lang: { type: "string" },
  help: { type: "boolean", short: "h" },
} as const

/** Reads what was typed. */
export const read = (words: ReadonlyArray<string>, env: Environment): Asked => {
  const args = words.filter((word) => word !== "--")
  try {
    const { positionals, values } = parseArgs({ args, allowPositionals: true, options })
    const language = languageOf(env, values.lang)
    return {
      language,
      order: values.help === true ? "help" : orderOf(positionals, values.from, values.to, values.erasures),
    }
  } catch {
    const word =
      args.find((one) => one.startsWith("-") && !Object.hasOwn(options, one.replace(/^--?/, ""))) ?? ""
    const said = args[args.indexOf("--lang") + 1]
    return {
      language: languageOf(env, args.includes("--lang") ? said : undefined),
      order: { misuse: "unknown-option", word },
    }
  }
}
