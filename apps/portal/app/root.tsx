/**
 * The document around every page: language, theme, frame, and the page of what went wrong.
 * Not here: the pages (`routes/`).
 */
import { OslProvider } from "@osl/ui"
import styles from "@osl/ui/styles.css?url"
import type { LinksFunction, LoaderFunctionArgs } from "@remix-run/node"
import {
  isRouteErrorResponse,
  Links,
  Meta,
  Outlet,
  Scripts,
  ScrollRestoration,
  useRouteError,
  useRouteLoaderData,
} from "@remix-run/react"
import * as Effect from "effect/Effect"
import type { ReactNode } from "react"
import { may } from "./access.server.ts"
import frame from "./Frame.css?url"
import { Frame } from "./Frame.tsx"
import { mayFound } from "./founding.server.ts"
import { load } from "./load.ts"
import { useNonce } from "./nonce.ts"
import { respond } from "./respond.server.ts"
import { address, isDemonstration } from "./runtime.server.ts"
import { membershipKey } from "./session.server.ts"
import { isTrouble, TroublePage } from "./Trouble.tsx"
import { Visit } from "./visit.server.ts"
import type { Locale } from "./words/Locale.ts"
import { kitCatalog } from "./words/Words.ts"

export const links: LinksFunction = () => [
  { rel: "stylesheet", href: styles },
  { rel: "stylesheet", href: frame },
  { rel: "icon", href: "/icon.svg", type: "image/svg+xml" },
]

export const loader = (args: LoaderFunctionArgs) =>
  respond(
    args,
    Effect.map(Visit, ({ language, theme, path, person, memberships, member, unread }) => ({
      language,
      theme,
      path,
      isDemonstration: isDemonstration(),
      person: person === undefined ? null : { name: person.name },
      memberships: memberships.map((one) => ({ ...one, key: membershipKey(one) })),
      seesProcesses: member !== undefined && may(member, "process.list"),
      seesCompetencies: member !== undefined && may(member, "competencies.read"),
      seesInstitution: member !== undefined && may(member, "institution.read"),
      seesRegion: member !== undefined && may(member, "region.read"),
      keepsData: member !== undefined && may(member, "institution.retention"),
      delegates: member !== undefined && may(member, "delegate"),
      managesPeople: member !== undefined && may(member, "people.manage"),
      foundsCentre: person !== undefined && mayFound(person, memberships),
      leadsTeam: member !== undefined && may(member, "competencies.team"),
      unread: member === undefined ? null : unread,
      current: member === undefined ? null : { ...member, key: membershipKey(member) },
      statement: `${address()}/accessibility`,
    })),
  )

export type RootData = Awaited<ReturnType<typeof loader>>

const languageOf = (root: RootData | undefined, error: unknown): Locale => {
  if (root !== undefined) return root.language
  return isRouteErrorResponse(error) && isTrouble(error.data) ? error.data.language : "pl"
}

export const Layout = ({ children }: { readonly children: ReactNode }) => {
  // Without a route for the request no loader runs, and Remix then says null, whatever its types say.
  const root = useRouteLoaderData<typeof loader>("root") ?? undefined
  const error = useRouteError()
  const nonce = useNonce()
  const language = languageOf(root, error)
  return (
    <html lang={language} data-osl-theme={root?.theme ?? "auto"}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta property="csp-nonce" nonce={nonce} />
        {root === undefined ? null : <meta name="deklaracja-dostępności" content={root.statement} />}
        <Meta />
        <Links />
      </head>
      <body className="osl-root">
        <OslProvider language={language} words={kitCatalog(language)} load={load}>
          <Frame root={root}>{children}</Frame>
        </OslProvider>
        <ScrollRestoration nonce={nonce} />
        <Scripts nonce={nonce} />
      </body>
    </html>
  )
}

export default function App() {
  return <Outlet />
}

export const ErrorBoundary = () => <TroublePage error={useRouteError()} />
