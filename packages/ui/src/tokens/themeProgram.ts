/**
 * `osl-theme`: checks a theme, or writes its style sheet.
 * Not here: reading files and the exit of the process (`bin/osl-theme.js`).
 */
import type { Language } from "@osl/core"
import { faultsOf } from "./check.ts"
import { themeWords } from "./checkWords.ts"
import { pairs } from "./contrast.ts"
import { isThemeName, readTheme, themeCss } from "./theme.ts"
import { isGroup, type TokenGroup } from "./tokens.ts"

/** What the program said. `code` 0: all is well, 1: the theme has faults, 2: it was called wrongly or a file is not there. */
export interface Said {
  readonly code: 0 | 1 | 2
  readonly out: string
  readonly err: string
}

/** What the program needs of the world. */
export interface World {
  /** The kit's own tokens (`@osl/ui/tokens.json`). */
  readonly kit: TokenGroup
  /** **Errors** undefined when there is no such file. */
  readonly read: (file: string) => string | undefined
  /** Spoken when no language is asked for. */
  readonly language: Language.Language
}

interface Asked {
  readonly command: string
  readonly file: string
  readonly language: Language.Language
  readonly name: string | undefined
}

/** **Errors** undefined when the arguments are not those of the program. */
const asked = (args: ReadonlyArray<string>, language: Language.Language): Asked | undefined => {
  const [command, file, ...options] = args
  if (command === undefined || file === undefined || options.length % 2 !== 0) return undefined
  let found: Asked = { command, file, language, name: undefined }
  for (let at = 0; at < options.length; at += 2) {
    const value = options[at + 1] ?? ""
    if (options[at] === "--language" && (value === "pl" || value === "en"))
      found = { ...found, language: value }
    else if (options[at] === "--name" && command === "css") found = { ...found, name: value }
    else return undefined
  }
  return command === "check" || (command === "css" && found.name !== undefined) ? found : undefined
}

const tokensIn = (text: string): TokenGroup | undefined => {
  try {
    const read: unknown = JSON.parse(text)
    return isGroup(read) ? read : undefined
  } catch {
    return undefined
  }
}

/** Does what the arguments ask for. `css` writes nothing for a theme with faults. */
export const themeProgram = (args: ReadonlyArray<string>, world: World): Said => {
  const ask = asked(args, world.language)
  const words = themeWords(ask?.language ?? world.language)
  const wrong = (err: string): Said => ({ code: 2, out: "", err })
  if (ask === undefined) return wrong(words.usage)
  if (ask.name !== undefined && !isThemeName(ask.name)) return wrong(words.name(ask.name))
  const text = world.read(ask.file)
  if (text === undefined) return wrong(words.notRead(ask.file))
  const tokens = tokensIn(text)
  if (tokens === undefined) return wrong(words.notTokens(ask.file))
  const theme = readTheme(world.kit, tokens)
  const faults = faultsOf(theme)
  if (faults.length > 0)
    return { code: 1, out: "", err: [...faults.map(words.fault), words.faults(faults.length)].join("\n") }
  const out =
    ask.name === undefined ? words.passes(theme.own.length, pairs.length) : themeCss(ask.name, theme)
  return { code: 0, out: out.trimEnd(), err: "" }
}
