import * as JsonSchema from "@osl/core/json-schema"
import { edition } from "@osl/core/osl-2014"

// JSON Schema 2020-12 of every record, each with an address per edition.
const schemas = JsonSchema.all(edition)

console.log(schemas.F04["$schema"])
console.log(schemas.F04["$id"])
console.log(JSON.stringify(schemas.F04["required"]))

/* prints
https://json-schema.org/draft/2020-12/schema
urn:osl:osl-2014:record-schema:F04
["title","words","area","raisedBy","influence","status"]
*/
