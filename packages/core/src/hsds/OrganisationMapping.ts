/**
 * An organisation as a row of `organizations` of HSDS 3.0, and back.
 * Not here: what an organisation is (`Organisation`).
 */
import * as Result from "effect/Result"
import * as CodeList from "../CodeList.ts"
import type { Evidence } from "../Evidence.ts"
import * as Evidences from "../Evidence.ts"
import * as Organisation from "../Organisation.ts"
import type { Problem } from "../Problem.ts"
import * as Voivodeship from "../territory/Voivodeship.ts"
import * as Hsds from "./Hsds.ts"
import * as Loss from "./Loss.ts"
import * as NameId from "./NameId.ts"
import * as Reading from "./Reading.ts"

const urn = "urn:osl:organisation:"

const location = (organisation: Organisation.Organisation, id: string): ReadonlyArray<Hsds.Location> => {
  const { address, municipality } = organisation
  if (address === undefined && municipality === undefined) return []
  const voivodeship = Voivodeship.all.find(({ code }) => municipality?.startsWith(code))
  return [
    {
      id: NameId.of(`urn:osl:hsds:${id}:location`),
      location_type: "physical",
      ...(municipality === undefined
        ? {}
        : { external_identifier: municipality, external_identifier_type: "TERC" }),
      ...(address === undefined
        ? {}
        : {
            addresses: [
              {
                id: NameId.of(`urn:osl:hsds:${id}:address`),
                address_1: address.street,
                city: address.city,
                state_province: voivodeship?.name.pl ?? "",
                postal_code: address.postcode,
                country: "PL",
                address_type: "postal",
              },
            ],
          }),
    },
  ]
}

/**
 * Writes an organisation as HSDS.
 *
 * **Shape** `id` is the key when that is a UUID, else it follows from the key, which is in `uri`; the kind stands in `description`
 * too, which HSDS requires; `state_province` is the voivodeship of the municipality, empty when that is not known.
 * **Source** HSDS 3.0; rules HS1–HS4.
 */
export const write = (organisation: Organisation.Organisation): Hsds.Organization => {
  const { key, name, englishName, shortName, kind, nip, regon, evidence, sources } = organisation
  const isOwnId = NameId.isUuid(key)
  const id = isOwnId ? key : NameId.of(urn + key)
  const owner: Hsds.Owner = { id, entity: "organization" }
  const locations = location(organisation, id)
  const numbers = [
    ["NIP", nip],
    ["REGON", regon],
  ].flatMap(([identifier_type = "", identifier]) =>
    identifier === undefined
      ? []
      : [{ id: NameId.of(`urn:osl:hsds:${id}:${identifier_type}`), identifier_type, identifier }],
  )
  return {
    id,
    name,
    ...(shortName === undefined ? {} : { alternate_name: shortName }),
    description: CodeList.label(Organisation.Kind, kind).pl,
    ...(isOwnId ? {} : { uri: urn + key }),
    ...(locations.length === 0 ? {} : { locations }),
    ...(numbers.length === 0 ? {} : { organization_identifiers: numbers }),
    attributes: [
      Hsds.coded(owner, Organisation.Kind, kind),
      ...(englishName === undefined ? [] : [Hsds.noted(owner, "english-name", englishName)]),
      Hsds.noted(owner, "evidence", evidence),
      ...sources.map((source, at) => Hsds.noted(owner, "source", source, at)),
    ],
  }
}

/** What HSDS does not say and OSL must know, when the document is not one that OSL wrote. */
export interface Assumed extends Evidence {
  readonly kind: Organisation.Kind
}

/** An organisation that was read, and what of the document it does not hold. */
export interface Read {
  readonly organisation: Organisation.Organisation
  readonly lost: ReadonlyArray<Loss.Loss>
}

const addressOf = (found: Hsds.Location | undefined): unknown => {
  const [first] = found?.addresses ?? []
  return first === undefined || first.country !== "PL"
    ? undefined
    : { street: first.address_1, postcode: first.postal_code, city: first.city }
}

/**
 * Reads an organisation from HSDS.
 *
 * **Shape** the first location with its first address when it is Polish; numbers, names and addresses that are not valid are left
 * out. `lost` names every value of the document that writing the organisation again would not give.
 * **Errors** every problem of what must be there: id and name, and the limits of `Document`.
 * **Source** HSDS 3.0; rules HS1–HS5.
 */
export const read = (input: unknown, assumed: Assumed): Result.Result<Read, ReadonlyArray<Problem>> => {
  const found = Result.flatMap(Reading.part(Hsds.Organization, input), (row) => {
    const { attributes } = row
    const [place] = row.locations ?? []
    const number = (type: string) =>
      row.organization_identifiers?.find(({ identifier_type }) => identifier_type === type)?.identifier
    const mark = Evidences.marks.find((one) => one === Hsds.notesIn(attributes, "evidence")[0])
    return Reading.record(
      Organisation.Organisation,
      {
        key: row.uri?.startsWith(urn) ? row.uri.slice(urn.length) : row.id.toLowerCase(),
        name: row.name,
        englishName: Hsds.notesIn(attributes, "english-name")[0],
        shortName: row.alternate_name,
        kind: Hsds.codeIn(attributes, Organisation.Kind) ?? assumed.kind,
        nip: number("NIP"),
        regon: number("REGON"),
        address: addressOf(place),
        municipality: place?.external_identifier_type === "TERC" ? place.external_identifier : undefined,
        evidence: mark ?? assumed.evidence,
        sources: mark === undefined ? assumed.sources : Hsds.notesIn(attributes, "source"),
      },
      ["englishName", "shortName", "nip", "regon", "address", "municipality"],
    )
  })
  return Result.map(found, (organisation) => ({
    organisation,
    lost: Loss.between(input, write(organisation)),
  }))
}
