import jsonld from "jsonld"
import { describe, expect, it } from "vitest"
import * as Edition from "./Edition.ts"
import * as Evidence from "./Evidence.ts"
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

/** A processor by the W3C algorithms, that drops nothing (`safe`) and fetches nothing. */
const offline = {
  safe: true,
  documentLoader: (address: string): Promise<never> => Promise.reject(new Error(`asked for ${address}`)),
}
const skos = "http://www.w3.org/2004/02/skos/core#"
const rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"

interface Quad {
  readonly subject: { readonly termType: string; readonly value: string }
  readonly predicate: { readonly value: string }
  readonly object: { readonly termType: string; readonly value: string; readonly language?: string }
}

/** The statements of an edition as a processor reads them from the JSON, by subject and property. */
const statements = async (one: Edition.Edition) => {
  const document = JSON.parse(JSON.stringify(Vocabulary.toJsonLd(one)))
  const quads = (await jsonld.toRDF(document, offline)) as unknown as ReadonlyArray<Quad>
  const said = new Map<string, Array<string>>()
  for (const { subject, predicate, object } of quads) {
    const at = `${subject.value} ${predicate.value}`
    const value = object.language ? `${object.value}@${object.language}` : object.value
    said.set(at, [...(said.get(at) ?? []), object.termType === "NamedNode" ? `<${value}>` : value])
  }
  return {
    document,
    quads,
    of: (id: string, property: string) => (said.get(`${id} ${property}`) ?? []).sort(),
  }
}

describe.each(editions)("a JSON-LD processor on $key", (one) => {
  it("[VO4] drops nothing and asks for nothing on the network", async () => {
    const { document, quads } = await statements(one)
    const expanded = await jsonld.expand(document, offline)
    expect(expanded).toHaveLength(graph(one).length)
    expect(
      quads.filter(({ subject, object }) =>
        [subject, object].some(({ termType }) => termType === "BlankNode"),
      ),
    ).toEqual([])
    // One statement for each value that was written, and none more.
    const written = graph(one).map(({ id: _, ...node }) =>
      Object.values(node).reduce<number>(
        (sum, value) =>
          sum +
          (Array.isArray(value) ? value.length : typeof value === "object" ? Object.keys(value).length : 1),
        0,
      ),
    )
    expect(quads).toHaveLength(written.reduce((sum, count) => sum + count, 0))
  })

  it("[VO4] reads back the document that was written", async () => {
    const { document } = await statements(one)
    const expanded = await jsonld.expand(document, offline)
    const again = await jsonld.compact(expanded, { "@context": document["@context"] }, offline)
    expect(again["@graph"]).toHaveLength(graph(one).length)
    expect(again["@graph"]).toEqual(expect.arrayContaining(document["@graph"].slice(0, 20)))
  })

  it("[VO5] finds every term as a concept of the scheme, named and defined in both languages, with its mark", async () => {
    const { of } = await statements(one)
    const scheme = `urn:osl:${one.key}:edition:${one.key}`
    expect(of(scheme, `${rdf}type`)).toEqual([`<${skos}ConceptScheme>`])
    for (const { kind, term } of Model.all(one)) {
      const id = Edition.uri(one, kind, term.key)
      expect(of(id, `${rdf}type`), id).toEqual([`<${skos}Concept>`])
      expect(of(id, `${skos}inScheme`), id).toEqual([`<${scheme}>`])
      for (const [property, text] of [
        ["prefLabel", term.label],
        ["definition", term.definition],
      ] as const)
        expect(of(id, `${skos}${property}`), id).toEqual([`${text.pl}@pl`, `${text.en}@en`].sort())
      expect(of(id, "urn:osl:terms:evidence"), id).toEqual([term.evidence])
      const label = Evidence.of<string>(term, "label").evidence
      expect(of(id, "urn:osl:terms:labelEvidence"), id).toEqual(label === term.evidence ? [] : [label])
      expect(of(id, "http://purl.org/dc/terms/source"), id).toEqual(
        term.sources.map((key) => `<${Edition.uri(one, "source", key)}>`).sort(),
      )
    }
  })

  it("[VO5] finds no concept that is both named and otherwise named alike, and the other names of the roles", async () => {
    const { of } = await statements(one)
    for (const { key, label, names } of one.roles) {
      const id = Edition.uri(one, "role", key)
      const others = Object.values(names).filter((name) => name.pl !== label.pl)
      expect(others).toHaveLength(1)
      expect(of(id, `${skos}altLabel`)).toEqual(
        others.flatMap(({ pl, en }) => [`${pl}@pl`, `${en}@en`]).sort(),
      )
    }
  })

  it("[VO5] finds the title and address of every source", async () => {
    const { of } = await statements(one)
    for (const { key, title, address } of one.sources) {
      const id = Edition.uri(one, "source", key)
      expect(of(id, "http://purl.org/dc/terms/title")).toEqual([title])
      expect(of(id, "http://www.w3.org/2000/01/rdf-schema#seeAlso")).toEqual(
        address === undefined ? [] : [`<${address}>`],
      )
    }
  })
})
