/**
 * Whether a password could soon be guessed: compared with lists of common passwords, words and names, here in the portal.
 * Not here: keeping passwords (`signIn.server.ts`).
 */
import * as Effect from "effect/Effect"

export const passwordMax = 128

/** Why a password is not taken. */
export type Weakness = "required" | "long" | "common" | "personal" | "guessable"

/** Guesses that a password has to stand: 10 to this power. **Source** inferred: an attacker online is slowed down besides. */
const enough = 8

/** The lists are large: they are read when the first password is chosen. */
const load = async () => {
  const [{ ZxcvbnFactory }, common, en, pl] = await Promise.all([
    import("@zxcvbn-ts/core"),
    import("@zxcvbn-ts/language-common"),
    import("@zxcvbn-ts/language-en"),
    import("@zxcvbn-ts/language-pl"),
  ])
  const polish = pl.default
  return new ZxcvbnFactory({
    dictionary: { ...common.dictionary, ...en.dictionary, ...polish.dictionary },
    graphs: common.adjacencyGraphs,
  })
}

let loaded: ReturnType<typeof load> | undefined

/** Parts of what is known of a person, too short ones left out. */
const wordsOf = (about: ReadonlyArray<string>): Array<string> =>
  about.flatMap((text) => [text, ...text.split(/[\s@.]+/)]).filter((word) => word.length > 2)

/** **Unit** characters that have to stay of a password when what others know of the person is taken out of it. */
const ownLeast = 6

const isPersonal = (password: string, words: ReadonlyArray<string>): boolean => {
  const small = password.toLowerCase()
  const own = words.reduce((rest, word) => rest.replaceAll(word.toLowerCase(), ""), small)
  return own.length < ownLeast && own.length < small.length
}

/** What is wrong with a password; nothing when it is good. **Shape** `about` what others know of the person: name, address. */
export const weakness = (
  password: string,
  about: ReadonlyArray<string>,
): Effect.Effect<Weakness | undefined> => {
  if (password === "") return Effect.succeed("required")
  if (password.length > passwordMax || /\p{Cs}/u.test(password)) return Effect.succeed("long")
  return Effect.promise(async () => {
    const words = wordsOf(about)
    if (isPersonal(password, words)) return "personal"
    loaded ??= load()
    const factory = await loaded
    const { guessesLog10, sequence } = factory.check(password, ["osl", "organizowanie", ...words])
    if (guessesLog10 >= enough) return undefined
    const names = sequence.map((match) => ("dictionaryName" in match ? String(match.dictionaryName) : ""))
    return names.some((name) => name.startsWith("passwords")) ? "common" : "guessable"
  })
}
