/**
 * The editions that this portal serves: the two of the model, and those that a folder of documents adds.
 * Not here: what an edition or an overlay may hold (`@osl/core`), or which one a process runs under (the process).
 */
import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import {
  type Edition,
  EditionDocument,
  EditionLint,
  type Language,
  Overlay,
  OverlayDocument,
  Problem,
} from "@osl/core"
import { edition as osl2012 } from "@osl/core/osl-2012"
import { edition as osl2014 } from "@osl/core/osl-2014"
import type { ProcessStore } from "@osl/store"
import { Measure, type Process } from "@osl/workflow"
import * as Context from "effect/Context"
import * as Layer from "effect/Layer"
import * as Result from "effect/Result"
import { StartFailure } from "../server/StartFailure.ts"

export interface EditionSettings {
  /** The folder of documents, one edition or overlay in each `.json`; none when absent. */
  readonly editionsDir: string | undefined
  /** The key of the edition that new processes begin with. */
  readonly edition: string
}

const failure = (pl: string, en: string) => new StartFailure("bad-edition", { pl, en })

const atMost = 10

const texts = { ...Overlay.texts, ...EditionLint.texts }

/** What is wrong with a document, a line for each place. */
const wrong = (file: string, problems: ReadonlyArray<Problem.Problem>): StartFailure => {
  const lines = (language: Language.Language) =>
    problems
      .slice(0, atMost)
      .map((one) => `  ${one.path.join(".") || "."}: ${Problem.text(one, language, texts)}`)
      .join("\n")
  const rest = problems.length - atMost
  const more = (words: string) => (rest > 0 ? `\n  ${words}: ${rest}` : "")
  return failure(
    `Nie można użyć wydania z pliku ${file}:\n${lines("pl")}${more("kolejnych uwag")}`,
    `The edition in the file ${file} cannot be used:\n${lines("en")}${more("more problems")}`,
  )
}

const orFail = <A>(file: string, result: Result.Result<A, ReadonlyArray<Problem.Problem>>): A =>
  Result.getOrThrowWith(result, (problems) => wrong(file, problems))

const filesOf = (folder: string): ReadonlyArray<string> => {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith(".json"))
      .sort()
      .map((name) => join(folder, name))
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw failure(
      `Nie można odczytać folderu wydań ${folder} (${reason}). Popraw OSL_EDITIONS.`,
      `The folder of editions ${folder} cannot be read (${reason}). Correct OSL_EDITIONS.`,
    )
  }
}

const isSame = (one: Edition.EditionRef, other: Edition.EditionRef): boolean =>
  one.key === other.key && one.version === other.version

const named = ({ key, version }: Edition.EditionRef): string => `${key} ${version}`

const isWhole = (text: string): boolean => {
  try {
    return Object.hasOwn(Object(JSON.parse(text)), "stages")
  } catch {
    return false
  }
}

/** A document that waits for the edition it rests on. */
interface Waiting {
  readonly file: string
  readonly base: Edition.EditionRef | null
  readonly key: string
  readonly version: string
  readonly on: (base: Edition.Edition) => Result.Result<Edition.Edition, ReadonlyArray<Problem.Problem>>
}

const known: EditionLint.Known = { measures: Object.keys(Measure.all) }

const open = (file: string): Waiting => {
  const text = readFileSync(file, "utf8")
  if (isWhole(text)) {
    const edition = orFail(file, EditionDocument.parse(text))
    return { ...edition, file, base: null, on: () => Result.succeed(edition) }
  }
  const overlay = orFail(file, OverlayDocument.parse(text))
  return { ...overlay, file, on: (base) => Overlay.apply(base, overlay) }
}

const shipped: ProcessStore.Editions = [osl2014, osl2012]

/**
 * The editions of the model and those of a folder.
 *
 * **Shape** an overlay may rest on one of another file, in any order of files.
 * **Errors** `StartFailure` `bad-edition` that names the file and the places in it.
 */
export const load = (folder: string | undefined): ProcessStore.Editions => {
  const found: [Edition.Edition, ...Array<Edition.Edition>] = [...shipped]
  let waiting = folder === undefined ? [] : filesOf(folder).map(open)
  while (waiting.length > 0) {
    const ready = waiting.find(({ base }) => base === null || found.some((one) => isSame(one, base)))
    if (ready === undefined) {
      const lines = (words: string) =>
        waiting.map(({ file, base }) => `  ${file}: ${words} ${base === null ? "" : named(base)}`).join("\n")
      throw failure(
        `Brakuje wydań, na których opierają się nakładki:\n${lines("nie ma")}`,
        `Editions that overlays rest on are missing:\n${lines("there is no")}`,
      )
    }
    waiting = waiting.filter((one) => one !== ready)
    const { file, base } = ready
    if (found.some((one) => isSame(one, ready)))
      throw failure(
        `Wydanie ${named(ready)} z pliku ${file} już jest. Zmień klucz albo numer wersji.`,
        `The edition ${named(ready)} of the file ${file} is already there. Change the key or the version.`,
      )
    const under = found.find((one) => base !== null && isSame(one, base)) ?? osl2014
    const edition = orFail(file, ready.on(under))
    const faults = EditionLint.problems(edition, known)
    if (faults.length > 0) throw wrong(file, faults)
    found.push(edition)
  }
  return found
}

/** The last edition of a key. **Errors** `StartFailure` `bad-setting` for a key that nobody brought. */
const begin = (all: ProcessStore.Editions, key: string): Edition.Edition => {
  const found = all.findLast((one) => one.key === key)
  if (found !== undefined) return found
  const keys = [...new Set(all.map((one) => one.key))].join(", ")
  throw new StartFailure("bad-setting", {
    pl: `OSL_EDITION to klucz jednego z wydań (${keys}), a jest „${key}”.`,
    en: `OSL_EDITION is the key of one of the editions (${keys}), not “${key}”.`,
  })
}

/** What this portal serves. **Shape** `begins` is one of `all`. */
export class Editions extends Context.Service<
  Editions,
  { readonly all: ProcessStore.Editions; readonly begins: Edition.Edition }
>()("portal/Editions") {
  static readonly layer = (served: Editions["Service"]) => Layer.succeed(Editions, served)
}

export const served = ({ editionsDir, edition }: EditionSettings): Editions["Service"] => {
  const all = load(editionsDir)
  return { all, begins: begin(all, edition) }
}

/** The edition a process runs under; the one that new processes begin with when this portal does not carry it. */
export const editionOf = (
  { all, begins }: Editions["Service"],
  { edition }: Process.State,
): Edition.Edition => all.find((one) => isSame(one, edition)) ?? begins
