/**
 * A framework as a package of 1EdTech CASE 1.1, for other competency tools: every term, text, link and mark of it.
 * Not here: reading a package (`CaseReading`), or making a framework of it (`CaseFramework`).
 */
import type { Crosswalk, Evidence, Language, Term } from "@osl/core"
import { Edition, type Model } from "@osl/core"
import type * as Competency from "../../Competency.ts"
import type { Framework } from "../../Framework.ts"
import type * as Role from "../../Role.ts"
import type * as Case from "./CaseClass.ts"
import * as Uuid from "./Uuid.ts"

export type CfPackage = Case.CfPackage

/**
 * What a package is made with.
 *
 * **Shape** `base` is where the packages are served (`https://…/ims/case/v1p1`); without it addresses are those of the terms.
 * `crosswalk` says how the terms are found in the other generation (`@osl/competency/crosswalk`). **Unit** `at` is an instant in UTC.
 */
export interface Options {
  readonly at: string
  readonly base?: string
  readonly crosswalk?: ReadonlyArray<Crosswalk.Correspondence>
}

/** The names of what OSL adds to a class in its `extensions`, so that nothing is lost on the way back. */
export const own = {
  absent: "osl:absent",
  base: "osl:base",
  edition: "osl:edition",
  evidence: "osl:evidence",
  example: "osl:example",
  fields: "osl:fields",
  frame: "osl:frame",
  isco: "osl:isco",
  key: "osl:key",
  label: "osl:label",
  level: "osl:level",
  names: "osl:names",
  note: "osl:note",
  of: "osl:of",
  orientations: "osl:orientations",
  parts: "osl:parts",
  plain: "osl:plain",
  products: "osl:products",
  relation: "osl:relation",
  roles: "osl:roles",
  shownBy: "osl:shownBy",
  sources: "osl:sources",
  status: "osl:status",
  tasks: "osl:tasks",
  title: "osl:title",
} as const

/** The kinds of items, as codes of item types. **Shape** a competency is typed by its kind. */
export const types = {
  role: { pl: "rola", en: "role" },
  level: { pl: "poziom", en: "level" },
  "knowledge-field": { pl: "dziedzina wiedzy i umiejętności", en: "field of knowledge and skill" },
  orientation: { pl: "odniesienie do innych ram", en: "orientation to other frameworks" },
  knowledge: { pl: "kompetencja: wiedza", en: "competency: knowledge" },
  skill: { pl: "kompetencja: umiejętność", en: "competency: skill" },
  attitude: { pl: "kompetencja: postawa", en: "competency: attitude" },
} as const satisfies Readonly<Record<string, Language.Text>>

export type TypeCode = keyof typeof types

const adoption = { draft: "Draft", published: "Adopted", withdrawn: "Deprecated" } as const

/** **Source** CASE 1.1, adoptionStatus; the words of the edition's status. */
export const adoptionOf = (status: Framework["status"]): string => adoption[status]

const marks = ({
  evidence,
  parts,
  plain,
  sources,
}: Evidence.Parted<string> & { readonly plain?: Language.Text }): Case.Extension => ({
  ...(plain === undefined ? {} : { [own.plain]: plain }),
  [own.evidence]: evidence,
  [own.sources]: sources,
  ...(parts === undefined ? {} : { [own.parts]: parts }),
})

/** Where a thing of a package is: under `base` when it is served, else at the address of its term. */
const placed = (
  part: string,
  name: string,
  options: Pick<Options, "base">,
): Pick<Case.Link, "identifier" | "uri"> => {
  const identifier = Uuid.of(name)
  return { identifier, uri: options.base === undefined ? name : `${options.base}/${part}/${identifier}` }
}

/** Where the item of a term is in a package that is served at `base`; for alignments of badges. */
export const item = (address: string, options: Pick<Options, "base"> = {}): string =>
  placed("CFItems", address, options).uri

/** The address of the words of a term in English; in Polish it is that of the term. */
const inEnglish = (address: string): string => `${address}:en`

/** The address of a framework as a document. */
export const documentAddress = (edition: Edition.EditionRef): string =>
  Edition.uri(edition, "framework", edition.key)

interface Writer {
  readonly framework: Framework
  readonly options: Options
  readonly items: Array<Case.CfItem>
  readonly associations: Array<Case.CfAssociation>
  readonly sequence: Map<string, number>
}

const link = (title: string, at: Pick<Case.Link, "identifier" | "uri">): Case.Link => ({ title, ...at })

interface Bond {
  readonly type: typeof import("./CaseClass.ts").associationTypes[number]
  readonly from: Case.NodeLink
  readonly to: Case.NodeLink
  readonly grouping?: Case.Link
  readonly sequence?: number
  readonly notes?: string
  readonly extensions?: Case.Extension
}

const bind = ({ associations, options }: Writer, bond: Bond): void => {
  const { extensions, from, grouping, notes, sequence, to, type } = bond
  const name = `urn:osl:association:${type}:${from.identifier}:${to.identifier}${grouping === undefined ? "" : `:${grouping.identifier}`}`
  associations.push({
    ...placed("CFAssociations", name, options),
    associationType: type,
    ...(sequence === undefined ? {} : { sequenceNumber: sequence }),
    originNodeURI: from,
    destinationNodeURI: to,
    ...(grouping === undefined ? {} : { CFAssociationGroupingURI: grouping }),
    lastChangeDateTime: options.at,
    ...(notes === undefined ? {} : { notes }),
    ...(extensions === undefined ? {} : { extensions }),
  })
}

const documentLink = ({ framework, options }: Writer): Case.NodeLink => ({
  ...link(framework.title.pl, placed("CFDocuments", documentAddress(framework), options)),
  targetType: "CASE",
})

const itemLink = ({ options }: Writer, address: string, title: string): Case.NodeLink => ({
  ...link(title, placed("CFItems", address, options)),
  targetType: "CASE",
})

const typeName = (edition: Edition.EditionRef, code: TypeCode): string =>
  Edition.uri(edition, "item-type", code)

interface Worded {
  readonly key: string
  readonly label: Language.Text
  readonly definition: Language.Text
}

/** A term as an item in Polish, its translation, and its place in the document. */
const put = (
  writer: Writer,
  kind: Model.Kind,
  code: TypeCode,
  term: Worded,
  more: Partial<Case.CfItem>,
): Case.NodeLink => {
  const { framework, items, options } = writer
  const address = Edition.uri(framework, kind, term.key)
  const words = (language: Language.Language): Omit<Case.CfItem, "identifier" | "uri"> => ({
    fullStatement: term.definition[language],
    abbreviatedStatement: term.label[language],
    humanCodingScheme: term.key,
    language,
    CFItemType: types[code].pl,
    CFItemTypeURI: link(types[code].pl, placed("CFItemTypes", typeName(framework, code), options)),
    lastChangeDateTime: options.at,
  })
  items.push({ ...placed("CFItems", address, options), ...words("pl"), ...more })
  items.push({ ...placed("CFItems", inEnglish(address), options), ...words("en") })
  const here = itemLink(writer, address, term.label.pl)
  const next = (writer.sequence.get(code) ?? 0) + 1
  writer.sequence.set(code, next)
  bind(writer, { type: "isChildOf", from: here, to: documentLink(writer), sequence: next })
  bind(writer, {
    type: "isTranslationOf",
    from: itemLink(writer, inEnglish(address), term.label.en),
    to: here,
  })
  return here
}

const putLevel = (writer: Writer, term: Term.Level): void => {
  const { from, to } = term.prk
  const numbers = Array.from({ length: to - from + 1 }, (_, at) => from + at)
  const here = put(writer, "level", "level", term, {
    listEnumeration: String(term.number),
    educationLevel: numbers.map((number) => `PRK ${number}`),
    extensions: marks(term),
  })
  for (const number of numbers)
    bind(writer, {
      type: "isRelatedTo",
      from: here,
      to: {
        title: `PRK ${number}`,
        identifier: `PRK-${number}`,
        uri: `urn:osl:prk:${number}`,
        targetType: "ext:PRK",
      },
    })
}

const frames: Readonly<Record<Term.Orientation["frame"], string>> = {
  "esco-occupation": "ext:ESCO",
  "esco-skill": "ext:ESCO",
  iacd: "ext:IACD",
  nos: "ext:NOS",
  prk: "ext:PRK",
}

const putOrientation = (writer: Writer, term: Term.Orientation): void => {
  const here = put(writer, "orientation", "orientation", term, {
    extensions: {
      ...marks(term),
      [own.frame]: term.frame,
      ...(term.isco === undefined ? {} : { [own.isco]: term.isco }),
    },
  })
  if (term.address !== undefined)
    bind(writer, {
      type: "exactMatchOf",
      from: here,
      to: {
        title: term.label.en,
        identifier: term.address,
        uri: term.address,
        targetType: frames[term.frame],
      },
    })
}

/** The grouping of what a role needs. */
export const groupingName = (edition: Edition.EditionRef, role: string): string =>
  Edition.uri(edition, "role-profile", role)

const groupingLink = ({ framework, options }: Writer, { key, label }: Role.Role): Case.Link =>
  link(`Profil roli: ${label.pl}`, placed("CFAssociationGroupings", groupingName(framework, key), options))

const putRole = (writer: Writer, role: Role.Role): void => {
  const here = put(writer, "role", "role", role, {
    notes: role.tasks.pl,
    extensions: {
      ...marks(role),
      [own.tasks]: role.tasks,
      [own.products]: role.products,
      [own.names]: role.names,
      [own.orientations]: role.orientations.map(({ key }) => key),
    },
  })
  for (const term of role.orientations)
    bind(writer, {
      type: "isRelatedTo",
      from: here,
      to: itemLink(writer, Edition.uri(writer.framework, "orientation", term.key), term.label.pl),
    })
}

const putCompetency = (writer: Writer, one: Competency.Competency): void => {
  const { framework } = writer
  const here = put(writer, "competency", one.kind, one, {
    extensions: {
      ...marks(one),
      [own.roles]: one.roles,
      [own.shownBy]: one.shownBy,
      [own.fields]: one.fields.map(({ key }) => key),
      [own.orientations]: one.orientations.map(({ key }) => key),
    },
  })
  for (const role of framework.roles) {
    const target = role.targets.find(({ competency }) => competency === one.key)
    const level = framework.levels.find(({ number }) => number === target?.level)
    if (target === undefined) continue
    const grouping = groupingLink(writer, role)
    bind(writer, {
      type: "isPartOf",
      from: here,
      to: itemLink(writer, role.uri, role.label.pl),
      grouping,
    })
    if (level !== undefined)
      bind(writer, {
        type: "hasSkillLevel",
        from: here,
        to: itemLink(writer, Edition.uri(framework, "level", level.key), level.label.pl),
        grouping,
        extensions: { [own.level]: target.level, ...marks(target) },
      })
  }
  for (const term of one.fields)
    bind(writer, {
      type: "isRelatedTo",
      from: here,
      to: itemLink(writer, Edition.uri(framework, "knowledge-field", term.key), term.label.pl),
    })
  for (const term of one.orientations)
    bind(writer, {
      type: "isRelatedTo",
      from: here,
      to: itemLink(writer, Edition.uri(framework, "orientation", term.key), term.label.pl),
    })
}

/** How a term stands in the other generation: the same thing, or one whose meaning moved. */
const putCrosswalk = (writer: Writer, one: Crosswalk.Correspondence): void => {
  if (one.to === null) return
  bind(writer, {
    type: one.relation === "shifted" ? "isRelatedTo" : "exactMatchOf",
    from: itemLink(writer, one.from, one.label.from.pl),
    to: itemLink(writer, one.to, one.label.to?.pl ?? one.key),
    notes: one.note.pl,
    extensions: {
      [own.relation]: one.relation,
      [own.key]: `${one.kind}:${one.key}`,
      [own.label]: one.label,
      [own.note]: one.note,
      [own.of]: [one.from, one.to],
      ...marks(one),
    },
  })
}

const rubricTitles = { pl: "Poziomy kompetencji", en: "Levels of the competencies" } as const

const rubric = ({ framework, options }: Writer, language: Language.Language): Case.CfRubric => {
  const at = placed("CFRubrics", Edition.uri(framework, "rubric", language), options)
  return {
    ...at,
    title: rubricTitles[language],
    description: framework.title[language],
    lastChangeDateTime: options.at,
    CFRubricCriteria: framework.competencies
      .filter(({ levels }) => levels.length > 0)
      .map((one, index): Case.CfRubricCriterion => {
        const name = `${one.uri}:rubric:${language}`
        const here = placed("CFRubricCriteria", name, options)
        const address = language === "pl" ? one.uri : inEnglish(one.uri)
        return {
          ...here,
          category: one.key,
          description: one.label[language],
          CFItemURI: link(one.label[language], placed("CFItems", address, options)),
          position: index + 1,
          rubricId: at.identifier,
          lastChangeDateTime: options.at,
          CFRubricCriterionLevels: one.levels.map((level) => ({
            ...placed("CFRubricCriterionLevels", `${name}:${level.key}`, options),
            description: level.descriptor[language],
            quality: level.label[language],
            score: level.level,
            position: level.level,
            rubricCriterionId: here.identifier,
            lastChangeDateTime: options.at,
            extensions: [{ [own.example]: level.example[language], ...marks(level) }],
          })),
        }
      }),
  }
}

const licence = {
  title: "CC BY 4.0",
  text: "https://creativecommons.org/licenses/by/4.0/",
} as const

const document = (writer: Writer, absent: ReadonlyArray<Crosswalk.Correspondence>): Case.CfDocument => {
  const { framework, options } = writer
  const { base, key, sources, status, title, validFrom, validTo, version } = framework
  return {
    ...placed("CFDocuments", documentAddress(framework), options),
    caseVersion: "1.1",
    frameworkType: "OSL",
    creator: "OSL",
    title: title.pl,
    language: "pl",
    version,
    adoptionStatus: adoption[status],
    statusStartDate: validFrom,
    ...(validTo === null ? {} : { statusEndDate: validTo }),
    licenseURI: link(licence.title, placed("CFLicenses", licence.text, options)),
    lastChangeDateTime: options.at,
    extensions: {
      [own.edition]: key,
      [own.status]: status,
      [own.title]: title,
      [own.base]: base,
      [own.sources]: sources,
      ...(absent.length === 0 ? {} : { [own.absent]: absent }),
    },
  }
}

/**
 * The framework as a CASE 1.1 package.
 *
 * **Shape** each term is an item in Polish with its English one bound by `isTranslationOf`; what a role needs is `isPartOf` and
 * `hasSkillLevel` in the grouping of the role; the levels of each competency are a rubric in each language; marks and what CASE has
 * no place for stand in `extensions`. The same framework and options always give the same package.
 * **Source** 1EdTech CASE 1.1; rules CP1–CP4.
 */
export const of = (framework: Framework, options: Options): CfPackage => {
  const writer: Writer = { framework, options, items: [], associations: [], sequence: new Map() }
  for (const term of framework.levels) putLevel(writer, term)
  for (const role of framework.roles) putRole(writer, role)
  for (const { roles, ...term } of framework.fields)
    put(writer, "knowledge-field", "knowledge-field", term, {
      extensions: { ...marks(term), [own.roles]: roles },
    })
  for (const term of framework.orientations) putOrientation(writer, term)
  for (const one of framework.competencies) putCompetency(writer, one)
  const crosswalk = options.crosswalk ?? []
  for (const one of crosswalk) putCrosswalk(writer, one)
  const thing = { lastChangeDateTime: options.at }
  return {
    CFDocument: document(
      writer,
      crosswalk.filter(({ to }) => to === null),
    ),
    CFItems: writer.items,
    CFAssociations: writer.associations,
    CFDefinitions: {
      CFItemTypes: Object.entries(types).map(([code, { en, pl }], index) => ({
        ...placed("CFItemTypes", Edition.uri(framework, "item-type", code), options),
        title: pl,
        description: en,
        hierarchyCode: String(index + 1),
        typeCode: code,
        ...thing,
      })),
      CFLicenses: [
        {
          ...placed("CFLicenses", licence.text, options),
          title: licence.title,
          licenseText: licence.text,
          ...thing,
        },
      ],
      CFAssociationGroupings: framework.roles.map((role) => ({ ...groupingLink(writer, role), ...thing })),
    },
    CFRubrics: [rubric(writer, "pl"), rubric(writer, "en")],
  }
}
