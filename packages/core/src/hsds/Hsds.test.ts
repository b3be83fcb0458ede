import { Ajv2020 } from "ajv/dist/2020.js"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import * as FastCheck from "fast-check"
import { describe, expect, it } from "vitest"
import * as CodeList from "../CodeList.ts"
import * as Evidence from "../Evidence.ts"
import * as Organisation from "../Organisation.ts"
import * as Resource from "../Resource.ts"
import { OrganisationMapping, ResourceMapping } from "./index.ts"
import type { Loss } from "./Loss.ts"

const load = async (name: string): Promise<unknown> => {
  const file: string = `../../fixtures/hsds-3/${name}.json`
  return (await import(file, { with: { type: "json" } })).default
}
const Row = Schema.Record(Schema.String, Schema.Unknown)
const Page = Schema.Struct({ contents: Schema.Array(Row) })
const { schemas } = Schema.decodeUnknownSync(
  Schema.Struct({ schemas: Schema.Record(Schema.String, Schema.Record(Schema.String, Schema.Unknown)) }),
)(await load("schemas"))
const examples = Schema.decodeUnknownSync(
  Schema.Struct({ organization_full: Row, organization_list: Page, service_full: Row, service_list: Page }),
)(await load("examples"))
const organizations = [examples.organization_full, ...examples.organization_list.contents]
const services = [examples.service_full, ...examples.service_list.contents]

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
const any = () => true
const ajv = new Ajv2020({
  strict: false,
  allErrors: true,
  formats: { uuid, email: any, uri: /^[a-z][a-z0-9+.-]*:/, date: any, time: any, "date-time": any },
})
for (const [name, schema] of Object.entries(schemas)) ajv.addSchema({ ...schema, $id: `${name}.json` })
const errors = (table: "organization" | "service", row: unknown) => {
  const validate = ajv.getSchema(`${table}.json`) ?? expect.fail(`no schema of ${table}`)
  validate(row)
  return validate.errors ?? []
}

const assumed = { kind: "ngo", ...Evidence.inferred() } as const

/** Every value of a document with its path. */
const leaves = (value: unknown, path: Loss = []): ReadonlyArray<readonly [path: Loss, value: unknown]> =>
  typeof value === "object" && value !== null
    ? Object.entries(value).flatMap(([key, one]) =>
        leaves(one, [...path, Array.isArray(value) ? Number(key) : key]),
      )
    : [[path, value]]

const isUnder = (path: Loss, above: Loss) => above.every((part, at) => path[at] === part)
const at = (value: unknown, path: Loss): unknown => path.reduce((one, part) => Object(one)[part], value)

/** What is neither written again nor told as lost, and what is told as lost and nonetheless written again. */
const unaccounted = (document: unknown, written: unknown, lost: ReadonlyArray<Loss>) =>
  leaves(document).filter(
    ([path, value]) => (at(written, path) === value) === lost.some((above) => isUnder(path, above)),
  )

describe("official examples", () => {
  it("[HS1] are valid against the official schemas, and the schemas do refuse", () => {
    expect(organizations.map((row) => errors("organization", row))).toEqual([[], []])
    expect(services.map((row) => errors("service", row))).toEqual([[], []])
    expect(errors("organization", { ...examples.organization_full, id: "1" })).toHaveLength(1)
    expect(errors("service", { ...examples.service_full, status: "open" })).toHaveLength(1)
  })

  it.each(organizations)(
    "[HS1][HS5] of organisations go both ways, and tell all that is lost (%#)",
    (row) => {
      const { organisation, lost } = Result.getOrThrow(OrganisationMapping.read(row, assumed))
      expect(organisation).toEqual({
        key: "d9d5e0f5-d3ce-4f73-9a2f-4dd0ecc6c610",
        name: "Example Organization Inc.",
        shortName: "Example Org",
        ...assumed,
      })
      const written = OrganisationMapping.write(organisation)
      expect(errors("organization", written)).toEqual([])
      expect(written.id).toBe(row["id"])
      expect(unaccounted(row, written, lost)).toEqual([])
      expect(lost).toEqual(expect.arrayContaining([["description"], ["email"], ["year_incorporated"]]))
      const again = Result.getOrThrow(OrganisationMapping.read(written, { ...assumed, kind: "ops" }))
      expect(again).toEqual({ organisation, lost: [] })
    },
  )

  it.each(services)("[HS1][HS5] of services go both ways, and tell all that is lost (%#)", (row) => {
    const { id, resource, lost } = Result.getOrThrow(ResourceMapping.read(row, "institutional-ngo"))
    expect(resource).toMatchObject({
      name: "Community Counselling",
      verifiedOn: "2005-01-01",
      availability: "unknown",
    })
    const written = ResourceMapping.write(id, resource)
    expect(errors("service", written)).toEqual([])
    expect(written.id).toBe(row["id"])
    expect(unaccounted(row, written, lost)).toEqual([])
    expect(lost).toEqual(expect.arrayContaining([["url"], ["organization"], ["minimum_age"]]))
    const again = Result.getOrThrow(ResourceMapping.read(written, "material"))
    expect(again).toEqual({ id, resource, lost: [] })
  })

  it("[HS1] keep the place of a service", () => {
    const { resource } = Result.getOrThrow(ResourceMapping.read(examples.service_full, "institutional-ngo"))
    expect(resource.place).toBe("MyCity Civic Center")
  })
})

const line = (maxLength: number) =>
  FastCheck.string({ unit: "grapheme", minLength: 1, maxLength: Math.floor(maxLength / 10) })
    .map((text) => text.replace(/\p{Cc}/gu, " "))
    .filter((text) => text.trim() !== "" && text.length <= maxLength)
const maybe = { requiredKeys: [] }
const anyOrganisation: FastCheck.Arbitrary<Organisation.Organisation> = FastCheck.tuple(
  FastCheck.record({
    key: FastCheck.oneof(FastCheck.stringMatching(/^[a-z0-9]{1,9}(-[a-z0-9]{1,9}){0,3}$/), FastCheck.uuid()),
    name: line(200),
    kind: FastCheck.constantFrom(...CodeList.codes(Organisation.Kind)),
    evidence: FastCheck.constantFrom(...Evidence.marks),
    sources: FastCheck.array(FastCheck.constantFrom("S20", "S48", "seed-000")),
  }),
  FastCheck.record(
    {
      englishName: line(200),
      shortName: line(40),
      nip: FastCheck.constantFrom("5252182397", "8567346215"),
      regon: FastCheck.constantFrom("016374389", "01637438900004"),
      municipality: FastCheck.constantFrom("1465011", "0201011", "3020043"),
      address: FastCheck.record({
        street: line(200),
        postcode: FastCheck.stringMatching(/^[0-9]{2}-[0-9]{3}$/),
        city: line(100),
      }),
    },
    maybe,
  ),
).map(([must, may]) => ({ ...must, ...may }))

const anyResource: FastCheck.Arbitrary<Resource.Resource> = FastCheck.tuple(
  FastCheck.record({
    name: line(160),
    category: FastCheck.constantFrom(...CodeList.codes(Resource.Category)),
    description: line(2000),
    availability: FastCheck.constantFrom(...CodeList.codes(Resource.Availability)),
  }),
  FastCheck.record(
    {
      place: line(200),
      uses: line(1000),
      part: FastCheck.constantFrom(...CodeList.codes(Resource.SurveyPart)),
      owner: line(200),
      needs: FastCheck.array(
        FastCheck.uuid().map((need) => ({ need })),
        { minLength: 1, maxLength: 20 },
      ),
      verifiedOn: FastCheck.constantFrom("2024-02-29", "2026-12-31"),
      source: FastCheck.constantFrom(...CodeList.codes(Resource.Source)),
    },
    maybe,
  ),
).map(([must, may]) => ({ ...must, ...may }))

describe("what OSL writes", () => {
  it("[HS1] is a valid organisation, and is read back the same with nothing lost", () => {
    FastCheck.assert(
      FastCheck.property(anyOrganisation, (organisation) => {
        const written = OrganisationMapping.write(organisation)
        expect(errors("organization", written)).toEqual([])
        expect(OrganisationMapping.read(written, assumed)).toEqual(Result.succeed({ organisation, lost: [] }))
      }),
      { numRuns: 200 },
    )
  })

  it("[HS1] is a valid service, and is read back the same with nothing lost", () => {
    FastCheck.assert(
      FastCheck.property(FastCheck.uuid(), anyResource, (id, resource) => {
        const written = ResourceMapping.write(id, resource)
        expect(errors("service", written)).toEqual([])
        expect(ResourceMapping.read(written, "material")).toEqual(Result.succeed({ id, resource, lost: [] }))
      }),
      { numRuns: 200 },
    )
  })

  it("[HS1] holds every organisation of the project", () => {
    for (const organisation of [
      Organisation.projectLeader,
      Organisation.projectInitiator,
      ...Organisation.projectPartners,
    ]) {
      expect(OrganisationMapping.read(OrganisationMapping.write(organisation), assumed)).toEqual(
        Result.succeed({ organisation, lost: [] }),
      )
    }
  })

  it("[HS2][HS3][HS4] has CAL with its numbers, address, municipality and kind where HSDS looks for them", () => {
    expect(OrganisationMapping.write(Organisation.cal)).toMatchObject({
      id: "182949ff-eb45-5fed-b8cd-36bc0157c32a",
      uri: "urn:osl:organisation:cal",
      alternate_name: "CAL",
      description: "organizacja pozarządowa",
      organization_identifiers: [
        { identifier_type: "NIP", identifier: "5252182397" },
        { identifier_type: "REGON", identifier: "016374389" },
      ],
      locations: [
        {
          external_identifier: "1465011",
          external_identifier_type: "TERC",
          addresses: [
            {
              address_1: "ul. Podwale 13",
              postal_code: "00-252",
              city: "Warszawa",
              state_province: "mazowieckie",
              country: "PL",
            },
          ],
        },
      ],
      attributes: [
        {
          link_type: "organisation-kind",
          taxonomy_term: {
            code: "ngo",
            name: "organizacja pozarządowa",
            taxonomy: "urn:osl:code-list:organisation-kind",
          },
        },
        { link_type: "osl-english-name", value: "CAL association" },
        { link_type: "osl-evidence", value: "seed" },
        { link_type: "osl-source", value: "seed-000" },
        { link_type: "osl-source", value: "seed-004" },
      ],
    })
  })
})

describe("what others write", () => {
  it("[HS5] is told as lost where it is not valid in Poland or not one that OSL knows", () => {
    const written = OrganisationMapping.write(Organisation.cal)
    const [identifier] = written.organization_identifiers ?? []
    const [kind] = written.attributes ?? []
    const changed = {
      ...written,
      organization_identifiers: [{ ...identifier, identifier: "5252182398" }],
      attributes: [{ ...kind, taxonomy_term: { ...kind?.taxonomy_term, code: "club" } }],
    }
    const { organisation, lost } = Result.getOrThrow(
      OrganisationMapping.read(changed, { ...assumed, kind: "cus" }),
    )
    expect([organisation.kind, organisation.nip, organisation.evidence]).toEqual([
      "cus",
      undefined,
      "inferred",
    ])
    expect(unaccounted(changed, OrganisationMapping.write(organisation), lost)).toEqual([])
    expect(lost).toContainEqual(["organization_identifiers"])
    expect(lost).toContainEqual(["attributes", 0, "taxonomy_term", "code"])
  })

  it("[HS5] is refused with every problem when it is no row of HSDS", () => {
    const codes = (result: Result.Result<unknown, ReadonlyArray<{ code: string; path: Loss }>>) =>
      Result.isFailure(result) ? result.failure.map(({ code, path }) => [code, path.join(".")]) : []
    expect(codes(OrganisationMapping.read({ id: "a", name: 7 }, assumed))).toEqual([
      ["wrong-type", "name"],
      ["required", "description"],
    ])
    expect(codes(ResourceMapping.read({ id: "a", name: "b", status: "active" }, "material"))).toEqual([
      ["required", "description"],
    ])
    expect(codes(ResourceMapping.read(null, "material"))).toEqual([["wrong-type", ""]])
  })

  it("[HS5] is asked for nothing that it does not list", () => {
    const silent = new Proxy(
      {},
      {
        has: () => expect.fail("has"),
        get: () => expect.fail("get"),
        getOwnPropertyDescriptor: () => expect.fail("getOwnPropertyDescriptor"),
      },
    )
    for (const row of organizations)
      expect(Result.isSuccess(OrganisationMapping.read({ ...row, funding: [silent] }, assumed))).toBe(true)
  })

  it("[HS5] is read or refused, never thrown at, whatever it is", () => {
    FastCheck.assert(
      FastCheck.property(
        FastCheck.constantFrom(...organizations),
        FastCheck.constantFrom(...Object.keys(examples.organization_full)),
        FastCheck.anything(),
        (row, name, value) => {
          const changed = { ...row, [name]: value }
          const read = OrganisationMapping.read(changed, assumed)
          if (Result.isFailure(read)) expect(read.failure.length).toBeGreaterThan(0)
          else
            expect(errors("organization", OrganisationMapping.write(read.success.organisation))).toEqual([])
        },
      ),
      { numRuns: 300 },
    )
  })
})
