/**
 * What the script of the sign-in page asks and answers to sign somebody in by a passkey.
 * Not here: the page (`sign-in`), or proving (`passkeys.server.ts`).
 */
import type { ActionFunctionArgs } from "@remix-run/node"
import { redirect } from "@remix-run/node"
import * as Effect from "effect/Effect"
import { attempts } from "../../attempts.server.ts"
import * as Passkeys from "../../passkeys.server.ts"
import { answered, authentication, ifProved } from "../../people/passkeyAnswer.server.ts"
import { textOf } from "../../people/problems.ts"
import * as PostedForm from "../../postedForm.server.ts"
import { pathBack } from "../../preferences.server.ts"
import { respond } from "../../respond.server.ts"
import { SignIn } from "../../signIn.server.ts"
import { Visit } from "../../visit.server.ts"
import { say } from "../../words/Words.ts"

export const loader = () => redirect("/sign-in")

export const action = (args: ActionFunctionArgs) =>
  respond(
    args,
    Effect.gen(function* () {
      const { language } = yield* Visit
      const posted = yield* PostedForm.posted(args.request)
      const problem = answered({ problem: say(language, "passkey.problem.unknown") }, [], 422)
      const attempt = { address: args.context.address, email: `passkey ${crypto.randomUUID()}` }
      const minutes = yield* attempts.wait(attempt)
      if (minutes > 0)
        return answered({ problem: say(language, "sign-in.problem.too-many", { minutes }) }, [], 429)
      if (textOf(posted, "act") === "ask") {
        const asked = yield* ifProved(Passkeys.asksToProve())
        return asked === undefined ? problem : answered({ get: asked.options }, [asked.cookie])
      }
      const personId = yield* ifProved(
        Effect.flatMap(authentication(textOf(posted, "answer")), (response) =>
          Passkeys.proved(args.request.headers, response),
        ),
      )
      if (personId === undefined) {
        yield* attempts.failed(attempt)
        return problem
      }
      const back = pathBack(posted.get("back"))
      const cookies = yield* (yield* SignIn).open(args.request.headers, personId)
      return answered({ to: back === "/" ? "/work" : back }, cookies)
    }),
  )
