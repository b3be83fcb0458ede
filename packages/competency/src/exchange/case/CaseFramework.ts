/**
 * A CASE package as a framework: ours comes back as it was, that of others as far as it goes, with a report of the rest.
 * Not here: what a package may hold (`CaseReading`), or judging a framework (`Framework.lint`).
 */
import type { Crosswalk, Evidence, Problem, Term } from "@osl/core"
import { Edition, type Language } from "@osl/core"
import * as Schema from "effect/Schema"
import type * as Competency from "../../Competency.ts"
import type { Framework, Wording } from "../../Framework.ts"
import * as Level from "../../Level.ts"
import * as Role from "../../Role.ts"
import type * as Case from "./CaseClass.ts"
import { adoptionOf, own, type TypeCode, types } from "./CasePackage.ts"
import * as problems from "./problems.ts"

/** **Shape** `crosswalk` as it was exported, empty for frameworks of others. `problems` say what was assumed or not carried. */
export interface Imported {
  readonly framework: Framework
  readonly crosswalk: ReadonlyArray<Crosswalk.Correspondence>
  readonly problems: ReadonlyArray<Problem.Problem>
}

const Text = /* @__PURE__ */ Schema.Struct({ pl: Schema.String, en: Schema.String })
const Keys = /* @__PURE__ */ Schema.Array(Schema.String)
const Mark = /* @__PURE__ */ Schema.Literals(["seed", "public", "inferred"])
const Marked = /* @__PURE__ */ Schema.Struct({ evidence: Mark, sources: Keys })
const Ref = /* @__PURE__ */ Schema.Struct({ key: Schema.String, version: Schema.String })
const Frame = /* @__PURE__ */ Schema.Literals(["esco-occupation", "esco-skill", "iacd", "nos", "prk"])
const Source = /* @__PURE__ */ Schema.Struct({
  key: Schema.String,
  title: Schema.String,
  address: Schema.optionalKey(Schema.String),
})
const Relation = /* @__PURE__ */ Schema.Literals(["same", "renamed", "shifted", "absent"])
const Sides = /* @__PURE__ */ Schema.Struct({ from: Text, to: Schema.NullOr(Text) })
const Parts = /* @__PURE__ */ Schema.Record(Schema.String, Marked)

const maybe = <A>(schema: Schema.Codec<A, unknown>) => {
  const decode = Schema.decodeUnknownOption(schema)
  return (extension: Case.Extension | undefined, name: string): A | undefined => {
    const value = extension?.[name]
    const read = value === undefined ? undefined : decode(value)
    return read?._tag === "Some" ? read.value : undefined
  }
}

const textOf = maybe(Text)
const keysOf = maybe(Keys)
const markOf = maybe(Mark)
const partsOf = maybe(Parts)
const frameOf = maybe(Frame)
const refOf = maybe(Ref)
const sourcesOf = maybe(Schema.Array(Source))
const stringOf = maybe(Schema.String)
const levelOf = maybe(Schema.Literals(Level.all))
const relationOf = maybe(Relation)
const sidesOf = maybe(Sides)
const statusOf = maybe(Schema.Literals(["draft", "published", "withdrawn"]))
const namesOf = maybe(Schema.Record(Schema.String, Text))

type Marks = { readonly plain?: Language.Text } & Evidence.Parted<string>

/** The marks of a thing; without any, it is nobody's statement but the importer's reading. */
const marksOf = (extension: Case.Extension | undefined): Marks => {
  const parts = partsOf(extension, own.parts)
  const plain = textOf(extension, own.plain)
  return {
    ...(plain === undefined ? {} : { plain }),
    evidence: markOf(extension, own.evidence) ?? "inferred",
    sources: keysOf(extension, own.sources) ?? [],
    ...(parts === undefined ? {} : { parts }),
  }
}

const isTypeCode = (value: string): value is TypeCode => Object.hasOwn(types, value)

const kinds = ["knowledge", "skill", "attitude"] as const
const kindOf = (code: string | undefined): Term.Competency["kind"] | undefined =>
  kinds.find((one) => one === code)

const otherKinds: Readonly<Record<string, Term.Competency["kind"]>> = {
  knowledge: "knowledge",
  skill: "skill",
  ability: "skill",
  attitude: "attitude",
  disposition: "attitude",
}

interface Thing {
  readonly item: Case.CfItem
  readonly code: string | undefined
  readonly key: string
  readonly label: Language.Text
  readonly definition: Language.Text
}

class Import {
  readonly report = new problems.Report()
  readonly bonds = new Map<string, Array<Case.CfAssociation>>()
  readonly translated = new Map<string, Case.CfItem>()
  readonly things: ReadonlyArray<Thing>
  readonly byIdentifier: ReadonlyMap<string, Thing>
  readonly document: Case.CfDocument
  readonly package: Case.CfPackage

  constructor(from: Case.CfPackage) {
    this.package = from
    this.document = from.CFDocument
    const items = from.CFItems ?? []
    const known = new Map(items.map((item) => [item.identifier, item]))
    for (const bond of from.CFAssociations ?? []) {
      const { identifier } = bond.originNodeURI
      const kept = this.bonds.get(identifier)
      if (kept === undefined) this.bonds.set(identifier, [bond])
      else kept.push(bond)
      const item = known.get(identifier)
      if (
        bond.associationType === "isTranslationOf" &&
        item !== undefined &&
        known.has(bond.destinationNodeURI.identifier)
      )
        this.translated.set(bond.destinationNodeURI.identifier, item)
    }
    const translations = new Set([...this.translated.values()].map(({ identifier }) => identifier))
    const codes = new Map(
      (from.CFDefinitions?.CFItemTypes ?? []).map(({ identifier, typeCode }) => [identifier, typeCode]),
    )
    this.things = items
      .filter(({ identifier }) => !translations.has(identifier))
      .map((item) => this.thing(item, codes.get(item.CFItemTypeURI?.identifier ?? "") ?? item.CFItemType))
    this.byIdentifier = new Map(this.things.map((one) => [one.item.identifier, one]))
  }

  thing(item: Case.CfItem, code: string | undefined): Thing {
    const other = this.translated.get(item.identifier)
    if (other === undefined) this.report.note("case-language-missing", [], "CFItem", labelOf(item))
    const isEnglish = item.language?.startsWith("en") === true
    const pl = isEnglish ? (other ?? item) : item
    const en = isEnglish ? item : (other ?? item)
    return {
      item,
      code,
      key: item.humanCodingScheme ?? item.identifier,
      label: { pl: labelOf(pl), en: labelOf(en) },
      definition: { pl: pl.fullStatement, en: en.fullStatement },
    }
  }

  ofType(code: TypeCode): ReadonlyArray<Thing> {
    return this.things.filter((one) => one.code === code)
  }

  /** The keys of what a thing is related to. */
  related(one: Thing): ReadonlySet<string> {
    return new Set(
      this.from(one, "isRelatedTo").flatMap(
        ({ destinationNodeURI: { identifier } }) => this.byIdentifier.get(identifier)?.key ?? [],
      ),
    )
  }

  from({ item }: Thing, type: string): ReadonlyArray<Case.CfAssociation> {
    return (this.bonds.get(item.identifier) ?? []).filter(({ associationType }) => associationType === type)
  }
}

const labelOf = ({ abbreviatedStatement, fullStatement, humanCodingScheme }: Case.CfItem): string =>
  abbreviatedStatement ??
  (fullStatement.length <= 120 ? fullStatement : (humanCodingScheme ?? fullStatement.slice(0, 120)))

const words = ({ definition, key, label }: Thing) => ({ key, label, definition })

const levels = (from: Import): ReadonlyArray<Term.Level> =>
  from.ofType("level").map((one) => {
    const numbers = (one.item.educationLevel ?? []).flatMap((text) => Number(/\d+/.exec(text)?.[0] ?? []))
    return {
      ...words(one),
      ...marksOf(one.item.extensions),
      number: Number(one.item.listEnumeration ?? 0),
      prk: { from: Math.min(...numbers), to: Math.max(...numbers) },
    }
  })

const fields = (from: Import): ReadonlyArray<Term.KnowledgeField> =>
  from.ofType("knowledge-field").map((one) => ({
    ...words(one),
    ...marksOf(one.item.extensions),
    roles: keysOf(one.item.extensions, own.roles) ?? [],
  }))

const orientations = (from: Import): ReadonlyArray<Term.Orientation> =>
  from.ofType("orientation").map((one) => {
    const address = from
      .from(one, "exactMatchOf")
      .find(({ destinationNodeURI: { targetType } }) => targetType !== "CASE")?.destinationNodeURI.uri
    const isco = stringOf(one.item.extensions, own.isco)
    return {
      ...words(one),
      ...marksOf(one.item.extensions),
      frame: frameOf(one.item.extensions, own.frame) ?? "nos",
      ...(address === undefined ? {} : { address }),
      ...(isco === undefined ? {} : { isco }),
    }
  })

/** The level texts of each competency, by the identifier of its item, from the rubrics in both languages. */
const rubrics = (
  from: Import,
  known: ReadonlyArray<Term.Level>,
): ReadonlyMap<string, ReadonlyArray<Competency.CompetencyLevel>> => {
  const english = new Map(
    [...from.translated].map(([polish, { identifier }]) => [identifier, polish] as const),
  )
  const found = new Map<
    string,
    Partial<Record<Language.Language, ReadonlyArray<Case.CfRubricCriterionLevel>>>
  >()
  for (const { CFRubricCriteria = [] } of from.package.CFRubrics ?? [])
    for (const { CFItemURI, CFRubricCriterionLevels = [] } of CFRubricCriteria) {
      const identifier = CFItemURI?.identifier ?? ""
      const polish = english.get(identifier)
      const language: Language.Language = polish === undefined ? "pl" : "en"
      const key = polish ?? identifier
      found.set(key, { ...found.get(key), [language]: CFRubricCriterionLevels })
    }
  return new Map(
    [...found].map(([identifier, { en, pl }]) => [
      identifier,
      (pl ?? en ?? []).flatMap((one): ReadonlyArray<Competency.CompetencyLevel> => {
        const term = known.find(({ number }) => number === one.score)
        const other = (en ?? pl ?? []).find(({ score }) => score === one.score) ?? one
        const level = one.score
        if (term === undefined || !Level.isLevel(level)) {
          from.report.note(
            "case-not-carried",
            ["CFRubrics"],
            "CFRubricCriterionLevel",
            String(one.quality ?? one.score),
          )
          return []
        }
        const { evidence, sources } = marksOf(one.extensions?.[0])
        return [
          {
            level,
            key: term.key,
            label: term.label,
            descriptor: { pl: one.description ?? "", en: other.description ?? "" },
            example: {
              pl: stringOf(one.extensions?.[0], own.example) ?? "",
              en: stringOf(other.extensions?.[0], own.example) ?? "",
            },
            prk: term.prk,
            evidence,
            sources,
          },
        ]
      }),
    ]),
  )
}

/** What a package says of its competencies: those of OSL by their type, those of others all that have no other type. */
const competencies = (
  from: Import,
  edition: Edition.EditionRef,
  known: Pick<Framework, "fields" | "orientations" | "levels">,
): ReadonlyArray<Competency.Competency> => {
  const described = rubrics(from, known.levels)
  return from.things.flatMap((one): ReadonlyArray<Competency.Competency> => {
    const { code, item } = one
    const kind = kindOf(code)
    if (kind === undefined && code !== undefined && isTypeCode(code)) return []
    const other = otherKinds[code?.toLowerCase() ?? ""]
    if (kind === undefined && other === undefined)
      from.report.note("case-kind-assumed", [], "CFItem", one.label.pl)
    const { plain: _, ...marks } = marksOf(item.extensions)
    const related = from.related(one)
    return [
      {
        key: one.key,
        uri: Edition.uri(edition, "competency", one.key),
        label: one.label,
        definition: one.definition,
        kind: kind ?? other ?? "skill",
        roles:
          keysOf(item.extensions, own.roles) ??
          from
            .from(one, "isPartOf")
            .flatMap(
              ({ destinationNodeURI: { identifier } }) => from.byIdentifier.get(identifier)?.key ?? [],
            ),
        fields: known.fields.filter(({ key }) => related.has(key)),
        orientations: known.orientations.filter(({ key }) => related.has(key)),
        shownBy: keysOf(item.extensions, own.shownBy) ?? [],
        levels: described.get(item.identifier) ?? [],
        ...marks,
      },
    ]
  })
}

const roles = (
  from: Import,
  edition: Edition.EditionRef,
  known: Pick<Framework, "orientations">,
): ReadonlyArray<Role.Role> => {
  const targets = from.things.flatMap((one) =>
    from.from(one, "hasSkillLevel").flatMap((bond): ReadonlyArray<Role.Target> => {
      const group = bond.CFAssociationGroupingURI?.identifier
      const part = from
        .from(one, "isPartOf")
        .find(({ CFAssociationGroupingURI }) => CFAssociationGroupingURI?.identifier === group)
      const role = from.byIdentifier.get(part?.destinationNodeURI.identifier ?? "")
      const level = levelOf(bond.extensions, own.level)
      if (role === undefined || level === undefined) {
        from.report.note("case-not-carried", [], "CFAssociation", "hasSkillLevel")
        return []
      }
      const { evidence, sources } = marksOf(bond.extensions)
      return [{ role: role.key, competency: one.key, level, evidence, sources }]
    }),
  )
  const empty = { pl: "", en: "" }
  return from.ofType("role").map((one) => {
    const { plain: _, ...marks } = marksOf(one.item.extensions)
    return {
      key: one.key,
      uri: Edition.uri(edition, "role", one.key),
      label: one.label,
      definition: one.definition,
      tasks: textOf(one.item.extensions, own.tasks) ?? empty,
      products: textOf(one.item.extensions, own.products) ?? empty,
      names: namesOf(one.item.extensions, own.names) ?? {},
      orientations: known.orientations.filter(({ key }) => from.related(one).has(key)),
      targets: targets.filter(({ role }) => role === one.key),
      ...marks,
    }
  })
}

const splitKey = (value: string): readonly [kind: string, key: string] => {
  const at = value.indexOf(":")
  return [value.slice(0, at), value.slice(at + 1)]
}

const crosswalkKinds = ["role", "competency", "level", "knowledge-field", "orientation"] as const

const Absent = Schema.Array(
  Schema.Struct({
    kind: Schema.Literals(crosswalkKinds),
    key: Schema.String,
    from: Schema.String,
    to: Schema.Null,
    label: Sides,
    relation: Relation,
    note: Text,
    evidence: Mark,
    sources: Keys,
  }),
)
const absentOf = maybe(Absent)

const crosswalk = (from: Import): ReadonlyArray<Crosswalk.Correspondence> => {
  const bound = (from.package.CFAssociations ?? []).flatMap(
    ({ extensions }): ReadonlyArray<Crosswalk.Correspondence> => {
      const relation = relationOf(extensions, own.relation)
      const label = sidesOf(extensions, own.label)
      const note = textOf(extensions, own.note)
      const [here, there] = keysOf(extensions, own.of) ?? []
      const [written, key] = splitKey(stringOf(extensions, own.key) ?? "")
      const kind = crosswalkKinds.find((one) => one === written)
      if (relation === undefined || label === undefined || note === undefined) return []
      if (here === undefined || there === undefined || kind === undefined) return []
      const { evidence, sources } = marksOf(extensions)
      return [{ kind, key, from: here, to: there, label, relation, note, evidence, sources }]
    },
  )
  return [...bound, ...(absentOf(from.document.extensions, own.absent) ?? [])]
}

/** What ours has a place for. */
const carried = new Set([
  "isChildOf",
  "isTranslationOf",
  "isPartOf",
  "hasSkillLevel",
  "isRelatedTo",
  "exactMatchOf",
])

/** What of an item and of its bonds no framework of ours can hold. */
const tellLosses = (from: Import): void => {
  const { extensions } = from.document
  if (stringOf(extensions, own.edition) !== undefined) return
  for (const { item } of from.things)
    for (const name of [
      "alternativeLabel",
      "conceptKeywords",
      "conceptKeywordsURI",
      "notes",
      "subject",
      "subjectURI",
      "educationLevel",
      "statusStartDate",
      "statusEndDate",
      "licenseURI",
      "extensions",
    ] as const)
      if (item[name] !== undefined && !(name === "educationLevel" && item.CFItemType === types.level.pl))
        from.report.note("case-not-carried", [], "CFItem", name)
  for (const { associationType, destinationNodeURI } of from.package.CFAssociations ?? []) {
    const isTree = associationType === "isChildOf"
    const isTop = destinationNodeURI.identifier === from.document.identifier
    if (!carried.has(associationType) || (isTree && !isTop))
      from.report.note("case-not-carried", [], "CFAssociation", associationType)
  }
  for (const name of ["CFConcepts", "CFSubjects"] as const)
    if ((from.package.CFDefinitions?.[name]?.length ?? 0) > 0)
      from.report.note("case-not-carried", ["CFDefinitions"], "CFDefinition", name)
}

const kebab = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .replaceAll("ł", "l")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "")
    .slice(0, 60) || "framework"

const statuses = ["draft", "published", "withdrawn"] as const

/**
 * The framework that a package holds.
 *
 * **Shape** a package of ours gives the framework that was written, with its crosswalk. In that of others every item that is not of a
 * type of ours is a competency, marked inferred, without roles and levels unless the package says so; the text of one language stands
 * for both, and each such assumption is told. **Source** rules CP9, CP10.
 */
export const of = (read: Case.CfPackage): Imported => {
  const from = new Import(read)
  const { document } = from
  const { extensions } = document
  const key = stringOf(extensions, own.edition) ?? kebab(document.title)
  const edition = { key, version: document.version ?? "0.0.0" }
  const known = { levels: levels(from), fields: fields(from), orientations: orientations(from) }
  const all = competencies(from, edition, known)
  const allRoles = roles(from, edition, known)
  const wordings = all.flatMap(({ key: competency, levels: written }) =>
    written.map(
      ({ descriptor, evidence, example, level, sources }): Wording => ({
        competency,
        level,
        descriptor,
        example,
        evidence,
        sources,
      }),
    ),
  )
  tellLosses(from)
  return {
    framework: {
      ...edition,
      base: refOf(extensions, own.base) ?? null,
      title: textOf(extensions, own.title) ?? { pl: document.title, en: document.title },
      status:
        statusOf(extensions, own.status) ??
        statuses.find((one) => adoptionOf(one) === document.adoptionStatus) ??
        "draft",
      validFrom: document.statusStartDate ?? document.lastChangeDateTime.slice(0, 10),
      validTo: document.statusEndDate ?? null,
      roles: allRoles,
      fields: known.fields,
      competencies: all,
      levels: known.levels,
      orientations: known.orientations,
      sources: sourcesOf(extensions, own.sources) ?? [],
      wordings,
      targets: allRoles.flatMap(({ targets }) => targets.filter(({ level }) => level > Role.usual)),
    },
    crosswalk: crosswalk(from),
    problems: from.report.all(),
  }
}
