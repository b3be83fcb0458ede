import * as Result from "effect/Result"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import * as Edition from "./Edition.ts"
import * as EditionDiff from "./EditionDiff.ts"
import * as EditionDocument from "./EditionDocument.ts"
import * as Evidence from "./Evidence.ts"
import { edition as early } from "./editions/osl-2012/index.ts"
import { edition } from "./editions/osl-2014/index.ts"

const plain = (): Record<string, unknown> => JSON.parse(Edition.toJson(edition))
const keys: ReadonlyArray<string> = Object.keys(edition)
const problems = (input: unknown) =>
  Result.match(EditionDocument.decode(input), {
    onSuccess: () => [],
    onFailure: (found) => found.map(({ code, path }) => `${code} ${path.join(".")}`),
  })

const withField: Edition.Edition = {
  ...edition,
  key: "osl-2014-pomorskie",
  base: { key: "osl-2014", version: "1.0.0" },
  formFields: [
    {
      form: "F13",
      field: {
        name: "stops",
        kind: "list",
        required: false,
        label: { pl: "Przystanki", en: "Stops" },
        privacy: "public",
        maxItems: 5,
        fields: [
          {
            name: "kind",
            kind: "choice",
            required: true,
            label: { pl: "Rodzaj", en: "Kind" },
            privacy: "institution",
            codes: [{ code: "bus", label: { pl: "autobus", en: "bus" } }],
          },
        ],
      },
      ...Evidence.inferred(),
    },
  ],
}

describe("an edition as a document", () => {
  it.each([early, edition, withField])("[DC1] $key is written and read back the same", (one) => {
    const read = Result.getOrThrow(EditionDocument.parse(Edition.toJson(one)))
    expect(read).toEqual(one)
    expect(EditionDiff.between(one, read)).toEqual([])
  })

  it("[DC2] tells every problem with its path, and takes no key it does not know", () => {
    const wrong: Record<string, unknown> = {
      ...plain(),
      more: 1,
      version: "1",
      status: "lost",
      values: [{ key: "A b" }],
    }
    delete wrong["stages"]
    expect([...problems(wrong)].sort()).toEqual([
      "not-an-id values.0.key",
      "not-in-list status",
      "required stages",
      "required values.0.definition",
      "required values.0.evidence",
      "required values.0.label",
      "required values.0.sources",
      "unexpected more",
      "wrong-value version",
    ])
  })

  it.each(keys)("[DC2] %s is asked for", (key) => {
    const { [key]: _, ...rest } = plain()
    expect(problems(rest)).toEqual([`required ${key}`])
  })

  it.each(["", "{", "null", "[]", "1"])("[DC2] %j is no edition", (text) => {
    expect(Result.isFailure(EditionDocument.parse(text))).toBe(true)
  })

  it("[DC2] reads anything to an edition or to problems, and never throws", () => {
    fc.assert(
      fc.property(fc.constantFrom(...keys), fc.jsonValue(), (key, value) => {
        const read = EditionDocument.decode({ ...plain(), [key]: value })
        expect(Result.isFailure(read) ? read.failure.length : 1).toBeGreaterThan(0)
      }),
      { numRuns: 30 },
    )
  })
})

describe("addresses", () => {
  it.each([early, edition, withField])("[DC3] every part of $key has one address that leads to it", (one) => {
    const addresses = Edition.addresses(one)
    expect(new Set(addresses).size).toBe(addresses.length)
    for (const address of addresses) {
      expect(address).toMatch(new RegExp(`^urn:osl:${one.key}:[a-z-]+:.+$`))
      expect(Edition.part(one, address), address).toBeDefined()
    }
  })

  it("[DC3] leads to the part itself", () => {
    expect(Edition.part(edition, "urn:osl:osl-2014:stage:entry")).toBe(edition.stages[1])
    expect(Edition.part(edition, "urn:osl:osl-2014:transition:entry:diagnosis")).toBe(edition.transitions[1])
    expect(Edition.part(edition, "urn:osl:osl-2014:criterion:conversations-held")).toMatchObject({
      wanted: 10,
    })
    expect(Edition.part(edition, "urn:osl:osl-2014:code-list:component")).toBe(edition.codeLists[0])
    expect(Edition.part(edition, "urn:osl:osl-2014:organisation:cal")).toMatchObject({ nip: "5252182397" })
    expect(Edition.part(edition, "urn:osl:osl-2014:edition:osl-2014")).toBe(edition)
    expect(Edition.part(edition, "urn:osl:osl-2014:list:role")).toBe(edition.roles)
    expect(Edition.part(edition, "urn:osl:osl-2014:list:source")).toBe(edition.sources)
    expect(Edition.part(withField, "urn:osl:osl-2014-pomorskie:field:F13.stops")).toBe(
      withField.formFields[0],
    )
  })

  it.each([
    "",
    "urn:osl:osl-2012:stage:entry",
    "urn:osl:osl-2014:stage:nowhere",
    "urn:osl:osl-2014:nothing:entry",
    "urn:osl:osl-2014:toString:entry",
    "urn:osl:osl-2014:list:constructor",
    "urn:x:osl-2014:stage:entry",
  ])("[DC3] %j leads nowhere in osl-2014", (address) => {
    expect(Edition.part(edition, address)).toBeUndefined()
  })
})
