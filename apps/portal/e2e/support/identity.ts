/**
 * A real identity provider on loopback, for the portal under test to sign people in through.
 * Not here: what a test does there (`ways-in.spec.ts`).
 */
import { writeFileSync } from "node:fs"
import { createServer } from "node:http"
import { join } from "node:path"
import Provider from "oidc-provider"
import { theIdentityPort } from "./place.ts"

/** The address of a centre of the demonstration in which only ways in are tried. */
export const domain = "ngo-libiaz.demo.example"

const issuerAt = (port: number): string => `http://127.0.0.1:${port}`

const client = { clientId: "portal", clientSecret: "a secret of the two of them" }

/** The document of the portal under test about this provider. **Shape** its path. */
export const signOnFile = (folder: string, port: number): string => {
  const path = join(folder, "sign-on.json")
  const provider = {
    key: "pokaz",
    name: "OPS Pokaz",
    issuer: issuerAt(port),
    domains: ["pokaz.example", domain],
  }
  writeFileSync(path, JSON.stringify([{ ...provider, ...client }]))
  return path
}

/** Listens for browsers that come from `portal`: whoever is hinted at is signed in. **Shape** `unverified` addresses are not vouched for. */
export const open = async (portal: string, unverified: ReadonlyArray<string> = []) => {
  const port = await theIdentityPort()
  const provider = new Provider(issuerAt(port), {
    clients: [
      {
        client_id: client.clientId,
        client_secret: client.clientSecret,
        redirect_uris: [`${portal}/sign-in/callback/pokaz`],
      },
    ],
    claims: { openid: ["sub"], email: ["email", "email_verified"] },
    conformIdTokenClaims: false,
    cookies: { keys: ["of the tests"] },
    features: { devInteractions: { enabled: false } },
    findAccount: (_, accountId) => ({
      accountId,
      claims: () => ({ sub: accountId, email: accountId, email_verified: !unverified.includes(accountId) }),
    }),
    interactions: { url: (_, { uid }) => `/interaction/${uid}` },
    loadExistingGrant: async (context) => {
      const { Grant } = context.oidc.provider
      const grant = new Grant({
        accountId: context.oidc.session?.accountId ?? "",
        clientId: context.oidc.client?.clientId ?? "",
      })
      grant.addOIDCScope("openid email profile")
      await grant.save()
      return grant
    },
  })
  const answer = provider.callback()
  const server = createServer((request, response) => {
    if (request.url?.startsWith("/interaction/") !== true) {
      void answer(request, response)
      return
    }
    provider
      .interactionDetails(request, response)
      .then(({ params }) =>
        provider.interactionFinished(request, response, {
          login: { accountId: String(params["login_hint"]), remember: false },
        }),
      )
      .catch((error: unknown) => response.writeHead(500).end(String(error)))
  })
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve))
  return {
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
