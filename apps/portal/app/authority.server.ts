/**
 * better-auth on the portal's own database: the one place that says how it is used.
 * Not here: signing in with it (`signIn.server.ts`, `secondStep.server.ts`, `signOn.server.ts`).
 */
import type { Database } from "@osl/store"
import { type BetterAuthPlugin, betterAuth } from "better-auth"
import { createAuthEndpoint } from "better-auth/api"
import { setSessionCookie } from "better-auth/cookies"
import { genericOAuth } from "better-auth/plugins/generic-oauth"
import { twoFactor } from "better-auth/plugins/two-factor"
import * as Schema from "effect/Schema"
import { passwordMax } from "./passwordStrength.server.ts"

/** **Unit** seconds: a working day, then the password again. */
export const sessionSeconds = 12 * 60 * 60

/** **Unit** seconds between a right password and the code of the second step. */
const codeSeconds = 10 * 60

export interface AuthoritySettings {
  /** Where the portal is reached, without a path. */
  readonly address: string
  /** What cookies are signed with. */
  readonly secret: string
  /** What secrets of second steps are sealed with; another one makes them unreadable. */
  readonly lasting: string
}

/** An identity provider of an organisation. **Shape** `domains` of e-mail addresses that it vouches for, in small letters. */
export interface Provider {
  readonly key: string
  readonly name: string
  readonly issuer: string
  readonly clientId: string
  readonly clientSecret: string
  readonly domains: ReadonlyArray<string>
}

type Db = Database.Database["Service"]["kysely"]

/** Opens a session for somebody who has proved who they are in a way of ours; and seals with a secret of its own. */
const ours = (lasting: string) =>
  ({
    id: "osl",
    init: () => ({ context: { secretConfig: lasting } }),
    endpoints: {
      openSession: createAuthEndpoint.serverOnly(
        {
          method: "POST",
          body: Schema.toStandardSchemaV1(Schema.Struct({ personId: Schema.String })),
        },
        async (ctx) => {
          const user = await ctx.context.internalAdapter.findUserById(ctx.body.personId)
          if (user === null) throw ctx.error("UNAUTHORIZED")
          const session = await ctx.context.internalAdapter.createSession(user.id)
          await setSessionCookie(ctx, { session, user })
          return ctx.json({ user: { id: user.id } })
        },
      ),
    },
  }) satisfies BetterAuthPlugin

const common = (db: Db, { address, secret }: AuthoritySettings) =>
  ({
    appName: "OSL",
    baseURL: address,
    basePath: "/sign-in",
    secret,
    database: { db, type: "postgres" },
    user: {
      modelName: "person",
      additionalFields: { demonstration: { type: "boolean", input: false, required: false } },
    },
    session: { expiresIn: sessionSeconds, disableSessionRefresh: true },
    rateLimit: { enabled: true },
    advanced: {
      cookiePrefix: "osl",
      useSecureCookies: address.startsWith("https:"),
      database: { generateId: () => crypto.randomUUID() },
    },
    telemetry: { enabled: false },
    logger: { level: "error" },
  }) as const

export const authority = (db: Db, settings: AuthoritySettings) =>
  betterAuth({
    ...common(db, settings),
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: 1,
      maxPasswordLength: passwordMax,
    },
    plugins: [
      ours(settings.lasting),
      twoFactor({
        issuer: "OSL",
        twoFactorCookieMaxAge: codeSeconds,
        schema: { twoFactor: { modelName: "two_factor" } },
      }),
    ],
  })

export type Authority = ReturnType<typeof authority>

/** Whether an address belongs to a domain that a provider vouches for. */
export const vouches = ({ domains }: Provider, email: string): boolean =>
  domains.includes(email.slice(email.lastIndexOf("@") + 1).toLowerCase())

/**
 * Signing in through one identity provider, made when somebody first does: one that does not answer is in nobody else's way.
 *
 * **Shape** nobody is signed up; an account is linked only by an address that the provider has verified and vouches for; the tokens
 * of the provider are not kept.
 */
export const authorityOf = (db: Db, settings: AuthoritySettings, provider: Provider) =>
  betterAuth({
    ...common(db, settings),
    account: {
      storeStateStrategy: "cookie",
      updateAccountOnSignIn: false,
      accountLinking: { enabled: true, trustedProviders: [], requireLocalEmailVerified: false },
    },
    databaseHooks: {
      session: {
        create: {
          after: async ({ userId }) => {
            await db
              .updateTable("person")
              .set({ signed_in_at: new Date().toISOString() })
              .where("id", "=", userId)
              .execute()
          },
        },
      },
      account: {
        create: {
          before: async (account) => ({
            data: { ...account, accessToken: null, refreshToken: null, idToken: null, scope: null },
          }),
        },
      },
    },
    plugins: [
      genericOAuth({
        config: [
          {
            providerId: provider.key,
            discoveryUrl: `${provider.issuer.replace(/\/$/, "")}/.well-known/openid-configuration`,
            clientId: provider.clientId,
            clientSecret: provider.clientSecret,
            redirectURI: `${settings.address}/sign-in/callback/${provider.key}`,
            scopes: ["openid", "email", "profile"],
            pkce: true,
            disableSignUp: true,
            requireIdTokenVerification: true,
            mapProfileToUser: ({ email, emailVerified }) => ({
              emailVerified: emailVerified === true && typeof email === "string" && vouches(provider, email),
            }),
          },
        ],
      }),
    ],
  })
