/**
 * A resource of a community (F03) as a row of `services` of HSDS 3.0, and back.
 * Not here: what a resource is (`Resource`), or who offers it (`OrganisationMapping`).
 */
import * as Result from "effect/Result"
import type { Problem } from "../Problem.ts"
import * as Resource from "../Resource.ts"
import * as Hsds from "./Hsds.ts"
import * as Loss from "./Loss.ts"
import * as NameId from "./NameId.ts"
import * as Reading from "./Reading.ts"

export type Category = Resource.Resource["category"]

/**
 * Writes a resource as HSDS.
 *
 * **Shape** `id` is the UUID of the record. A resource is always `active`; its place is the name of a location; category,
 * availability, uses, owner,
 * needs, part of the survey and how it is known are attributes.
 * **Source** HSDS 3.0; rules HS1–HS4.
 */
export const write = (id: string, resource: Resource.Resource): Hsds.Service => {
  const { name, category, part, description, place, availability, owner: belongs } = resource
  const { uses, needs, verifiedOn, source } = resource
  const owner: Hsds.Owner = { id, entity: "service" }
  return {
    id,
    name,
    description,
    status: "active",
    ...(verifiedOn === undefined ? {} : { assured_date: verifiedOn }),
    ...(place === undefined
      ? {}
      : {
          service_at_locations: [
            {
              id: NameId.of(`urn:osl:hsds:${id}:at`),
              location: {
                id: NameId.of(`urn:osl:hsds:${id}:location`),
                location_type: "physical",
                name: place,
              },
            },
          ],
        }),
    attributes: [
      Hsds.coded(owner, Resource.Category, category),
      Hsds.coded(owner, Resource.Availability, availability),
      ...(source === undefined ? [] : [Hsds.coded(owner, Resource.Source, source)]),
      ...(uses === undefined ? [] : [Hsds.noted(owner, "uses", uses)]),
      ...(part === undefined ? [] : [Hsds.coded(owner, Resource.SurveyPart, part)]),
      ...(belongs === undefined ? [] : [Hsds.noted(owner, "owner", belongs)]),
      ...(needs ?? []).map(({ need }, at) => Hsds.noted(owner, "need", need, at)),
    ],
  }
}

/** A resource that was read, the id of its row, and what of the document it does not hold. */
export interface Read {
  readonly id: string
  readonly resource: Resource.Resource
  readonly lost: ReadonlyArray<Loss.Loss>
}

/** The needs a document names by id; `undefined` when it names none. */
const needsIn = (attributes: Hsds.Service["attributes"]): Resource.Resource["needs"] => {
  const found = Hsds.notesIn(attributes, "need").map((need) => ({ need }))
  return found.length === 0 ? undefined : found
}

/**
 * Reads a resource from a service of HSDS.
 *
 * **Shape** `assumed` is the category of a service that OSL did not write; its availability is then `unknown`. Values that may be left
 * out and are not valid are left out. `lost` names every value of the document that writing the resource again would not give.
 * **Errors** every problem of what must be there: id, name, status and description, and the limits of `Document`.
 * **Source** HSDS 3.0; rules HS1–HS5.
 */
export const read = (input: unknown, assumed: Category): Result.Result<Read, ReadonlyArray<Problem>> =>
  Result.flatMap(Reading.part(Hsds.Service, input), (row) => {
    const { id, attributes } = row
    const found = Reading.record(
      Resource.Resource,
      {
        name: row.name,
        category: Hsds.codeIn(attributes, Resource.Category) ?? assumed,
        description: row.description,
        place: row.service_at_locations?.[0]?.location?.name,
        availability: Hsds.codeIn(attributes, Resource.Availability) ?? "unknown",
        uses: Hsds.notesIn(attributes, "uses")[0],
        verifiedOn: row.assured_date,
        source: Hsds.codeIn(attributes, Resource.Source),
        part: Hsds.codeIn(attributes, Resource.SurveyPart),
        owner: Hsds.notesIn(attributes, "owner")[0],
        needs: needsIn(attributes),
      },
      ["place", "uses", "verifiedOn", "owner", "needs"],
    )
    return Result.map(found, (resource) => ({
      id,
      resource,
      lost: Loss.between(input, write(id, resource)),
    }))
  })
