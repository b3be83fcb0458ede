/**
 * Which parts of the contract each engine is asked: every part is asked of one of them each day, all of both with `OSL_TESTS=all`.
 * Not here: the parts (`@osl/store/testing`), or the engines (`postgres.test.ts`, `pglite.test.ts`).
 */
import {
  accounts,
  aggregates,
  aggregatesOfTables,
  attachmentsOfTables,
  audits,
  centreEditions,
  chains,
  changes,
  competencies,
  contract,
  delegations,
  erasures,
  erasuresOfTables,
  filters,
  isolation,
  isolationOfTables,
  keptCompetencies,
  keptCompetenciesOfTables,
  laboratories,
  laboratoriesOfTables,
  notices,
  outboxes,
  outboxesOfTables,
  personalData,
  projecting,
  redactions,
  regions,
  searches,
  staff,
  tables,
  tampering,
} from "@osl/store/testing"

const isWhole = process.env["OSL_TESTS"] === "all"

/** What writers do to each other is told by a server, which has many at once. */
const writing = [...contract, ...projecting]

/** What the engines do in ways of their own. */
const both = [...changes, ...tables, ...outboxesOfTables]

const rest = [
  ...regions,
  ...redactions,
  ...searches,
  ...staff,
  ...filters,
  ...accounts,
  ...delegations,
  ...personalData,
  ...notices,
  ...centreEditions,
  ...competencies,
  ...keptCompetencies,
  ...keptCompetenciesOfTables,
  ...attachmentsOfTables,
  ...audits,
  ...isolation,
  ...isolationOfTables,
  ...outboxes,
  ...laboratories,
  ...laboratoriesOfTables,
  ...aggregates,
  ...aggregatesOfTables,
  ...chains,
  ...erasures,
  ...erasuresOfTables,
  ...tampering,
]

export const ofServer = [...writing, ...both, ...(isWhole ? rest : [])]

export const ofEmbedded = [...(isWhole ? writing : []), ...both, ...rest]
