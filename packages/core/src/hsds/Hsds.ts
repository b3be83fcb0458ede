/**
 * The part of Open Referral HSDS 3.0 that OSL reads and writes, and codes of OSL as attributes of it.
 * Not here: which record becomes which table (`OrganisationMapping`, `ResourceMapping`).
 */
import * as Schema from "effect/Schema"
import type { CodeList } from "../CodeList.ts"
import * as CodeLists from "../CodeList.ts"
import * as NameId from "./NameId.ts"

const maybe = Schema.optionalKey(Schema.String)

const TaxonomyTerm = /* @__PURE__ */ Schema.Struct({
  id: Schema.String,
  code: maybe,
  name: Schema.String,
  description: Schema.String,
  taxonomy: maybe,
  language: maybe,
})

export const Attribute = /* @__PURE__ */ Schema.Struct({
  id: Schema.String,
  link_type: maybe,
  link_entity: maybe,
  value: maybe,
  taxonomy_term: Schema.optionalKey(TaxonomyTerm),
})
export type Attribute = typeof Attribute.Type

const Address = /* @__PURE__ */ Schema.Struct({
  id: Schema.String,
  address_1: Schema.String,
  city: Schema.String,
  state_province: Schema.String,
  postal_code: Schema.String,
  country: Schema.String,
  address_type: Schema.String,
})

export const Location = /* @__PURE__ */ Schema.Struct({
  id: Schema.String,
  location_type: Schema.String,
  name: maybe,
  external_identifier: maybe,
  external_identifier_type: maybe,
  addresses: Schema.optionalKey(Schema.Array(Address)),
})
export type Location = typeof Location.Type

/** A row of `organizations`. **Source** HSDS 3.0, organization.json. */
export const Organization = /* @__PURE__ */ Schema.Struct({
  id: Schema.String,
  name: Schema.String,
  alternate_name: maybe,
  description: Schema.String,
  uri: maybe,
  locations: Schema.optionalKey(Schema.Array(Location)),
  organization_identifiers: Schema.optionalKey(
    Schema.Array(
      Schema.Struct({ id: Schema.String, identifier_type: Schema.String, identifier: Schema.String }),
    ),
  ),
  attributes: Schema.optionalKey(Schema.Array(Attribute)),
})
export type Organization = typeof Organization.Type

/** A row of `services`. **Source** HSDS 3.0, service.json. */
export const Service = /* @__PURE__ */ Schema.Struct({
  id: Schema.String,
  name: Schema.String,
  description: maybe,
  status: Schema.Literals(["active", "inactive", "defunct", "temporarily closed"]),
  assured_date: maybe,
  service_at_locations: Schema.optionalKey(
    Schema.Array(Schema.Struct({ id: Schema.String, location: Schema.optionalKey(Location) })),
  ),
  attributes: Schema.optionalKey(Schema.Array(Attribute)),
})
export type Service = typeof Service.Type

/** What an attribute belongs to: the id and the table of a row. */
export interface Owner {
  readonly id: string
  readonly entity: "organization" | "service"
}

const taxonomy = (list: CodeList): string => `urn:osl:code-list:${list.key}`

/** A code of a list as an attribute with a taxonomy term. **Source** rule HS3. */
export const coded = <C extends string>(owner: Owner, list: CodeList<C>, code: C): Attribute => {
  const label = CodeLists.label(list, code)
  return {
    id: NameId.of(`urn:osl:hsds:${owner.id}:${list.key}`),
    link_type: list.key,
    link_entity: owner.entity,
    taxonomy_term: {
      id: NameId.of(`${taxonomy(list)}:${code}`),
      code,
      name: label.pl,
      description: label.en,
      taxonomy: taxonomy(list),
      language: "pl",
    },
  }
}

/** The code of a list among attributes; `undefined` when there is none, or one that the list does not know. */
export const codeIn = <C extends string>(
  attributes: ReadonlyArray<Attribute> | undefined,
  list: CodeList<C>,
): C | undefined => {
  const terms = (attributes ?? []).map((one) => one.taxonomy_term)
  const found = terms.find((term) => term?.taxonomy === taxonomy(list))
  return CodeLists.codes(list).find((code) => code === found?.code)
}

/** A text that HSDS has no place for, as an attribute with a value. **Source** rule HS3. */
export const noted = (owner: Owner, name: string, value: string, at = 0): Attribute => ({
  id: NameId.of(`urn:osl:hsds:${owner.id}:${name}:${at}`),
  link_type: `osl-${name}`,
  link_entity: owner.entity,
  value,
})

/** The values of attributes of this name, in their order. */
export const notesIn = (
  attributes: ReadonlyArray<Attribute> | undefined,
  name: string,
): ReadonlyArray<string> =>
  (attributes ?? []).flatMap(({ link_type, value }) =>
    link_type === `osl-${name}` && value !== undefined ? [value] : [],
  )
