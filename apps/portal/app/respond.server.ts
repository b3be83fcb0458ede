/**
 * From an Effect to an answer: the one table from what went wrong to a status and plain words.
 * Not here: how the page of a failure looks (`Trouble.tsx`).
 */
import type {
  Attachment,
  Conflict,
  Database,
  Erasure,
  FileStore,
  Missing,
  SavedFilters,
  Staff,
} from "@osl/store"
import type { Refusal } from "@osl/workflow"
import {
  type ActionFunctionArgs,
  type AppLoadContext,
  data,
  type LoaderFunctionArgs,
  redirect,
} from "@remix-run/node"
import * as Cause from "effect/Cause"
import * as Effect from "effect/Effect"
import type { FactorMissing, NotAllowed } from "./access.server.ts"
import { report } from "./log.server.ts"
import type { TooManyAnswers, UnreadableForm } from "./postedForm.server.ts"
import { language as chosenLanguage } from "./preferences.server.ts"
import { run, type Services } from "./runtime.server.ts"
import { read, together } from "./session.server.ts"
import { routeOf } from "./telemetry.server.ts"
import { type PageNotFound, type SignedOut, Visit } from "./visit.server.ts"
import type { Locale } from "./words/Locale.ts"
import type { WordKey } from "./words/Words.ts"

/** Every way an errand may fail that a page need not handle itself. */
export type Failure =
  | SignedOut
  | NotAllowed
  | FactorMissing
  | PageNotFound
  | UnreadableForm
  | TooManyAnswers
  | Missing.ProcessNotFound
  | Missing.RecordNotFound
  | Missing.AttachmentNotFound
  | Attachment.AttachmentRefused
  | Attachment.AttachmentReused
  | FileStore.FileMissing
  | FileStore.FilesUnavailable
  | Missing.OrganisationNotFound
  | Missing.PersonNotFound
  | Conflict.StaleVersion
  | Conflict.CommandReused
  | Conflict.ProcessExists
  | Conflict.BrokenLog
  | Conflict.CommandRefused
  | Conflict.Overtaken
  | Erasure.DirectorOnly
  | SavedFilters.FilterNotFound
  | Staff.ManagersOnly
  | Staff.InvitationNotFound
  | Staff.WorksElsewhere
  | Staff.DutiesChanged
  | Refusal.Refused
  | Database.StoreUnavailable
  | Database.TooBusy

/** What a failed page says: `problem.<kind>.title` and `.text`. */
export type TroubleKind = WordKey extends infer K ? (K extends `problem.${infer T}.title` ? T : never) : never

/** What goes to the browser of a failure. **Shape** `number` finds an unexpected one in the log. */
export interface Trouble {
  readonly kind: TroubleKind
  readonly number: string
  readonly language: Locale
}

interface Placed {
  readonly status: number
  readonly kind: TroubleKind
}

/** A tag that is not placed here does not compile. Where to sign in, and where to set up a second step, are answers that are no page. */
export const table: { readonly [T in Exclude<Failure["_tag"], "SignedOut" | "FactorMissing">]: Placed } = {
  NotAllowed: { status: 403, kind: "not-allowed" },
  PageNotFound: { status: 404, kind: "not-found" },
  UnreadableForm: { status: 400, kind: "bad-request" },
  TooManyAnswers: { status: 413, kind: "too-large" },
  ProcessNotFound: { status: 404, kind: "not-found" },
  RecordNotFound: { status: 404, kind: "not-found" },
  AttachmentNotFound: { status: 404, kind: "not-found" },
  AttachmentRefused: { status: 403, kind: "not-allowed" },
  AttachmentReused: { status: 409, kind: "conflict" },
  FileMissing: { status: 404, kind: "file-missing" },
  FilesUnavailable: { status: 503, kind: "files-unavailable" },
  OrganisationNotFound: { status: 404, kind: "not-found" },
  PersonNotFound: { status: 404, kind: "not-found" },
  StaleVersion: { status: 409, kind: "conflict" },
  CommandReused: { status: 409, kind: "conflict" },
  ProcessExists: { status: 409, kind: "conflict" },
  BrokenLog: { status: 500, kind: "failure" },
  CommandRefused: { status: 422, kind: "refused" },
  Overtaken: { status: 409, kind: "conflict" },
  DirectorOnly: { status: 403, kind: "not-allowed" },
  FilterNotFound: { status: 404, kind: "not-found" },
  ManagersOnly: { status: 403, kind: "not-allowed" },
  WorksElsewhere: { status: 409, kind: "refused" },
  InvitationNotFound: { status: 404, kind: "not-found" },
  DutiesChanged: { status: 409, kind: "conflict" },
  Refused: { status: 422, kind: "refused" },
  StoreUnavailable: { status: 503, kind: "unavailable" },
  TooBusy: { status: 503, kind: "unavailable" },
}

const answerTo = (failure: Failure, language: Locale): Response | ReturnType<typeof data<Trouble>> => {
  if (failure._tag === "SignedOut") return redirect(`/sign-in?back=${encodeURIComponent(failure.path)}`)
  if (failure._tag === "FactorMissing") return redirect("/account/two-step?asked")
  const { status, kind } = table[failure._tag]
  const number = status >= 500 ? crypto.randomUUID().slice(0, 8) : ""
  if (status >= 500) report(failure, number)
  return data({ kind, number, language }, { status })
}

type Args = Pick<LoaderFunctionArgs | ActionFunctionArgs, "request" | "params"> & {
  readonly context: AppLoadContext
}

/**
 * Runs what a loader or an action does, on behalf of whoever asks.
 *
 * **Shape** the answer is what the Effect succeeds with; a failure is thrown as Remix wants it, with its page.
 */
export const respond = <A>(args: Args, errand: Effect.Effect<A, Failure, Services | Visit>): Promise<A> =>
  answer(args, errand, together(args.request, args.context))

/** `respond` of a page that writes when it is read, such as coming back from an identity provider: it shares no reads. */
export const respondAlone = <A>(
  args: Args,
  errand: Effect.Effect<A, Failure, Services | Visit>,
): Promise<A> => answer(args, errand, (alone) => alone)

type Shared = <A, E>(errand: Effect.Effect<A, E, Services>) => Effect.Effect<A, E, Services>

const answer = async <A>(
  { request, params, context }: Args,
  errand: Effect.Effect<A, Failure, Services | Visit>,
  shared: Shared,
): Promise<A> => {
  context.asked.at(routeOf(new URL(request.url).pathname, params))
  const exit = await run(
    context,
    shared(
      Effect.flatMap(read(request, context), (visit) =>
        Effect.map(Effect.result(Effect.provideService(errand, Visit, visit)), (result) => ({
          result,
          language: visit.language,
        })),
      ),
    ),
  )
  if (exit._tag === "Success") {
    const { result, language } = exit.value
    if (result._tag === "Success") return result.success
    throw answerTo(result.failure, language)
  }
  const error = Cause.squash(exit.cause)
  if (error instanceof Response) throw error
  const number = crypto.randomUUID().slice(0, 8)
  report(error, number)
  throw data<Trouble>({ kind: "failure", number, language: chosenLanguage(request) }, { status: 500 })
}
