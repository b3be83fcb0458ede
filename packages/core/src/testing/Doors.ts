/**
 * Everything of the model that reads unknown input, as one list, and what must be true of each whatever comes in.
 * Not here: what comes in (`Hostile`).
 */
import * as Result from "effect/Result"
import type * as Schema from "effect/Schema"
import * as Boundary from "../Boundary.ts"
import * as Crosswalk from "../Crosswalk.ts"
import * as Decoding from "../Decoding.ts"
import * as Document from "../Document.ts"
import * as EditionDocument from "../EditionDocument.ts"
import * as EditionLint from "../EditionLint.ts"
import { edition as osl2012 } from "../editions/osl-2012/index.ts"
import { edition as osl2014 } from "../editions/osl-2014/index.ts"
import * as Form from "../Form.ts"
import * as Forms from "../Forms.ts"
import * as FreeText from "../FreeText.ts"
import * as Hsds from "../hsds/index.ts"
import * as Identifier from "../Identifier.ts"
import * as LocalDate from "../LocalDate.ts"
import * as Organisation from "../Organisation.ts"
import * as Overlay from "../Overlay.ts"
import * as OverlayDocument from "../OverlayDocument.ts"
import * as Problem from "../Problem.ts"
import * as StatSymbol from "../StatSymbol.ts"
import * as Hostile from "./Hostile.ts"
import { sampleEdition, sampleOverlay } from "./sampleRegion.ts"

type Answer = Result.Result<unknown, Problem.Problem | ReadonlyArray<Problem.Problem>>

/** **Shape** `read` answers with what was read, or with problems that `texts` or the model has sentences for. */
export interface Door {
  readonly name: string
  readonly samples: ReadonlyArray<unknown>
  readonly read: (input: unknown) => Answer
  readonly texts?: Problem.Catalog
  /** What is read is large: an input takes as long as a hundred others. */
  readonly isSlow?: true
}

const schema = (
  name: string,
  read: Schema.Codec<unknown, unknown>,
  samples: ReadonlyArray<unknown>,
): Door => ({
  name,
  samples,
  read: (input) => Form.decode(read, input),
})

/** A door for what takes a text: what is none has nothing to do there. */
const text = <A>(name: string, samples: ReadonlyArray<string>, read: (input: string) => A): Door => ({
  name,
  samples,
  read: (input) => Result.succeed(read(typeof input === "string" ? input : "")),
})

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value)

/** As a store keeps it: what JSON cannot write is nothing. */
const kept = (input: unknown): unknown =>
  Result.getOrElse(
    Result.flatMap(Document.check(input), (value) =>
      Result.try((): unknown => JSON.parse(JSON.stringify(value))),
    ),
    () => undefined,
  )

/** A record of one edition in the words of another, whatever shape it was kept in. */
const crosswalk = (code: Forms.AnyFormCode, samples: ReadonlyArray<unknown>): Door => ({
  name: `Crosswalk ${code}`,
  samples,
  read: (input) => {
    const content = kept(input)
    return Result.succeed(
      Crosswalk.record(Forms.every[code], isRecord(content) ? content : {}, osl2014, osl2012),
    )
  },
})

/**
 * Every door.
 *
 * **Shape** `records` are valid records by form; `documents` those of HSDS and GeoJSON, to be changed.
 */
export const all = (
  records: Readonly<Record<Forms.AnyFormCode, ReadonlyArray<unknown>>>,
  documents: {
    readonly services: ReadonlyArray<unknown>
    readonly organisations: ReadonlyArray<unknown>
    readonly boundaries: ReadonlyArray<unknown>
  },
): ReadonlyArray<Door> => {
  const region = Forms.of(sampleEdition)
  const everyRecord = Forms.everyCode.flatMap((code) => records[code])
  return [
    ...Forms.everyCode.map((code) => schema(`Forms.every.${code}`, Forms.every[code].schema, records[code])),
    ...Forms.everyCode.map((code) => schema(`Forms.of(region).${code}`, region[code].schema, records[code])),
    ...Forms.everyCode.map((code) => crosswalk(code, records[code])),
    {
      name: "Document.parse",
      samples: everyRecord,
      read: (input) => Document.parse(typeof input === "string" ? input : "[]"),
    },
    { name: "Document.check", samples: everyRecord, read: (input) => Document.check(input) },
    { name: "Boundary.read", samples: documents.boundaries, read: Boundary.read },
    schema("Boundary.Boundary", Boundary.Boundary, documents.boundaries),
    {
      name: "EditionDocument and EditionLint",
      samples: [JSON.parse(JSON.stringify(osl2014))],
      isSlow: true,
      read: (input) =>
        Result.map(EditionDocument.decode(input), (edition) =>
          EditionLint.problems(edition, { measures: [] }),
        ),
    },
    {
      name: "OverlayDocument and Overlay.apply",
      samples: [JSON.parse(JSON.stringify(sampleOverlay))],
      read: (input) => Result.flatMap(OverlayDocument.decode(input), (read) => Overlay.apply(osl2014, read)),
      texts: Overlay.texts,
    },
    {
      name: "ResourceMapping.read",
      samples: documents.services,
      read: (input) => Hsds.ResourceMapping.read(input, "material"),
    },
    {
      name: "OrganisationMapping.read",
      samples: documents.organisations,
      read: (input) =>
        Hsds.OrganisationMapping.read(input, { kind: "ngo", evidence: "inferred", sources: [] }),
    },
    schema("Organisation", Organisation.Organisation, JSON.parse(JSON.stringify([Organisation.cal]))),
    schema("Identifier.Nip", Identifier.Nip, ["525-21-82-397", "PL5252182397"]),
    schema("Identifier.Regon", Identifier.Regon, ["012100784", "01210078400000"]),
    schema("Identifier.Terc", Identifier.Terc, ["1465011"]),
    schema("LocalDate", LocalDate.LocalDate, ["2026-03-31", "2024-02-29"]),
    schema("StatSymbol.Figure", StatSymbol.Figure, [1.5, "below-unit"]),
    {
      name: "StatSymbol.fromText",
      samples: ["1 234,5", "x", "."],
      read: (input) => StatSymbol.fromText(typeof input === "string" ? input : ""),
    },
    text("Identifier predicates", ["5252182397", "44051401359"], (input) => [
      Identifier.isNip(input),
      Identifier.isRegon(input),
      Identifier.isSimc(input),
      Identifier.hasTercShape(input),
      Identifier.looksLikePesel(input),
    ]),
    text("FreeText.warnings", ["tel. 601 234 567, jan@example.pl, 44051401359"], FreeText.warnings),
    {
      name: "Form.answers and Form.toInput",
      samples: everyRecord,
      read: (input) => {
        const plain = kept(input)
        const posted = Array.isArray(plain) ? plain : isRecord(plain) ? Object.entries(plain) : []
        const pairs = posted
          .slice(0, 1000)
          .flatMap((one) =>
            Array.isArray(one) && typeof one[0] === "string" && typeof one[1] === "string"
              ? [[one[0], one[1]] as const]
              : [],
          )
        const { fields, schema: read } = Forms.every.F10
        return Form.decode<unknown>(read, Form.toInput(fields, Form.answers(fields, pairs)))
      },
    },
  ]
}

/** What was wrong with an answer to hostile input. **Unit** `ms` milliseconds. */
export interface Fault {
  readonly door: string
  readonly seed: number
  readonly what: string
}

const isPath = (path: unknown): boolean =>
  Array.isArray(path) && path.every((part) => typeof part === "string" || typeof part === "number")

const wrong = (problem: Problem.Problem, texts: Problem.Catalog): string | undefined => {
  if (!isPath(problem.path)) return `the path of ${problem.code} is none`
  for (const language of ["pl", "en"] as const) {
    const said = Problem.text(problem, language, texts)
    if (said === problem.code || said.trim() === "") return `${problem.code} has no sentence in ${language}`
  }
  return undefined
}

const faultIn = (answer: Answer, texts: Problem.Catalog): string | undefined => {
  if (Result.isSuccess(answer)) return undefined
  const problems = [answer.failure].flat()
  if (problems.length === 0) return "neither a value nor a problem"
  if (problems.length > Decoding.most.problems + 1) return `${problems.length} problems`
  for (const problem of problems.slice(0, 20)) {
    const found = wrong(problem, texts)
    if (found !== undefined) return found
  }
  return undefined
}

/** The hostile input of a seed: a value for most doors, a text now and then. */
export const inputOf = (door: Door, seed: number): unknown => {
  const random = Hostile.seeded(seed)
  return random() < 0.85 ? Hostile.value(random, door.samples) : Hostile.written(random, door.samples)
}

/** Sends the hostile input of a seed to a door. **Shape** what is wrong with the answer, or nothing. */
export const knock = (door: Door, seed: number): Fault | undefined => {
  const input = inputOf(door, seed)
  try {
    const what = faultIn(door.read(input), door.texts ?? {})
    return what === undefined ? undefined : { door: door.name, seed, what }
  } catch (error) {
    return {
      door: door.name,
      seed,
      what: `threw ${error instanceof Error ? (error.stack ?? error.message) : typeof error}`,
    }
  }
}
