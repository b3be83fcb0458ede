/**
 * Entering what is asked into a log of the ledger: one read of what it comes to and one write, however long the log is.
 * Not here: who asks for what (`CompetenciesInSql`, `LaboratoryInSql`), deciding it (`Entering`), or the rows (`LedgerRows`).
 */
import * as Result from "effect/Result"
import * as Change from "../Change.ts"
import { type BrokenLog, type CommandRefused, CommandReused, Overtaken } from "../Conflict.ts"
import * as Ledger from "../Ledger.ts"
import * as Notice from "../Notice.ts"
import { isId, type Tenant } from "../Tenant.ts"
import { mostSince } from "./Asking.ts"
import * as Entering from "./Entering.ts"
import * as LedgerRows from "./LedgerRows.ts"
import type { Open } from "./Rows.ts"
import type * as Sending from "./Sending.ts"

/** Kept as it was written by `Ledger.rowOf` of its kind. */
export const stateOf = <S extends Ledger.Stream>(_: S, state: unknown): Ledger.StateOf[S] =>
  state as Ledger.StateOf[S]

/** What a log comes to; null when there is none. */
export const find = async <S extends Ledger.Stream>(
  open: Open,
  { organisationId }: Tenant,
  stream: S,
  id: string,
): Promise<Ledger.StateOf[S] | null> => {
  if (!isId(id)) return null
  const row = await open
    .selectFrom("competency")
    .select("state")
    .where("organisation_id", "=", organisationId)
    .where("stream", "=", stream)
    .where("id", "=", id)
    .executeTakeFirst()
  return row === undefined ? null : stateOf(stream, row.state)
}

/** What all logs of a kind come to, by id. */
export const all = async <S extends Ledger.Stream>(
  open: Open,
  { organisationId }: Tenant,
  stream: S,
  isAwaiting = false,
): Promise<ReadonlyArray<Ledger.StateOf[S]>> => {
  const rows = await open
    .selectFrom("competency")
    .select("state")
    .where("organisation_id", "=", organisationId)
    .where("stream", "=", stream)
    .$if(isAwaiting, (some) => some.where("awaits", "=", true))
    .orderBy("id")
    .execute()
  return rows.map(({ state }) => stateOf(stream, state))
}

type Told<S extends Ledger.Stream> = (
  state: Ledger.StateOf[S],
  events: ReadonlyArray<Ledger.EventOf[S]>,
) => Overtaken["since"]

type Entered<S extends Ledger.Stream> = Result.Result<
  { readonly state: Ledger.StateOf[S]; readonly repeated: boolean },
  CommandRefused | Overtaken | CommandReused
>

/** Writes what is asked, or finds that it was written. */
export const enter = async <S extends Ledger.Stream>(
  open: Open,
  tenant: Tenant,
  asking: Entering.Asking<S>,
  told: Told<S>,
  messagesOf: Sending.MessagesOf,
): Promise<Entered<S>> => {
  const { command, id, ledger } = asking
  const { stream } = ledger
  const { organisationId } = tenant
  const kept = async () => {
    const row = await open
      .selectFrom("competency")
      .select(["state"])
      .where("organisation_id", "=", organisationId)
      .where("stream", "=", stream)
      .where("id", "=", id)
      .forUpdate()
      .executeTakeFirst()
    return row === undefined ? null : stateOf(stream, row.state)
  }
  const first = await kept()
  const known = await open
    .selectFrom("competency_event")
    .select(["stream", "stream_id", "fingerprint"])
    .where("organisation_id", "=", organisationId)
    .where("id", "=", command.id)
    .executeTakeFirst()
  const fingerprint = Change.fingerprint(command)
  // What is not there cannot be held: the same command may have begun the log between the two questions.
  const before = first ?? (known === undefined ? null : await kept())
  if (known !== undefined)
    return before === null ||
      known.stream !== stream ||
      known.stream_id !== id ||
      !Change.isSame(known.fingerprint, fingerprint)
      ? Result.fail(new CommandReused({ commandId: command.id }))
      : Result.succeed({ state: before, repeated: true })
  const version = before?.version ?? 0
  const seen = command.version
  if (seen !== undefined && seen !== version) {
    const since = before === null ? [] : await LedgerRows.eventsOf(open, tenant, ledger, id, seen, mostSince)
    return Result.fail(
      new Overtaken({
        stream,
        id,
        seen,
        version,
        since:
          before === null
            ? []
            : told(
                before,
                since.map(({ event }) => event),
              ),
      }),
    )
  }
  const decided = Entering.next(asking, before)
  if (Result.isFailure(decided)) return Result.fail(decided.failure)
  const { event, state } = decided.success
  const head =
    version === 0
      ? ""
      : (
          await open
            .selectFrom("competency_event")
            .select("hash")
            .where("organisation_id", "=", organisationId)
            .where("stream", "=", stream)
            .where("stream_id", "=", id)
            .where("seq", "=", version)
            .executeTakeFirstOrThrow()
        ).hash
  const place = { stream, id }
  const sealed = { place, event, seal: Ledger.seal(event, head), fingerprint }
  const said = ledger.told([event], state)
  await LedgerRows.write(
    open,
    tenant,
    [sealed],
    [Ledger.rowOf(ledger, state)],
    Entering.noted(asking),
    messagesOf(said),
    Notice.of(said),
  )
  return Result.succeed({ state, repeated: false })
}

/** A whole log that was read, with the rows it makes. */
export interface Brought {
  readonly sealed: ReadonlyArray<LedgerRows.Sealed>
  readonly row: Ledger.Row
}

/** A log that is brought in as it is. **Errors** `BrokenLog` when it is no whole log of the organisation. */
export const bring = <S extends Ledger.Stream>(
  ledger: Ledger.Ledger<S>,
  { organisationId }: Tenant,
  given: ReadonlyArray<Ledger.EventOf[S]>,
): Result.Result<Brought, BrokenLog> =>
  Result.map(Ledger.fold(ledger, organisationId, given), ({ events, state }) => {
    const seals = Ledger.sealAll(events, "")
    const place = { stream: ledger.stream, id: state.id }
    const sealed = events.flatMap((event, at): ReadonlyArray<LedgerRows.Sealed> => {
      const seal = seals[at]
      return seal === undefined ? [] : [{ place, event, seal, fingerprint: Change.forgotten }]
    })
    return { sealed, row: Ledger.rowOf(ledger, state) }
  })
