/**
 * A framework that came from elsewhere as an overlay of an edition: what of it can be added or tightened, and what cannot come over.
 * Not here: reading it (`case`, `sheets`), laying it on (`Overlay.apply` of `@osl/core`), or judging the outcome (`Framework.lint`).
 */
import type { Edition, Language, Overlay, Problem as Problems, Term } from "@osl/core"
import { Evidence, Problem } from "@osl/core"
import type { Addition, Wording } from "../../Framework.ts"
import type * as Level from "../../Level.ts"
import * as Role from "../../Role.ts"
import * as problems from "./problems.ts"

interface Keyed {
  readonly key: string
}

/** A competency from elsewhere. **Shape** what a sheet does not say is left out. */
interface Brought extends Keyed {
  readonly label: Language.Text
  readonly definition: Language.Text
  readonly kind: Term.Competency["kind"]
  readonly roles: ReadonlyArray<string>
  readonly fields?: ReadonlyArray<Keyed>
  readonly orientations?: ReadonlyArray<Keyed>
  readonly shownBy?: ReadonlyArray<string>
  readonly levels: ReadonlyArray<{
    readonly level: Level.Level
    readonly descriptor: Language.Text
    readonly example: Language.Text
    readonly evidence?: Evidence.Mark
    readonly sources?: ReadonlyArray<string>
  }>
  readonly evidence?: Evidence.Mark
  readonly sources?: ReadonlyArray<string>
}

/** A framework of a CASE package, or what was accepted of a sheet. */
export interface From {
  readonly competencies: ReadonlyArray<Brought>
  readonly roles?: ReadonlyArray<Keyed & { readonly targets: ReadonlyArray<Role.Target> }>
  readonly levels?: ReadonlyArray<{ readonly number: number; readonly key: string }>
  readonly sources?: ReadonlyArray<Edition.Source>
}

/** What the overlay is called. **Shape** `wordings` are the level texts that the edition is used with. */
export interface Head extends Pick<Overlay.Overlay, "key" | "version" | "title" | "validFrom" | "validTo"> {
  readonly wordings: ReadonlyArray<Wording>
}

/**
 * **Shape** lay `overlay` on the edition and make the framework with `addition`, which has the wordings of the head first. `problems`
 * say everything that stays behind, each with its place in what was brought.
 */
export interface Proposed {
  readonly overlay: Overlay.Overlay
  readonly addition: Required<Addition>
  readonly problems: ReadonlyArray<Problems.Problem>
}

/** The sentence for what does not come over. */
export const sentence = (problem: Problems.Problem, language: Language.Language): string =>
  Problem.text(problem, language, problems.texts)

type Path = Problems.Problem["path"]

const isSame = (one: Language.Text, other: Language.Text): boolean =>
  one.pl === other.pl && one.en === other.en

const isKey = (key: string): boolean => /^[0-9A-Za-z]+(?:-[0-9A-Za-z]+)*$/.test(key)

const keyOf = (key: string): string =>
  key
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/[łŁ]/g, (letter) => (letter === "ł" ? "l" : "L"))
    .replace(/[^0-9A-Za-z]+/g, "-")
    .replace(/^-+|-+$/g, "") || "competency"

class Proposal {
  readonly edition: Edition.Edition
  readonly from: From
  readonly head: Head
  readonly problems: Array<Problems.Problem> = []
  readonly labels: Array<Overlay.Relabelling> = []
  readonly competencies: Array<Term.Competency> = []
  readonly wordings: Array<Wording> = []
  readonly targets: Array<Role.Target> = []
  readonly cited = new Set<string>()
  /** The key that a competency has in the overlay, by its key in what was brought. */
  readonly keys = new Map<string, string>()

  constructor(edition: Edition.Edition, from: From, head: Head) {
    this.edition = edition
    this.from = from
    this.head = head
  }

  tell(code: problems.Code, path: Path, params: Problems.Problem["params"]): void {
    this.problems.push(problems.make(code, path, params))
  }

  /** The sources that somebody describes; the others are told. */
  sources(keys: ReadonlyArray<string>, path: Path): ReadonlyArray<string> {
    const known = [...this.edition.sources, ...(this.from.sources ?? [])]
    return keys.filter((source) => {
      const isKnown = known.some(({ key }) => key === source)
      if (isKnown) this.cited.add(source)
      else this.tell("overlay-source-unknown", path, { source })
      return isKnown
    })
  }

  roles({ key, roles }: Brought, path: Path): ReadonlyArray<string> {
    const known = roles.filter((role) => this.edition.roles.some((one) => one.key === role))
    for (const role of roles)
      if (!known.includes(role)) this.tell("overlay-role-unknown", [...path, "roles"], { role })
    if (known.length === 0) this.tell("overlay-no-role", [...path, "roles"], { competency: key })
    return known
  }

  links({ fields = [], key, orientations = [] }: Brought, path: Path): ReadonlyArray<string> {
    const { knowledgeFields, orientations: known } = this.edition
    return [...fields, ...orientations].flatMap((one) => {
      const isKnown = [...knowledgeFields, ...known].some((term) => term.key === one.key)
      if (!isKnown) this.tell("overlay-link-unknown", path, { competency: key, link: one.key })
      return isKnown ? [one.key] : []
    })
  }

  forms({ key, shownBy = [] }: Brought, path: Path): ReadonlyArray<string> {
    return shownBy.filter((form) => {
      const isKnown = form !== "F18" && this.edition.formUses.some((one) => one.key === form)
      if (!isKnown) this.tell("overlay-form-unknown", [...path, "shownBy"], { competency: key, form })
      return isKnown
    })
  }

  add(one: Brought, path: Path): void {
    const key = isKey(one.key) ? one.key : keyOf(one.key)
    const isTaken = [...this.edition.competencies, ...this.competencies].some((other) => other.key === key)
    if (isTaken) {
      this.tell("overlay-key-repeated", [...path, "key"], { from: one.key })
      return
    }
    if (key !== one.key) this.tell("overlay-key-changed", [...path, "key"], { from: one.key, to: key })
    if (one.evidence === "seed") this.tell("overlay-seed-claimed", path, { competency: key })
    this.keys.set(one.key, key)
    const named = { ...one, key }
    this.competencies.push({
      key,
      label: one.label,
      definition: one.definition,
      kind: one.kind,
      roles: this.roles(named, path),
      orientation: this.links(named, path),
      shownBy: this.forms(named, path),
      evidence: one.evidence === "public" ? "public" : "inferred",
      sources: this.sources(one.sources ?? [], path),
    })
    this.words(one, key, path)
  }

  /** The level texts of a competency: those of the edition stay, others are added. */
  words({ levels }: Brought, key: string, path: Path): void {
    levels.forEach(({ descriptor, evidence = "inferred", example, level, sources = [] }, at) => {
      const place = [...path, "levels", at]
      const known = this.head.wordings.find((one) => one.competency === key && one.level === level)
      if (!this.edition.levels.some(({ number }) => number === level))
        this.tell("overlay-level-unknown", place, { level })
      else if (known === undefined)
        this.wordings.push({
          competency: key,
          level,
          descriptor,
          example,
          evidence: evidence === "seed" ? "inferred" : evidence,
          sources: this.sources(sources, place),
        })
      else if (!isSame(known.descriptor, descriptor) || !isSame(known.example, example))
        this.tell("overlay-level-text-kept", place, { competency: key, level })
    })
  }

  change(there: Term.Competency, one: Brought, path: Path): void {
    const { key } = there
    const competency = key
    this.keys.set(key, key)
    if (!isSame(there.label, one.label)) {
      if (Evidence.of(there, "label").evidence === "seed")
        this.tell("overlay-seed-name-kept", [...path, "label"], { competency })
      else this.labels.push({ kind: "competency", key, label: one.label })
    }
    if (!isSame(there.definition, one.definition))
      this.tell("overlay-definition-kept", [...path, "definition"], { competency })
    if (there.kind !== one.kind) this.tell("overlay-kind-kept", [...path, "kind"], { competency })
    if (there.roles.toSorted().join() !== one.roles.toSorted().join())
      this.tell("overlay-roles-kept", [...path, "roles"], { competency })
    const links = this.links(one, path)
    for (const link of links)
      if (!there.orientation.includes(link)) this.tell("overlay-links-kept", path, { competency, link })
    this.words(one, key, path)
  }

  aim({ key: role, targets }: NonNullable<From["roles"]>[number], path: Path): void {
    if (!this.edition.roles.some(({ key }) => key === role)) {
      this.tell("overlay-role-unknown", path, { role })
      return
    }
    for (const { competency: named, evidence, level, sources } of targets) {
      const competency = this.keys.get(named)
      if (competency === undefined) continue
      if (level < Role.usual) this.tell("overlay-target-lower", path, { role, competency, wanted: level })
      if (level > Role.usual)
        this.targets.push({
          role,
          competency,
          level,
          evidence: evidence === "seed" ? "inferred" : evidence,
          sources: this.sources(sources, path),
        })
    }
  }

  run(): Proposed {
    const { edition, from, head } = this
    const seen = new Set<string>()
    from.competencies.forEach((one, at) => {
      const path = ["competencies", at]
      const there = edition.competencies.find(({ key }) => key === one.key)
      if (there === undefined) this.add(one, path)
      else if (seen.has(one.key)) this.tell("overlay-key-repeated", [...path, "key"], { from: one.key })
      else this.change(there, one, path)
      seen.add(one.key)
    })
    from.roles?.forEach((role, at) => {
      this.aim(role, ["roles", at])
    })
    from.levels?.forEach(({ key, number }, at) => {
      if (!edition.levels.some((one) => one.number === number))
        this.tell("overlay-level-unknown", ["levels", at], { level: key })
    })
    const { key, title, validFrom, validTo, version, wordings } = head
    const isNew = ({ key: source }: Edition.Source): boolean =>
      this.cited.has(source) && !edition.sources.some((one) => one.key === source)
    return {
      overlay: {
        key,
        version,
        base: { key: edition.key, version: edition.version },
        title,
        status: "draft",
        validFrom,
        validTo,
        sources: (from.sources ?? []).filter(isNew),
        labels: this.labels,
        competencies: this.competencies,
      },
      addition: { wordings: [...wordings, ...this.wordings], targets: this.targets },
      problems: this.problems,
    }
  }
}

/**
 * What of a framework from elsewhere an overlay of an edition can hold.
 *
 * **Shape** competencies that the edition does not have are added, with their texts, links and sources; another name of one that it has
 * is a name of the region; higher targets are raised. Nothing of the edition is removed or loosened: what would do so, and what has no
 * place, stays behind and is told. A draft, for a person to publish. **Source** inferred; rules OX1–OX3.
 */
export const of = (edition: Edition.Edition, from: From, head: Head): Proposed =>
  new Proposal(edition, from, head).run()
