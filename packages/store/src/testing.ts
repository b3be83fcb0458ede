/**
 * The contract that every store passes: titled checks for any test runner, on any engine.
 * Not here: what only one engine can show (`packages/store/test`).
 */

export { accounts } from "./testing/AccountsContract.ts"
export { aggregates, aggregatesOfTables } from "./testing/AggregateContract.ts"
export { attachmentsOfTables } from "./testing/AttachmentContract.ts"
export { audits } from "./testing/AuditContract.ts"
export { chains, tampering } from "./testing/ChainContract.ts"
export { changes, echoes, interruptions } from "./testing/ChangeContract.ts"
export type { Check } from "./testing/Check.ts"
export { competencies } from "./testing/CompetencyContract.ts"
export { keptCompetencies, keptCompetenciesOfTables } from "./testing/CompetencyKeepingContract.ts"
export { contract } from "./testing/Contract.ts"
export { delegations } from "./testing/DelegationContract.ts"
export { erasures, erasuresOfTables } from "./testing/ErasureContract.ts"
export { filters } from "./testing/FilterContract.ts"
export { isolation, isolationOfTables } from "./testing/IsolationContract.ts"
export { laboratories, laboratoriesOfTables } from "./testing/LaboratoryContract.ts"
export { outboxes, outboxesOfTables } from "./testing/OutboxContract.ts"
export { projecting } from "./testing/ProjectionContract.ts"
export { redactions } from "./testing/RedactionContract.ts"
export { regions } from "./testing/RegionContract.ts"
export { options } from "./testing/Sample.ts"
export { searches } from "./testing/SearchContract.ts"
export { staff } from "./testing/StaffContract.ts"
export { tables } from "./testing/TableContract.ts"
export { type Elsewhere, writers } from "./testing/WriterContract.ts"
