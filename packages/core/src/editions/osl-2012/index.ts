/**
 * The edition `osl-2012`: the framework model, with the names of the roles of 2010–2013.
 * Not here: what an edition is made of (`Edition`).
 */
import type { Edition, Stage } from "../../Edition.ts"
import { inferred, published, seed } from "../../Evidence.ts"
import type { Text } from "../../Language.ts"
import * as Organisation from "../../Organisation.ts"
import { Outcome } from "../../Outcome.ts"
import type { Term, Word } from "../../Term.ts"
import { make } from "../../Term.ts"
import { codeLists } from "../code-lists.ts"
import { competencies, knowledgeFields, levels, orientations } from "../competencies.ts"
import { evaluationSteps } from "../evaluation.ts"
import { indicators, parameters } from "../indicators.ts"
import { actors, institutions, relations, structures } from "../landscape.ts"
import { legalReferences } from "../law.ts"
import { components, formUses, strategies, tools } from "../practice.ts"
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

const supportingTools = make(
  "supporting",
  ["narzędzia wspierające", "supporting tools"],
  ["Sposoby pracy, które wspierają narzędzia główne.", "Ways of working that support the main tools."],
  inferred("S05", "S06"),
)

const defined =
  (pl: string, en: string) =>
  <T extends Term>(one: T): T => ({ ...one, definition: { pl, en } })

/** Who leads a stage, by the names of the roles of this edition. **Source** inferred, as in `osl-2014`. */
const leads: Readonly<Record<string, Text>> = {
  preparation: {
    pl: "dyrektor z przyszłym organizatorem, najbardziej w roli lokalnego polityka społecznego",
    en: "the director with the future organiser, most of all as local social policy maker",
  },
  entry: { pl: "animator", en: "the animator" },
  diagnosis: {
    pl: "organizator w roli animatora, przy danych w roli lokalnego polityka społecznego; w kontaktach pomagają pracownicy socjalni rejonu",
    en: "the organiser as animator, for data as local social policy maker; field social workers help with contacts",
  },
  activation: { pl: "animator", en: "the animator" },
  planning: { pl: "lokalny polityk społeczny", en: "the local social policy maker" },
  action: {
    pl: "animator w pracy z grupami, mediator w pracy z instytucjami",
    en: "the animator with groups, the mediator with institutions",
  },
  structures: { pl: "mediator", en: "the mediator" },
  handover: {
    pl: "lokalny polityk społeczny z liderami społeczności; bierze udział superwizor",
    en: "the local social policy maker with the community's leaders; the supervisor takes part",
  },
}

/** A stage without what only later centres have. */
const inEarlyWords = (stage: Stage): Stage => ({
  ...stage,
  lead: leads[stage.key] ?? stage.lead,
  ...(stage.key === "planning" ? { instruments: { pl: "plan działania", en: "action plan" } } : {}),
})

/** The role words under their early names, known from the seed; that the later ones stand for the same is our reading. */
const roleWord =
  (pl: string, en: string) =>
  (one: Word): Word => ({
    ...one,
    label: { pl, en },
    evidence: "inferred",
    sources: ["seed-004", "S03"],
    parts: { label: seed("seed-004"), identifier: seed("seed-004") },
  })

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
  stages: Early.terms(stages).map(inEarlyWords),
  transitions: transitions.map(Early.weaken),
  toolClasses: [mainTools, supportingTools],
  tools: Early.terms(tools),
  formUses: Early.terms(formUses),
  actors: Early.terms(actors, "cus"),
  structures: Early.terms(structures),
  relations: Early.terms(relations),
  institutions: Early.reworded(Early.terms(institutions, "cus", "forum-osl"), {
    rops: (one) => ({
      ...one,
      role: {
        pl: "prowadzi obserwatorium, wspiera ocenę zasobów",
        en: "keeps an observatory, supports the resource assessment",
      },
    }),
    "dps-mpips": defined(
      "Departament ministerstwa, w którym zaczął się projekt.",
      "The department of the ministry in which the project began.",
    ),
  }),
  knowledgeFields: Early.terms(knowledgeFields),
  competencies: Early.reworded(Early.terms(competencies), {
    C02: (one) => ({
      ...one,
      label: { pl: "ramy prawne pomocy społecznej", en: "legal frame of assistance" },
      sources: [],
    }),
  }),
  levels: Early.terms(levels),
  orientations: Early.reworded(Early.terms(orientations), {
    "esco-community-development-officer": defined(
      "Bliskie roli lokalnego polityka społecznego.",
      "Close to the role of local social policy maker.",
    ),
    "esco-social-services-policy-officer": defined(
      "Bliskie pracy w ROPS i roli lokalnego polityka społecznego.",
      "Close to work in a ROPS and to the role of local social policy maker.",
    ),
    "esco-mediator": defined(
      "Fałszywy przyjaciel: rozstrzyganie sporów, nie rola organizatora o tej nazwie.",
      "A false friend: dispute resolution, not the organiser's role of that name.",
    ),
  }),
  evaluationSteps: Early.terms(evaluationSteps),
  indicators: Early.terms(indicators),
  parameters: Early.terms(parameters),
  legalReferences: Early.reworded(
    Early.terms(
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
    {
      "assistance-100": (one) => ({ ...one, inForceFrom: null }),
      "specialisation-regulation": (one) => ({ ...one, journal: "Dz.U. 2012 poz. 486" }),
    },
  ),
  publications: Early.terms(publications, "model", "lis-3", "abc-1", "abc-2", "abc-3", "service-standard"),
  timeline: Early.terms(timeline.filter(isEarly), "final-model"),
  pilot: Early.terms(pilot),
  pilotPlaces: Early.terms(pilotPlaces, "krakow"),
  trainings: Early.terms(trainings, "cal-2006-2022", "outline-day-1", "outline-day-2"),
  projectLabels: Early.terms(projectLabels),
  vocabulary: Early.reworded(
    Early.terms(
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
    {
      "local-animator": roleWord("animator (później: animator lokalny)", "animator (later: local animator)"),
      "network-organizer": roleWord(
        "mediator (później: organizator sieci społecznych)",
        "mediator (later: organiser of social networks)",
      ),
      "local-planner": roleWord(
        "lokalny polityk społeczny (później: lokalny planista)",
        "local social policy maker (later: local planner)",
      ),
      "axial-tool": (one) => ({
        ...one,
        label: { pl: "narzędzie główne (później: osiowe)", en: "main tool (later: axial)" },
        evidence: "public",
        sources: ["S02"],
      }),
      "supporting-tool": defined(
        "Sposób pracy, który wspiera narzędzia główne.",
        "A way of working that supports the main tools.",
      ),
      "mrips-03": (one) => ({
        ...one,
        label: { pl: "sprawozdanie MPiPS-03", en: "statistical report MPiPS-03" },
      }),
    },
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
