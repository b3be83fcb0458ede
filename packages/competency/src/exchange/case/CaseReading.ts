/**
 * Reading a CASE package that somebody else wrote, 1.0 or 1.1: what of it is 1.1, and a report of everything that is not.
 * Not here: what OSL makes of it (`CaseFramework`), or writing one (`CasePackage`).
 */
import type { Language, Problem as Problems } from "@osl/core"
import { Document, Problem } from "@osl/core"
import * as Result from "effect/Result"
import * as Case from "./CaseClass.ts"
import * as problems from "./problems.ts"
import * as Uuid from "./Uuid.ts"

/** **Shape** `package` passes the schema of CASE 1.1; what is not in it as it was given is in `problems`, with its first place. */
export interface Reading {
  readonly package: Case.CfPackage
  readonly problems: ReadonlyArray<Problems.Problem>
}

/** Far above the largest published framework. **Unit** as in `Document.limits`. */
export const limits: Document.Limits = { characters: 100_000_000, depth: 32, values: 5_000_000 }

type Row = Readonly<Record<string, unknown>>
type Path = Problems.Problem["path"]

const isRow = (value: unknown): value is Row =>
  typeof value === "object" && value !== null && !Array.isArray(value)

/** What 1.0 repeats in each part of a package. */
const old: ReadonlySet<string> = new Set(["CFDocumentURI", "CFPackageURI"])

const date = /^\d{4}-\d\d-\d\d$/
const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/i
const zoneless = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:\.\d+)?$/

type Taken = { readonly value: unknown; readonly said?: problems.Code } | undefined

const isTime = (value: string): boolean => !Number.isNaN(Date.parse(value))

/** An association by its name, or by the name that people write ("Is Child Of"). */
const association = (value: unknown): Taken => {
  if (typeof value !== "string" || value.trim() === "") return undefined
  if (Case.isWord(value, Case.associationTypes)) return { value }
  const bare = value.replace(/[^a-zA-Z]/g, "").toLowerCase()
  const known = Case.associationTypes.find((one) => one.toLowerCase() === bare)
  if (known !== undefined) return { value: known, said: "case-repaired" }
  return { value: `ext:${value.replace(/[^a-zA-Z0-9._-]/g, "-")}`, said: "case-association-extended" }
}

const number = (value: unknown, isWhole: boolean): Taken => {
  const read = typeof value === "string" && value.trim() !== "" ? Number(value) : value
  if (typeof read !== "number" || !Number.isFinite(read) || (isWhole && !Number.isInteger(read)))
    return undefined
  return read === value ? { value } : { value: read, said: "case-repaired" }
}

const plain: Readonly<Record<Case.Plain, (value: unknown) => Taken>> = {
  text: (value) =>
    typeof value === "string"
      ? { value }
      : typeof value === "number"
        ? { value: String(value), said: "case-repaired" }
        : undefined,
  uuid: (value) =>
    !Uuid.is(value)
      ? undefined
      : value === value.toLowerCase()
        ? { value }
        : { value: value.toLowerCase(), said: "case-repaired" },
  date: (value) => {
    if (typeof value !== "string") return undefined
    if (date.test(value) && isTime(value)) return { value }
    const start = value.slice(0, 10)
    return date.test(start) && isTime(value) ? { value: start, said: "case-repaired" } : undefined
  },
  instant: (value) => {
    if (typeof value !== "string") return undefined
    if (instant.test(value) && isTime(value)) return { value }
    const whole = date.test(value) ? `${value}T00:00:00Z` : `${value.replace(" ", "T")}Z`
    return (zoneless.test(value) || date.test(value)) && isTime(whole)
      ? { value: whole, said: "case-repaired" }
      : undefined
  },
  number: (value) => number(value, false),
  integer: (value) => number(value, true),
  extension: (value) => (isRow(value) ? { value } : undefined),
  version: (value) => (value === "1.1" ? { value } : { value: "1.1", said: "case-repaired" }),
  association,
  target: (value) => (typeof value === "string" && Case.isWord(value, ["CASE"]) ? { value } : undefined),
}

const isPlain = (kind: Case.Kind): kind is Case.Plain => typeof kind === "string" && kind in plain

const uuidAtEnd = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** What 1.1 asks for and can be had from the rest. */
const filled = (row: Row, name: string): unknown => {
  const { title, uri } = row
  if (name === "identifier" && typeof uri === "string") return uuidAtEnd.exec(uri)?.[0]
  if (name === "description" || name === "title") return title ?? row["identifier"]
  return undefined
}

const isNothing = (value: unknown): boolean => value === undefined || value === null

class Reader {
  readonly report = new problems.Report()

  /** The object of a class that a value is; `undefined`, and noted, when something it must have is missing. */
  object(value: unknown, name: Case.ClassName, path: Path): Row | undefined {
    if (!isRow(value)) {
      this.report.note("case-left-out", path, name, "{}")
      return undefined
    }
    const properties = Case.classes[name]
    for (const property in value) {
      if (Object.hasOwn(properties, property) || isNothing(value[property])) continue
      this.report.note(
        old.has(property) ? "case-old-property" : "case-unknown-property",
        [...path, property],
        name,
        property,
      )
    }
    const found: Record<string, unknown> = {}
    for (const property in properties) {
      const wanted = properties[property]
      if (wanted === undefined) continue
      const given = Object.hasOwn(value, property) ? value[property] : undefined
      const read = isNothing(given) ? undefined : this.property(given, wanted.kind, name, property, path)
      if (read !== undefined) found[property] = read
      else if (wanted.isRequired) {
        const instead = this.instead(value, wanted.kind, property)
        if (instead === undefined) {
          this.report.note("case-left-out", path, name, property)
          return undefined
        }
        this.report.note("case-repaired", [...path, property], name, property)
        found[property] = instead
      }
    }
    return found
  }

  /** A value that must be there, from the rest of the object. */
  instead(row: Row, kind: Case.Kind, property: string): unknown {
    const value = filled(row, property)
    return isNothing(value) || !isPlain(kind) ? undefined : plain[kind](value)?.value
  }

  property(value: unknown, kind: Case.Kind, of: string, property: string, path: Path): unknown {
    const here = [...path, property]
    if (typeof kind === "object") {
      const [inner] = kind
      if (!Array.isArray(value)) {
        const one = this.property(value, inner, of, property, path)
        if (one === undefined) return undefined
        this.report.note("case-repaired", here, of, property)
        return [one]
      }
      return value.flatMap((one: unknown, at) => {
        const read = isPlain(inner)
          ? this.property(one, inner, of, property, here)
          : this.object(one, inner, [...here, at])
        return read === undefined ? [] : [read]
      })
    }
    if (!isPlain(kind)) return this.object(value, kind, here)
    const taken = plain[kind](value)
    if (taken === undefined) this.report.note("case-wrong-value", here, of, property)
    else if (taken.said === "case-association-extended") this.report.note(taken.said, here, of, String(value))
    else if (taken.said !== undefined) this.report.note(taken.said, here, of, property)
    return taken?.value
  }
}

/** What the walk with the table of classes has checked, as what it is. */
const isPackage = (value: Row | undefined): value is Row & Case.CfPackage =>
  value !== undefined && isRow(value["CFDocument"])

const unique = <T extends { readonly identifier: string }>(
  all: ReadonlyArray<T>,
  of: string,
  report: problems.Report,
): ReadonlyArray<T> => {
  const seen = new Set<string>()
  return all.filter(({ identifier }, at) => {
    if (seen.has(identifier)) {
      report.note("case-repeated", [`${of}s`, at], of, identifier)
      return false
    }
    seen.add(identifier)
    return true
  })
}

/** The associations without those that put an item within itself. */
const withoutCycles = (
  all: ReadonlyArray<Case.CfAssociation>,
  report: problems.Report,
): ReadonlyArray<Case.CfAssociation> => {
  const upwards = new Map<string, Array<number>>()
  all.forEach(({ associationType, originNodeURI: { identifier } }, at) => {
    if (associationType !== "isChildOf") return
    const known = upwards.get(identifier)
    if (known === undefined) upwards.set(identifier, [at])
    else known.push(at)
  })
  const closing = new Set<number>()
  const done = new Set<string>()
  for (const start of upwards.keys()) {
    const walk = [{ node: start, next: 0 }]
    const above = new Set([start])
    for (let top = walk.at(-1); top !== undefined; top = walk.at(-1)) {
      const at = upwards.get(top.node)?.[top.next]
      top.next += 1
      if (at === undefined || done.has(top.node)) {
        done.add(top.node)
        above.delete(top.node)
        walk.pop()
        continue
      }
      const parent = all[at]?.destinationNodeURI.identifier ?? ""
      if (above.has(parent)) closing.add(at)
      else if (!done.has(parent)) {
        above.add(parent)
        walk.push({ node: parent, next: 0 })
      }
    }
  }
  return all.filter((one, at) => {
    if (!closing.has(at)) return true
    report.note("case-cycle", ["CFAssociations", at], "CFAssociation", one.originNodeURI.title)
    return false
  })
}

/**
 * Reads a package: the text of a JSON document, or the document.
 *
 * **Errors** the problem that stops the reading: no JSON, beyond the limits, no `CFDocument` with an identifier, title and creator.
 * **Source** 1EdTech CASE 1.0 and 1.1; rules CP5–CP8.
 */
export const read = (input: unknown): Result.Result<Reading, ReadonlyArray<Problems.Problem>> => {
  const checked = typeof input === "string" ? Document.parse(input, limits) : Document.check(input, limits)
  if (Result.isFailure(checked)) return Result.fail([checked.failure])
  if (!isRow(checked.success) || !isRow(checked.success["CFDocument"]))
    return Result.fail([problems.make("case-not-a-package")])
  const reader = new Reader()
  const { report } = reader
  const found = reader.object(checked.success, "CFPackage", [])
  if (!isPackage(found)) return Result.fail([problems.make("case-not-a-package"), ...report.all()])
  const { CFAssociations, CFDocument, CFItems, ...rest } = found
  const items = CFItems && unique(CFItems, "CFItem", report)
  const bonds = CFAssociations && withoutCycles(unique(CFAssociations, "CFAssociation", report), report)
  const known = new Set([CFDocument.identifier, ...(items ?? []).map(({ identifier }) => identifier)])
  bonds?.forEach(({ originNodeURI: { identifier, title } }, at) => {
    if (!known.has(identifier)) report.note("case-loose-end", ["CFAssociations", at], "CFAssociation", title)
  })
  return Result.succeed({
    package: {
      CFDocument: { ...CFDocument, caseVersion: "1.1" },
      ...(items === undefined ? {} : { CFItems: items }),
      ...(bonds === undefined ? {} : { CFAssociations: bonds }),
      ...rest,
    },
    problems: report.all(),
  })
}

/** The sentence for a problem of a package. */
export const sentence = (problem: Problems.Problem, language: Language.Language): string =>
  Problem.text(problem, language, problems.texts)
