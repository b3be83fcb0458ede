/**
 * The terms of an edition as linked data: a SKOS concept scheme in JSON-LD, for vocabularies and catalogues.
 * Not here: the terms themselves (`Edition`), or records as linked data.
 */
import type { Edition } from "./Edition.ts"
import { uri } from "./Edition.ts"
import * as Evidence from "./Evidence.ts"
import type { Text } from "./Language.ts"
import * as Model from "./Model.ts"
import type * as Term from "./Term.ts"

const context = {
  skos: "http://www.w3.org/2004/02/skos/core#",
  dct: "http://purl.org/dc/terms/",
  owl: "http://www.w3.org/2002/07/owl#",
  rdfs: "http://www.w3.org/2000/01/rdf-schema#",
  osl: "urn:osl:terms:",
  id: "@id",
  type: "@type",
  label: { "@id": "skos:prefLabel", "@container": "@language" },
  otherNames: { "@id": "skos:altLabel", "@container": "@language" },
  definition: { "@id": "skos:definition", "@container": "@language" },
  plain: { "@id": "osl:plain", "@container": "@language" },
  title: { "@id": "dct:title", "@container": "@language" },
  notation: "skos:notation",
  scheme: { "@id": "skos:inScheme", "@type": "@id" },
  members: { "@id": "skos:member", "@type": "@id" },
  same: { "@id": "skos:exactMatch", "@type": "@id" },
  close: { "@id": "skos:closeMatch", "@type": "@id" },
  version: "owl:versionInfo",
  evidence: "osl:evidence",
  labelEvidence: "osl:labelEvidence",
  source: { "@id": "dct:source", "@type": "@id" },
  sourceTitle: "dct:title",
  address: { "@id": "rdfs:seeAlso", "@type": "@id" },
} as const

/**
 * A concept: a term under its address. `same` is the term that a word names; `close` what ours leans to elsewhere.
 *
 * **Shape** `evidence` is the mark of the whole, its weakest; `labelEvidence` that of the name, where it is better.
 * `otherNames` are those of the other generation of the model.
 */
export interface Concept {
  readonly id: string
  readonly type: "skos:Concept"
  readonly scheme: string
  readonly notation: string
  readonly label: Text
  readonly otherNames?: Text
  readonly definition: Text
  readonly plain?: Text
  readonly evidence: Evidence.Mark
  readonly labelEvidence?: Evidence.Mark
  readonly source?: ReadonlyArray<string>
  readonly same?: string
  readonly close?: ReadonlyArray<string>
}

/** The vocabulary of one version of an edition. */
export interface Scheme {
  readonly id: string
  readonly type: "skos:ConceptScheme"
  readonly title: Text
  readonly version: string
}

/** All terms of one kind, by their addresses. */
export interface Collection {
  readonly id: string
  readonly type: "skos:Collection"
  readonly label: Text
  readonly members: ReadonlyArray<string>
}

/** What a concept rests on, under its address in the edition. */
export interface Source {
  readonly id: string
  readonly type: "dct:BibliographicResource"
  readonly sourceTitle: string
  readonly address?: string
}

/** **Shape** one scheme, one collection per kind that has terms, one concept per term, one source per source. */
export interface LinkedData {
  readonly "@context": typeof context
  readonly "@graph": ReadonlyArray<Scheme | Collection | Concept | Source>
}

/** The address of what a word names (`kind:key`), when this edition has it as a term. */
const named = (edition: Edition, reference: string | undefined): string | undefined => {
  const [kind = "", key = ""] = (reference ?? "").split(":")
  return Model.isKind(kind) && Model.find(edition, kind, key) !== undefined
    ? uri(edition, kind, key)
    : undefined
}

/** Where the entries that a competency leans to are described elsewhere. */
const leansTo = (edition: Edition, one: Term.Competency | undefined): ReadonlyArray<string> =>
  (one?.orientation ?? []).flatMap(
    (key) => edition.orientations.find((entry) => entry.key === key)?.address ?? [],
  )

const concept = (edition: Edition, { kind, term }: Model.Placed): Concept => {
  const word = kind === "word" ? edition.vocabulary.find(({ key }) => key === term.key) : undefined
  const entry = kind === "orientation" ? edition.orientations.find(({ key }) => key === term.key) : undefined
  const competency =
    kind === "competency" ? edition.competencies.find(({ key }) => key === term.key) : undefined
  const same = named(edition, word?.names) ?? entry?.address
  const close = leansTo(edition, competency)
  const role = kind === "role" ? edition.roles.find(({ key }) => key === term.key) : undefined
  const others = Object.values(role?.names ?? {}).filter((name) => name.pl !== term.label.pl)
  const [otherNames] = others
  const label = Evidence.of<string>(term, "label").evidence
  return {
    id: uri(edition, kind, term.key),
    type: "skos:Concept",
    scheme: uri(edition, "edition", edition.key),
    notation: word?.identifier ?? term.key,
    label: term.label,
    ...(otherNames === undefined ? {} : { otherNames }),
    definition: term.definition,
    ...(term.plain === undefined ? {} : { plain: term.plain }),
    evidence: term.evidence,
    ...(label === term.evidence ? {} : { labelEvidence: label }),
    ...(term.sources.length > 0 ? { source: term.sources.map((key) => uri(edition, "source", key)) } : {}),
    ...(same === undefined ? {} : { same }),
    ...(close.length > 0 ? { close } : {}),
  }
}

/** The terms of an edition as JSON-LD. **Source** SKOS Reference (W3C, 2009); rules VO1–VO5. */
export const toJsonLd = (edition: Edition): LinkedData => {
  const scheme: Scheme = {
    id: uri(edition, "edition", edition.key),
    type: "skos:ConceptScheme",
    title: edition.title,
    version: edition.version,
  }
  const collections = Model.kinds
    .filter((kind) => Model.terms(edition, kind).length > 0)
    .map(
      (kind): Collection => ({
        id: uri(edition, "list", kind),
        type: "skos:Collection",
        label: Model.kindNames[kind],
        members: Model.terms(edition, kind).map(({ key }) => uri(edition, kind, key)),
      }),
    )
  const concepts = Model.all(edition).map((placed) => concept(edition, placed))
  const sources = edition.sources.map(
    ({ key, title, address }): Source => ({
      id: uri(edition, "source", key),
      type: "dct:BibliographicResource",
      sourceTitle: title,
      ...(address === undefined ? {} : { address }),
    }),
  )
  return { "@context": context, "@graph": [scheme, ...collections, ...concepts, ...sources] }
}
