/**
 * The edition `osl-2014`: the final names of the roles and our synthesis of the stages.
 * Not here: what an edition is made of (`Edition`).
 */
import type { Edition } from "../../Edition.ts"
import * as Organisation from "../../Organisation.ts"
import { Outcome } from "../../Outcome.ts"
import { codeLists } from "../code-lists.ts"
import { competencies, knowledgeFields, levels, orientations } from "../competencies.ts"
import { evaluationSteps } from "../evaluation.ts"
import { indicators, parameters } from "../indicators.ts"
import { actors, institutions, relations, structures } from "../landscape.ts"
import { legalReferences } from "../law.ts"
import { components, formUses, strategies, toolClasses, tools } from "../practice.ts"
import { pilot, pilotPlaces, projectLabels, publications, timeline, trainings } from "../project.ts"
import { openQuestions } from "../questions.ts"
import { finalRoles } from "../roles.ts"
import { sources } from "../sources.ts"
import { stages } from "../stages.ts"
import { statements } from "../statements.ts"
import { transitions } from "../transitions.ts"
import { principles, values } from "../values.ts"
import { vocabulary } from "../vocabulary.ts"

/** **Source** dossier 1 to 8, 10 and 11; every term carries its own mark. */
export const edition: Edition = {
  key: "osl-2014",
  version: "1.0.0",
  base: null,
  title: { pl: "Model OSL, wydanie końcowe (2014)", en: "OSL model, final edition (2014)" },
  status: "published",
  validFrom: "2014-01-01",
  validTo: null,
  statements,
  values,
  principles,
  components,
  strategies,
  roles: finalRoles,
  stages,
  transitions,
  toolClasses,
  tools,
  formUses,
  actors,
  structures,
  relations,
  institutions,
  knowledgeFields,
  competencies,
  levels,
  orientations,
  evaluationSteps,
  indicators,
  parameters,
  legalReferences,
  publications,
  timeline,
  pilot,
  pilotPlaces,
  trainings,
  projectLabels,
  vocabulary,
  openQuestions,
  outcomes: Outcome,
  codeLists: [...codeLists, Outcome],
  formFields: [],
  organisations: [Organisation.projectLeader, Organisation.projectInitiator, ...Organisation.projectPartners],
  waivedBy: ["director"],
  sources,
}
