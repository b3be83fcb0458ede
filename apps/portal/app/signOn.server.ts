/**
 * Single sign-on: which identity provider an address belongs to, going there, and coming back.
 * Not here: how better-auth is used for it (`authority.server.ts`), or where providers are said (`server/signOn.ts`).
 */
import { Database } from "@osl/store"
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Schema from "effect/Schema"
import { type AuthoritySettings, authorityOf, type Provider, vouches } from "./authority.server.ts"
import type { Cookies } from "./signIn.server.ts"

/** What a page shows of a provider. */
export type Shown = Pick<Provider, "key" | "name">

/** The provider does not answer, or not as it should. */
export class ProviderSilent extends Schema.TaggedError<ProviderSilent>()("ProviderSilent", {
  provider: Schema.String,
}) {
  override get message() {
    return `The identity provider ${this.provider} does not answer`
  }
}

/** Whoever comes back is nobody of this portal, or the provider did not verify the address. */
export class NotLetIn extends Schema.TaggedError<NotLetIn>()("NotLetIn", {
  provider: Schema.String,
  reason: Schema.Literals(["unknown", "unverified", "failed"]),
}) {
  override get message() {
    return `Nobody was let in by ${this.provider} (${this.reason})`
  }
}

const Begun = Schema.Struct({ url: Schema.String })

/** What better-auth says at the end of an address, as what a page says. */
const reasons: Readonly<Record<string, NotLetIn["reason"]>> = {
  signup_disabled: "unknown",
  account_not_linked: "unverified",
}

/** Where somebody goes on. **Shape** `to` an address, with headers to set. */
export interface Onwards {
  readonly to: string
  readonly cookies: Cookies
}

export class SignOn extends Context.Service<
  SignOn,
  {
    readonly isOn: boolean
    /** The provider that vouches for an address. */
    readonly of: (email: string) => Shown | undefined
    readonly named: (key: string) => Shown | undefined
    /** Goes to a provider, to come back to a page of the portal. **Errors** `ProviderSilent`. */
    readonly begin: (
      headers: Headers,
      key: string,
      asked: { readonly back: string; readonly email: string },
    ) => Effect.Effect<Onwards, ProviderSilent>
    /** Comes back from a provider. **Errors** `NotLetIn`. */
    readonly end: (
      headers: Headers,
      key: string,
      query: Readonly<Record<string, string>>,
    ) => Effect.Effect<Onwards, NotLetIn>
  }
>()("@osl/portal/SignOn") {
  static readonly layer = (
    settings: AuthoritySettings & { readonly signOn: ReadonlyArray<Provider> },
  ): Layer.Layer<SignOn, never, Database.Database> =>
    Layer.effect(
      SignOn,
      Effect.map(Database.Database, ({ kysely }) => {
        const made = new Map<string, ReturnType<typeof authorityOf>>()
        const authorityFor = (provider: Provider) => {
          const found = made.get(provider.key) ?? authorityOf(kysely, settings, provider)
          made.set(provider.key, found)
          return found
        }
        const provider = (key: string) => settings.signOn.find((one) => one.key === key)
        const shown = (one: Provider | undefined): Shown | undefined =>
          one === undefined ? undefined : { key: one.key, name: one.name }
        return SignOn.of({
          isOn: settings.signOn.length > 0,
          of: (email) => shown(settings.signOn.find((one) => vouches(one, email))),
          named: (key) => shown(provider(key)),
          begin: (headers, key, { back, email }) =>
            Effect.gen(function* () {
              const found = provider(key)
              if (found === undefined) return yield* new ProviderSilent({ provider: key })
              const response = yield* Effect.tryPromise({
                try: () =>
                  authorityFor(found).api.signInSocial({
                    body: {
                      provider: key,
                      callbackURL: back,
                      errorCallbackURL: `/sign-in/callback/${key}`,
                      disableRedirect: true,
                      ...(email === "" ? {} : { loginHint: email }),
                    },
                    headers,
                    asResponse: true,
                  }),
                catch: () => new ProviderSilent({ provider: key }),
              })
              const body: unknown = response.ok ? yield* Effect.promise(() => response.json()) : undefined
              const begun = Schema.decodeUnknownOption(Begun)(body)
              return begun._tag === "None"
                ? yield* new ProviderSilent({ provider: key })
                : { to: begun.value.url, cookies: response.headers.getSetCookie() }
            }),
          end: (headers, key, query) =>
            Effect.gen(function* () {
              const found = provider(key)
              if (found === undefined) return yield* new NotLetIn({ provider: key, reason: "failed" })
              const response = yield* Effect.tryPromise({
                try: () =>
                  authorityFor(found).api.callbackOAuth({
                    method: "GET",
                    params: { id: key },
                    query,
                    headers,
                    asResponse: true,
                  }),
                catch: () => new NotLetIn({ provider: key, reason: "failed" }),
              })
              const to = new URL(response.headers.get("Location") ?? "/?error=none", settings.address)
              const error = to.searchParams.get("error")
              if (error === null && to.origin === new URL(settings.address).origin)
                return { to: `${to.pathname}${to.search}`, cookies: response.headers.getSetCookie() }
              return yield* new NotLetIn({ provider: key, reason: reasons[error ?? ""] ?? "failed" })
            }),
        })
      }),
    )
}
