/**
 * A framework as linked data: the part of the edition's vocabulary that is about roles and competencies, with level texts and targets.
 * Not here: the vocabulary itself (`@osl/core`, Vocabulary), or other formats (`case`, `sheets`).
 */
import type { Language } from "@osl/core"
import { Edition, Vocabulary } from "@osl/core"
import type { Framework } from "../Framework.ts"

/** A competency on one level. **Shape** `id` is the address that results of badges refer to. */
export interface LevelConcept {
  readonly id: string
  readonly type: "skos:Concept"
  readonly scheme: string
  readonly broader: string
  readonly level: string
  readonly label: Language.Text
  readonly definition: Language.Text
  readonly example: Language.Text
  readonly evidence: string
}

/** The level that a role needs of a competency. */
export interface Need {
  readonly id: string
  readonly type: "osl:Target"
  readonly role: string
  readonly competency: string
  readonly level: string
  readonly evidence: string
}

/** A JSON-LD document. **Shape** a context and the nodes of its graph; plain JSON. */
export interface LinkedData {
  readonly "@context": Readonly<Record<string, unknown>>
  readonly "@graph": ReadonlyArray<Vocabulary.LinkedData["@graph"][number] | LevelConcept | Need>
}

const kinds = ["role", "knowledge-field", "competency", "level", "orientation"] as const

const reference = (name: string) => ({ "@id": name, "@type": "@id" })

const more = {
  broader: reference("skos:broader"),
  level: reference("osl:level"),
  role: reference("osl:role"),
  competency: reference("osl:competency"),
  example: { "@id": "skos:example", "@container": "@language" },
} as const

/**
 * The framework of an edition as JSON-LD.
 *
 * **Shape** what `Vocabulary.toJsonLd` says of its terms and their sources, the entries of ESCO that a role is close to, then a concept for each competency on each level, and a
 * node for each level that a role needs. **Source** SKOS Reference; rule CP11.
 */
export const of = (edition: Edition.Edition, framework: Framework): LinkedData => {
  const { "@context": context, "@graph": graph } = Vocabulary.toJsonLd(edition)
  const scheme = Edition.uri(edition, "edition", edition.key)
  const isOurs = (id: string): boolean =>
    kinds.some(
      (kind) => id.startsWith(`urn:osl:${edition.key}:${kind}:`) || id === Edition.uri(edition, "list", kind),
    )
  const closeTo = (id: string): ReadonlyArray<string> =>
    (framework.roles.find(({ uri }) => uri === id)?.orientations ?? []).flatMap(
      ({ address }) => address ?? [],
    )
  const kept = graph
    .filter(({ id, type }) => type === "skos:ConceptScheme" || isOurs(id))
    .map((node) => (closeTo(node.id).length === 0 ? node : { ...node, close: closeTo(node.id) }))
  const cited = new Set(kept.flatMap((node) => ("source" in node ? (node.source ?? []) : [])))
  const levels = framework.competencies.flatMap((one) =>
    one.levels.map(
      ({ descriptor, evidence, example, key, label, level }): LevelConcept => ({
        id: `${one.uri}#level-${level}`,
        type: "skos:Concept",
        scheme,
        broader: one.uri,
        level: Edition.uri(edition, "level", key),
        label: { pl: `${one.label.pl}: ${label.pl}`, en: `${one.label.en}: ${label.en}` },
        definition: descriptor,
        example,
        evidence,
      }),
    ),
  )
  const needs = framework.roles.flatMap((role) =>
    role.targets.map(
      ({ competency, evidence, level }): Need => ({
        id: `${role.uri}#${competency}`,
        type: "osl:Target",
        role: role.uri,
        competency: Edition.uri(edition, "competency", competency),
        level: `${Edition.uri(edition, "competency", competency)}#level-${level}`,
        evidence,
      }),
    ),
  )
  return {
    "@context": { ...context, ...more },
    "@graph": [...kept, ...graph.filter(({ id }) => cited.has(id)), ...levels, ...needs],
  }
}
