import { describe, expect, it } from "vitest"
import * as Edition from "./Edition.ts"
import { edition as early } from "./editions/osl-2012/index.ts"
import { edition } from "./editions/osl-2014/index.ts"
import * as Model from "./Model.ts"
import * as Vocabulary from "./Vocabulary.ts"

const editions = [early, edition]
const graph = (one: Edition.Edition) => Vocabulary.toJsonLd(one)["@graph"]
const concepts = (one: Edition.Edition) =>
  graph(one).filter((node): node is Vocabulary.Concept => node.type === "skos:Concept")
const collections = (one: Edition.Edition) =>
  graph(one).filter((node): node is Vocabulary.Collection => node.type === "skos:Collection")
const concept = (address: string) => concepts(edition).find(({ id }) => id === address)

describe("linked data", () => {
  it.each(editions)("[VO1] $key: one scheme, and one concept per term, in that scheme", (one) => {
    const schemes = graph(one).filter(({ type }) => type === "skos:ConceptScheme")
    expect(schemes.map(({ id }) => id)).toEqual([`urn:osl:${one.key}:edition:${one.key}`])
    expect(concepts(one).map(({ id }) => id)).toEqual(
      Model.all(one).map(({ kind, term }) => Edition.uri(one, kind, term.key)),
    )
    for (const { scheme, label, definition, evidence } of concepts(one)) {
      expect(scheme).toBe(schemes[0]?.id)
      expect(Object.keys(label)).toEqual(["pl", "en"])
      expect(Object.keys(definition)).toEqual(["pl", "en"])
      expect(["seed", "public", "inferred"]).toContain(evidence)
    }
  })

  it.each(editions)("[VO2] $key: every concept is in one collection, that of its kind", (one) => {
    const members = collections(one).flatMap((list) => list.members)
    expect(members).toEqual(concepts(one).map(({ id }) => id))
  })

  it("[VO3] every word of the graph has a meaning in the context", () => {
    const { "@context": context, "@graph": nodes } = Vocabulary.toJsonLd(edition)
    for (const node of nodes)
      for (const name of Object.keys(node)) expect(Object.hasOwn(context, name), name).toBe(true)
  })

  it.each(editions)("[VO3] $key: links to terms and sources lead to them", (one) => {
    for (const { same, source } of concepts(one)) {
      if (same?.startsWith("urn:") === true) expect(Edition.part(one, same), same).toBeDefined()
      for (const address of source ?? []) expect(Edition.part(one, address), address).toBeDefined()
    }
  })

  it("[VO3] a word is the same as the term it names, and has the English identifier", () => {
    expect(concept("urn:osl:osl-2014:word:stage-entry")).toMatchObject({
      notation: "entry",
      same: "urn:osl:osl-2014:stage:entry",
    })
    expect(concept("urn:osl:osl-2014:word:osl")?.same).toBeUndefined()
  })

  it("[VO3] entries of ESCO are the same as theirs, and competencies lean to them", () => {
    const negotiate = "http://data.europa.eu/esco/skill/7954861c-86d4-4529-afbb-2c23dab9ac74"
    expect(concept("urn:osl:osl-2014:orientation:esco-negotiate-compromise")?.same).toBe(negotiate)
    expect(concept("urn:osl:osl-2014:competency:C14")?.close).toEqual([negotiate])
  })
})
