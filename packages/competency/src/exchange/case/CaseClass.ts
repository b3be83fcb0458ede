/**
 * The classes of a CASE 1.1 package: which properties each has, which it must have, and of what kind.
 * Not here: what OSL puts in them (`CasePackage`), or reading documents of others (`CaseReading`).
 */

/** **Shape** any names; what is not known is kept. */
export type Extension = Readonly<Record<string, unknown>>

export interface Link {
  readonly title: string
  readonly identifier: string
  readonly uri: string
}

export interface NodeLink extends Link {
  readonly targetType?: string
}

/** **Unit** `lastChangeDateTime` is an instant. */
interface Thing {
  readonly identifier: string
  readonly uri: string
  readonly lastChangeDateTime: string
  readonly extensions?: Extension
}

export interface CfDocument extends Thing {
  readonly creator: string
  readonly title: string
  readonly caseVersion?: "1.1"
  readonly frameworkType?: string
  readonly officialSourceURL?: string
  readonly publisher?: string
  readonly description?: string
  readonly subject?: ReadonlyArray<string>
  readonly subjectURI?: ReadonlyArray<Link>
  readonly language?: string
  readonly version?: string
  readonly adoptionStatus?: string
  readonly statusStartDate?: string
  readonly statusEndDate?: string
  readonly licenseURI?: Link
  readonly notes?: string
}

export interface CfItem extends Thing {
  readonly fullStatement: string
  readonly alternativeLabel?: string
  readonly CFItemType?: string
  readonly humanCodingScheme?: string
  readonly listEnumeration?: string
  readonly abbreviatedStatement?: string
  readonly conceptKeywords?: ReadonlyArray<string>
  readonly conceptKeywordsURI?: Link
  readonly notes?: string
  readonly subject?: ReadonlyArray<string>
  readonly subjectURI?: ReadonlyArray<Link>
  readonly language?: string
  readonly educationLevel?: ReadonlyArray<string>
  readonly CFItemTypeURI?: Link
  readonly licenseURI?: Link
  readonly statusStartDate?: string
  readonly statusEndDate?: string
}

export interface CfAssociation extends Thing {
  readonly associationType: string
  readonly sequenceNumber?: number
  readonly originNodeURI: NodeLink
  readonly destinationNodeURI: NodeLink
  readonly CFAssociationGroupingURI?: Link
  readonly notes?: string
}

interface Named extends Thing {
  readonly title: string
  readonly description?: string
}

export interface CfItemType extends Named {
  readonly description: string
  readonly hierarchyCode: string
  readonly typeCode?: string
}

export interface CfConcept extends Named {
  readonly keywords?: string
  readonly hierarchyCode: string
}

export interface CfSubject extends Named {
  readonly hierarchyCode: string
}

export interface CfLicense extends Named {
  readonly licenseText: string
}

export type CfAssociationGrouping = Named

export interface CfDefinitions {
  readonly CFConcepts?: ReadonlyArray<CfConcept>
  readonly CFSubjects?: ReadonlyArray<CfSubject>
  readonly CFLicenses?: ReadonlyArray<CfLicense>
  readonly CFItemTypes?: ReadonlyArray<CfItemType>
  readonly CFAssociationGroupings?: ReadonlyArray<CfAssociationGrouping>
  readonly extensions?: Extension
}

export interface CfRubricCriterionLevel extends Omit<Thing, "extensions"> {
  readonly description?: string
  readonly quality?: string
  readonly score?: number
  readonly feedback?: string
  readonly position?: number
  readonly rubricCriterionId?: string
  readonly extensions?: ReadonlyArray<Extension>
}

export interface CfRubricCriterion extends Thing {
  readonly category?: string
  readonly description?: string
  readonly CFItemURI?: Link
  readonly weight?: number
  readonly position?: number
  readonly rubricId?: string
  readonly CFRubricCriterionLevels?: ReadonlyArray<CfRubricCriterionLevel>
}

export interface CfRubric extends Thing {
  readonly title?: string
  readonly description?: string
  readonly CFRubricCriteria?: ReadonlyArray<CfRubricCriterion>
}

export interface CfPackage {
  readonly CFDocument: CfDocument
  readonly CFItems?: ReadonlyArray<CfItem>
  readonly CFAssociations?: ReadonlyArray<CfAssociation>
  readonly CFDefinitions?: CfDefinitions
  readonly CFRubrics?: ReadonlyArray<CfRubric>
  readonly extensions?: Extension
}

export type ClassName =
  | "CFPackage"
  | "CFDocument"
  | "CFItem"
  | "CFAssociation"
  | "CFDefinition"
  | "CFConcept"
  | "CFSubject"
  | "CFLicense"
  | "CFItemType"
  | "CFAssociationGrouping"
  | "CFRubric"
  | "CFRubricCriterion"
  | "CFRubricCriterionLevel"
  | "LinkURI"
  | "LinkGenURI"

export type Plain =
  | "text"
  | "uuid"
  | "date"
  | "instant"
  | "number"
  | "integer"
  | "extension"
  | "version"
  | "association"
  | "target"

/** What a property holds: a plain value, an object of a class, or a list of either. */
export type Kind = Plain | ClassName | readonly [Plain | ClassName]

export interface Property {
  readonly kind: Kind
  readonly isRequired: boolean
}

/** **Shape** `!` marks what must be there; plain names hold text. */
const write = (
  text: string,
  kinds: Readonly<Record<string, Kind>> = {},
): Readonly<Record<string, Property>> =>
  Object.fromEntries(
    text.split(" ").map((word) => {
      const name = word.replace("!", "")
      return [name, { kind: kinds[name] ?? usual[name] ?? "text", isRequired: word.endsWith("!") }]
    }),
  )

const usual: Readonly<Record<string, Kind>> = {
  identifier: "uuid",
  lastChangeDateTime: "instant",
  extensions: "extension",
  licenseURI: "LinkURI",
  subject: ["text"],
  subjectURI: ["LinkURI"],
  statusStartDate: "date",
  statusEndDate: "date",
}

const named = "identifier! uri! title! description lastChangeDateTime! extensions"

/** **Source** 1EdTech CASE 1.1, JSON Schema of the class CFPackage; rule CP3. */
export const classes: Readonly<Record<ClassName, Readonly<Record<string, Property>>>> = {
  CFPackage: write("CFDocument! CFItems CFAssociations CFDefinitions CFRubrics extensions", {
    CFDocument: "CFDocument",
    CFItems: ["CFItem"],
    CFAssociations: ["CFAssociation"],
    CFDefinitions: "CFDefinition",
    CFRubrics: ["CFRubric"],
  }),
  CFDocument: write(
    "identifier! uri! frameworkType caseVersion creator! title! lastChangeDateTime! officialSourceURL publisher description subject subjectURI language version adoptionStatus statusStartDate statusEndDate licenseURI notes extensions",
    { caseVersion: "version" },
  ),
  CFItem: write(
    "identifier! fullStatement! alternativeLabel CFItemType uri! humanCodingScheme listEnumeration abbreviatedStatement conceptKeywords conceptKeywordsURI notes subject subjectURI language educationLevel CFItemTypeURI licenseURI statusStartDate statusEndDate lastChangeDateTime! extensions",
    {
      conceptKeywords: ["text"],
      conceptKeywordsURI: "LinkURI",
      educationLevel: ["text"],
      CFItemTypeURI: "LinkURI",
    },
  ),
  CFAssociation: write(
    "identifier! associationType! sequenceNumber uri! originNodeURI! destinationNodeURI! CFAssociationGroupingURI lastChangeDateTime! notes extensions",
    {
      associationType: "association",
      sequenceNumber: "integer",
      originNodeURI: "LinkGenURI",
      destinationNodeURI: "LinkGenURI",
      CFAssociationGroupingURI: "LinkURI",
    },
  ),
  CFDefinition: write("CFConcepts CFSubjects CFLicenses CFItemTypes CFAssociationGroupings extensions", {
    CFConcepts: ["CFConcept"],
    CFSubjects: ["CFSubject"],
    CFLicenses: ["CFLicense"],
    CFItemTypes: ["CFItemType"],
    CFAssociationGroupings: ["CFAssociationGrouping"],
  }),
  CFConcept: write(`${named} keywords hierarchyCode!`),
  CFSubject: write(`${named} hierarchyCode!`),
  CFLicense: write(`${named} licenseText!`),
  CFItemType: write(`${named.replace("description", "description!")} hierarchyCode! typeCode`),
  CFAssociationGrouping: write(named),
  CFRubric: write(`${named.replace("title!", "title")} CFRubricCriteria`, {
    CFRubricCriteria: ["CFRubricCriterion"],
  }),
  CFRubricCriterion: write(
    "identifier! uri! category description CFItemURI weight position rubricId lastChangeDateTime! CFRubricCriterionLevels extensions",
    {
      CFItemURI: "LinkURI",
      weight: "number",
      position: "integer",
      rubricId: "uuid",
      CFRubricCriterionLevels: ["CFRubricCriterionLevel"],
    },
  ),
  CFRubricCriterionLevel: write(
    "identifier! uri! description quality score feedback position rubricCriterionId lastChangeDateTime! extensions",
    { score: "number", position: "integer", rubricCriterionId: "uuid", extensions: ["extension"] },
  ),
  LinkURI: write("title! identifier! uri!"),
  LinkGenURI: write("title! identifier! uri! targetType", { identifier: "text", targetType: "target" }),
}

/** **Source** CASE 1.1, CFAssociationTypeExtEnum. */
export const associationTypes = [
  "isChildOf",
  "isPeerOf",
  "isPartOf",
  "exactMatchOf",
  "precedes",
  "isRelatedTo",
  "replacedBy",
  "exemplar",
  "hasSkillLevel",
  "isTranslationOf",
] as const

const extended = /(ext:)[a-z|A-Z|0-9|.|-|_]+/

/** Whether a word of an extensible list is one of the list, or marked as an extension of it. */
export const isWord = (value: string, words: ReadonlyArray<string>): boolean =>
  words.includes(value) || extended.test(value)
