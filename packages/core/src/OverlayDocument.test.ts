import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import * as EditionDocument from "./EditionDocument.ts"
import { edition } from "./editions/osl-2014/index.ts"
import * as Overlay from "./Overlay.ts"
import * as OverlayDocument from "./OverlayDocument.ts"
import { sampleEdition, sampleOverlay } from "./testing.ts"

const told = (input: unknown) =>
  OverlayDocument.decode(input).pipe(
    Result.match({
      onSuccess: () => [],
      onFailure: (problems) => problems.map(({ code, path }) => `${code} ${path.join(".")}`),
    }),
  )

describe("an overlay as a document", () => {
  it("[DC4] is read as it was written, and laid on gives the same edition", () => {
    const read = Result.getOrThrow(OverlayDocument.parse(JSON.stringify(sampleOverlay)))
    expect(read).toEqual(sampleOverlay)
    expect(Result.getOrThrow(Overlay.apply(edition, read))).toEqual(sampleEdition)
    expect(Result.getOrThrow(EditionDocument.decode(JSON.parse(JSON.stringify(sampleEdition))))).toEqual(
      sampleEdition,
    )
  })

  it("[DC4] holds every kind of change", () => {
    const criterion = edition.stages[0]?.exit[0]
    const all = {
      ...sampleOverlay,
      labels: [{ kind: "role", key: "local-animator", label: { pl: "animator", en: "animator" } }],
      thresholds: [
        { criterion: "conversations-held", wanted: 20, waivable: false },
        { parameter: "community-size", most: 3000 },
        { indicator: "I20", threshold: 20 },
        { stage: "entry", warnAfter: 3 },
      ],
      criteria: [{ stage: "entry", side: "exit", criterion }],
      competencies: edition.competencies.slice(0, 1),
      removed: [{ kind: "orientation", key: "esco-youth-worker" }],
    }
    expect(told(all)).toEqual([])
  })

  it.each([
    ["a key nobody asked for", { extra: 1 }, ["unexpected extra"]],
    ["a version that is none", { version: "1" }, ["wrong-value version"]],
    ["no base", { base: null }, ["wrong-type base"]],
    [
      "a kind of term that is none",
      { removed: [{ kind: "mayor", key: "x" }] },
      ["not-in-list removed.0.kind"],
    ],
    [
      "a field without a label",
      {
        fields: [
          {
            ...sampleOverlay.fields?.[0],
            field: { name: "x", kind: "text", required: false, privacy: "public" },
          },
        ],
      },
      ["required fields.0.field.label"],
    ],
  ])("[DC4] %s is refused at its place", (_, changed, expected) => {
    expect(told({ ...sampleOverlay, ...changed })).toEqual(expected)
  })
})
