/**
 * The editions that this portal serves: the two of the model, those that a folder of documents adds, those that centres made of them.
 * Not here: what an edition or an overlay may hold (`@osl/core`), when those of centres are taken in (`centreEditions.server.ts`).
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
import { CentreEdition, type Organisations, type ProcessStore } from "@osl/store"
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

/**
 * What this portal serves.
 *
 * **Shape** `all` are the portal's own, `begins` one of them, and those that centres made of them, which come as they are taken in: the
 * store reads it as it grows. What a page offers is `of` the centre.
 */
export class Editions extends Context.Service<
  Editions,
  {
    readonly all: ProcessStore.Editions
    readonly begins: Edition.Edition
    /** The portal's own and the one that the centre set last. */
    readonly of: (organisationId: string) => ReadonlyArray<Edition.Edition>
    /** What new processes of a centre begin with. */
    readonly beginsIn: (organisationId: string) => Edition.Edition
    /** The number of the settings of a centre that were taken in; 0 before the first. */
    readonly known: (organisationId: string) => number
    /** Takes settings in, once. **Shape** later ones after earlier ones; whether their edition is carried. */
    readonly take: (
      settings: CentreEdition.Settings,
      centre: Pick<Organisations.Centre, "key" | "name">,
    ) => boolean
  }
>()("portal/Editions") {
  static readonly layer = (served: Editions["Service"]) => Layer.succeed(Editions, served)
}

/** What a portal serves that carries these editions. */
export const serving = (own: ProcessStore.Editions, begins: Edition.Edition): Editions["Service"] => {
  const [first, ...rest] = own
  const all: [Edition.Edition, ...Array<Edition.Edition>] = [first, ...rest]
  const centres = new Map<string, { readonly number: number; readonly begins: Edition.Edition }>()
  const beginsIn = (organisationId: string) => centres.get(organisationId)?.begins ?? begins
  const known = (organisationId: string) => centres.get(organisationId)?.number ?? 0
  return {
    all,
    begins,
    beginsIn,
    known,
    of: (organisationId) => {
      const edition = beginsIn(organisationId)
      return own.includes(edition) ? own : [...own, edition]
    },
    take: (settings, centre) => {
      const { organisationId, number } = settings
      if (number <= known(organisationId)) return true
      const edition = CentreEdition.among(own, centre, settings)
      // Without what they rest on they change nothing: processes go on beginning as before.
      centres.set(organisationId, { number, begins: edition ?? beginsIn(organisationId) })
      if (edition !== undefined && !all.some((one) => isSame(one, edition))) all.push(edition)
      return edition !== undefined
    },
  }
}

export const served = ({ editionsDir, edition }: EditionSettings): Editions["Service"] => {
  const all = load(editionsDir)
  return serving(all, begin(all, edition))
}

/** The edition a process runs under; the one that new processes begin with when this portal does not carry it. */
export const editionOf = (
  { all, begins }: Pick<Editions["Service"], "all" | "begins">,
  { edition }: Process.State,
): Edition.Edition => all.find((one) => isSame(one, edition)) ?? begins
