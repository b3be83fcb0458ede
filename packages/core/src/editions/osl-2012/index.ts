/**
 * The edition `osl-2012`: the framework model, with the names of the roles of 2010–2013.
 * Not here: what an edition is made of (`Edition`).
 */
import type { Edition } from "../../Edition.ts"
import { inferred, published } from "../../Evidence.ts"
import * as Organisation from "../../Organisation.ts"
import { Outcome } from "../../Outcome.ts"
import { make } from "../../Term.ts"
import { codeLists } from "../code-lists.ts"
import { competencies, knowledgeFields, levels, orientations } from "../competencies.ts"
import { indicators, parameters } from "../indicators.ts"
import { actors, institutions, relations, structures } from "../landscape.ts"
import { legalReferences } from "../law.ts"
import { components, formUses, strategies, toolClasses, tools } from "../practice.ts"
import { pilot, pilotPlaces, projectLabels, publications, timeline, trainings } from "../project.ts"
import { openQuestions } from "../questions.ts"
import { earlyRoles } from "../roles.ts"
import { sources } from "../sources.ts"
import { stages } from "../stages.ts"
import { statements } from "../statements.ts"
import { transitions } from "../transitions.ts"
import { principles, values } from "../values.ts"
import { vocabulary } from "../vocabulary.ts"
import * as Early from "./early.ts"

/** Codes of institutions that did not exist yet. */
const laterCodes: Readonly<Record<string, ReadonlyArray<string>>> = {
  "actor-kind": ["cus"],
  "plan-basis": ["cus-plan"],
}

/** The framework's word for what the guide of 2014 calls axial. */
const mainTools = make(
  "axial",
  ["narzędzia główne", "main tools"],
  [
    "Główny sposób pracy: z jaką społecznością pracujemy. Później: narzędzia osiowe.",
    "The main way of working: with what kind of community. Later: axial tools.",
  ],
  published("S02"),
  { parts: { definition: inferred("S05") } },
)

const isEarly = ({ from }: { readonly from: string }): boolean => from < "2013-06"

/**
 * **Shape** the process is that of `osl-2014`, carried back: the framework's list of stages was not readable.
 * What only later sources state is marked inferred; social services centres, the forum and later law are absent.
 * **Source** dossier 1.4; seed 004 for the roles, S02 for the framework.
 */
export const edition: Edition = {
  key: "osl-2012",
  version: "1.0.0",
  base: null,
  title: { pl: "Model OSL, wydanie ramowe (2012)", en: "OSL model, framework edition (2012)" },
  status: "published",
  validFrom: "2010-03-01",
  validTo: "2013-12-31",
  statements: Early.terms(statements),
  values: Early.terms(values),
  principles: Early.terms(principles),
  components: Early.terms(components),
  strategies: Early.terms(strategies),
  roles: earlyRoles,
  stages: Early.terms(stages),
  transitions: transitions.map(Early.weaken),
  toolClasses: [mainTools, ...Early.terms(toolClasses, "axial")],
  tools: Early.terms(tools),
  formUses: Early.terms(formUses),
  actors: Early.terms(actors, "cus"),
  structures: Early.terms(structures),
  relations: Early.terms(relations),
  institutions: Early.terms(institutions, "cus", "forum-osl"),
  knowledgeFields: Early.terms(knowledgeFields),
  competencies: Early.terms(competencies),
  levels: Early.terms(levels),
  orientations: Early.terms(orientations),
  indicators: Early.terms(indicators),
  parameters: Early.terms(parameters),
  legalReferences: Early.terms(
    legalReferences,
    "assistance-25-7",
    "assistance-134m",
    "supervision-regulation",
    "cus-act",
    "cus-2",
    "cus-13-1-6",
    "cus-32",
    "cus-training",
    "cus-qualifications",
    "digital-accessibility",
    "accessibility-for-people",
    "qualifications-system",
  ),
  publications: Early.terms(publications, "model", "lis-3", "abc-1", "abc-2", "abc-3", "service-standard"),
  timeline: Early.terms(timeline.filter(isEarly)),
  pilot: Early.terms(pilot),
  pilotPlaces: Early.terms(pilotPlaces),
  trainings: Early.terms(trainings, "cal-2006-2022", "outline-day-1", "outline-day-2"),
  projectLabels: Early.terms(projectLabels),
  vocabulary: Early.terms(
    vocabulary,
    "self-government-community",
    "cus",
    "cus-osl-plan",
    "supporting-action",
    "ipus",
    "forum-osl",
    "accessibility-declaration",
    "disclosure-consent",
  ),
  openQuestions: Early.terms(
    openQuestions,
    "cus-articles",
    "cus-plan",
    "training-hours",
    "regulation-issuer",
  ),
  outcomes: Early.codeList(Outcome),
  codeLists: [...codeLists, Outcome].map((list) => Early.codeList(list, ...(laterCodes[list.key] ?? []))),
  formFields: [],
  organisations: [Organisation.projectLeader, Organisation.projectInitiator, ...Organisation.projectPartners],
  waivedBy: ["director"],
  sources,
}
