/**
 * The page of something that went wrong, in plain words, with a way on.
 * Not here: which status and words belong to which failure (`respond.server.ts`).
 */
import { LinkButton } from "@osl/ui"
import { isRouteErrorResponse } from "@remix-run/react"
import type { Trouble, TroubleKind } from "./respond.server.ts"
import { useSay } from "./words/Words.ts"

export const isTrouble = (data: unknown): data is Trouble =>
  typeof data === "object" && data !== null && "kind" in data && "language" in data

const byStatus: Readonly<Record<number, TroubleKind>> = {
  400: "bad-request",
  403: "not-allowed",
  404: "not-found",
  405: "bad-request",
  413: "too-large",
}

const troubleOf = (error: unknown): Pick<Trouble, "kind" | "number"> => {
  if (!isRouteErrorResponse(error)) return { kind: "failure", number: "–" }
  return isTrouble(error.data) ? error.data : { kind: byStatus[error.status] ?? "failure", number: "–" }
}

export const TroublePage = ({ error }: { readonly error: unknown }) => {
  const say = useSay()
  const { kind, number } = troubleOf(error)
  return (
    <div className="osl-stack">
      <title>{say("page.title", { title: say(`problem.${kind}.title`) })}</title>
      <h1>{say(`problem.${kind}.title`)}</h1>
      <p className="osl-lead">{say(`problem.${kind}.text`, { number })}</p>
      <p>
        <LinkButton look="main" href="/">
          {say("problem.home")}
        </LinkButton>
      </p>
    </div>
  )
}
