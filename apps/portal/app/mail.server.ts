/**
 * Mail of the portal: asked for by pages, kept in the outbox, sent one by one by whichever portal takes it.
 * Not here: keeping and trying again (`@osl/store`, Outbox), the links (`signedLink.server.ts`), the words (`words/`).
 */
import { LocalDate } from "@osl/core"
import {
  Accounts,
  type Database,
  Digest,
  Digests,
  Notice,
  Notices,
  Organisations,
  Outbox,
  Staff,
  type Tenant,
} from "@osl/store"
import * as Clock from "effect/Clock"
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Schedule from "effect/Schedule"
import { createTransport } from "nodemailer"
import type { MailSettings } from "../server/settings.ts"
import * as Credentials from "./credentials.server.ts"
import * as DigestLetter from "./notices/DigestLetter.ts"
import * as SignedLink from "./signedLink.server.ts"
import { isLocale, type Locale } from "./words/Locale.ts"
import { kitWords, say } from "./words/Words.ts"

/** In whose name mail is sent: the audit shows it. */
const worker = { actorId: "01970000-0000-7000-8000-0000000000db", duty: "administrator" } as const

/** How often it is looked for mail that is due. */
const between = "2 seconds"

/** **Unit** milliseconds that a link to a new password lasts. */
const passwordFor = 60 * 60_000

/** **Unit** milliseconds that a link lasts which is handed over. */
const handedOverFor = 24 * 60 * 60_000

export interface MailingSettings {
  readonly mail: MailSettings | undefined
  /** Where a browser reaches the portal, without a path. */
  readonly address: string
  readonly secret: string
}

/** **Shape** `unsubscribe` is where whoever gets such letters ends them by a press in their mail program. */
interface Letter {
  readonly to: string
  readonly subject: string
  readonly text: string
  readonly unsubscribe?: string
}

/** A mail program ends the letters by a post to that address (RFC 8058). */
const headersOf = ({ unsubscribe }: Letter): Readonly<Record<string, string>> =>
  unsubscribe === undefined
    ? {}
    : { "List-Unsubscribe": `<${unsubscribe}>`, "List-Unsubscribe-Post": "List-Unsubscribe=One-Click" }

type Undeliverable = Outbox.Undelivered

const undelivered = (trouble: string, isFinal: boolean): Undeliverable =>
  new Outbox.Undelivered({ trouble, isFinal })

/** What a mail server said, as a code: never its sentence, which may name the receiver. */
const refusalOf = (cause: unknown): Undeliverable => {
  const { responseCode, code } =
    typeof cause === "object" && cause !== null ? ({ ...cause } as Readonly<Record<string, unknown>>) : {}
  if (typeof responseCode === "number") return undelivered(`smtp-${responseCode}`, responseCode >= 500)
  return undelivered(typeof code === "string" ? code.toLowerCase() : "smtp", false)
}

const post = ({ server, from }: MailSettings) => {
  const transport = createTransport({
    url: server,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 20_000,
  })
  const host = /@([^\s>]+)/.exec(from)?.[1] ?? "localhost"
  return (id: string, letter: Letter): Effect.Effect<void, Undeliverable> =>
    Effect.asVoid(
      Effect.tryPromise({
        try: () => {
          const { to, subject, text } = letter
          return transport.sendMail({
            to,
            subject,
            text,
            from,
            headers: headersOf(letter),
            messageId: `<${id}@${host}>`,
          })
        },
        catch: refusalOf,
      }),
    )
}

/** The purpose of an invitation's link. */
export const ofInvitation = ({
  id,
  expiresAt,
}: Pick<Staff.Invitation, "id" | "expiresAt">): SignedLink.Purpose => ({
  of: "invitation",
  id,
  state: expiresAt,
})

/** The purpose of a link to a new password: good until the password changes. */
export const ofPassword = (id: string, hash: string): SignedLink.Purpose => ({
  of: "password",
  id,
  state: hash,
})

/** The purpose of a link that ends letters. **Shape** it lasts: a letter may be old. */
export const ofDigest = (organisationId: string, personId: string): SignedLink.Purpose => ({
  of: "digest",
  id: personId,
  state: organisationId,
})

const invitationLetter = (
  { address, secret }: MailingSettings,
  invitation: Staff.Held,
  language: Locale,
): Letter => ({
  to: invitation.email,
  subject: say(language, "mail.invitation.subject", { organisation: invitation.organisation }),
  text: say(language, "mail.invitation.text", {
    name: invitation.name,
    inviter: invitation.inviter,
    organisation: invitation.organisation,
    duty: say(language, `duty.${invitation.duty}`),
    until: kitWords(language).date(invitation.expiresAt),
    link: `${address}/invitation/${SignedLink.make(ofInvitation(invitation), secret)}`,
  }),
})

const passwordLetter = (
  { address, secret }: MailingSettings,
  person: Credentials.Known,
  language: Locale,
  now: number,
): Letter => ({
  to: person.email,
  subject: say(language, "mail.password.subject"),
  text: say(language, "mail.password.text", {
    name: person.name,
    link: `${address}/password/${SignedLink.make(ofPassword(person.id, person.hash), secret, now + passwordFor)}`,
  }),
})

/**
 * The letter of a day. **Shape** null when there is nothing left to tell: all was read, or letters were ended.
 * **Errors** an `Undelivered` in quiet hours: it is tried later.
 */
const digestLetter = Effect.fn("Mail.digestLetter")(function* (
  { address, secret }: MailingSettings,
  { organisationId, recipientId, person, content: { since, until } }: Outbox.Claimed,
  now: string,
) {
  if (person === null) return yield* undelivered("nobody", true)
  if (typeof since !== "string" || typeof until !== "string") return yield* undelivered("unreadable", true)
  const tenant = { organisationId, actorId: recipientId, duty: "organizer" } as const
  const wanted = (yield* (yield* Digests.Digests).find(tenant))?.settings
  if (wanted === undefined || wanted.mode === "off") return null
  if (Digest.isQuiet(wanted, Digest.hourAt(now))) return yield* undelivered("quiet-hours", false)
  const notices = yield* Notices.Notices
  const kinds = Notice.kindsOf(wanted.groups)
  const { items } = yield* notices.list(tenant, { unread: true, kinds, since, until, limit: 200 })
  if (items.length === 0) return null
  const organisations = yield* Organisations.Organisations
  const { name: organisation } = yield* organisations.find(organisationId)
  const link = SignedLink.make(ofDigest(organisationId, recipientId), secret)
  const unsubscribe = `${address}/unsubscribe/${organisationId}/${link}`
  const language = isLocale(wanted.language) ? wanted.language : "pl"
  const letter = DigestLetter.of({
    language,
    name: person.name,
    organisation,
    items,
    today: LocalDate.at(now),
    address,
    unsubscribe,
  })
  return { ...letter, to: person.email, unsubscribe }
})

/**
 * What a message says, made when it is sent: who was invited may have been withdrawn, a password changed.
 *
 * **Shape** null when it has become needless.
 */
const letterOf = Effect.fn("Mail.letterOf")(function* (settings: MailingSettings, message: Outbox.Claimed) {
  const { template, language: wanted, invitation } = message.content
  const language = isLocale(wanted) ? wanted : "pl"
  const now = yield* Clock.currentTimeMillis
  if (message.channel !== "mail") return yield* undelivered("no-such-channel", true)
  if (template === "invitation" && typeof invitation === "string") {
    const staff = yield* Staff.Staff
    const held = yield* Effect.mapError(staff.held(invitation, new Date(now).toISOString()), ({ _tag }) =>
      undelivered(_tag === "InvitationNotFound" ? "withdrawn" : "database", _tag === "InvitationNotFound"),
    )
    return invitationLetter(settings, held, language)
  }
  if (template === "password") {
    const person = yield* Effect.mapError(Credentials.byId(message.recipientId), () =>
      undelivered("database", false),
    )
    return person === undefined
      ? yield* undelivered("nobody", true)
      : passwordLetter(settings, person, language, now)
  }
  if (template === "digest")
    return yield* Effect.mapError(digestLetter(settings, message, new Date(now).toISOString()), (failure) =>
      failure._tag === "Undelivered" ? failure : undelivered("database", false),
    )
  return yield* undelivered("unknown-template", true)
})

export class Mail extends Context.Service<
  Mail,
  {
    /** Whether the portal can send mail. */
    readonly isOn: boolean
    /** **Shape** the link to hand over, where no mail is sent. */
    readonly invite: (
      tenant: Tenant.Tenant,
      invitation: Staff.Invitation,
      language: Locale,
    ) => Effect.Effect<string | undefined, Database.Unavailable>
    /** **Shape** the same for an address that is nobody's. **Errors** none that tells whether it is somebody's. */
    readonly newPassword: (email: string, language: Locale) => Effect.Effect<void, Database.Unavailable>
    /** A link to a new password, for a manager to hand over. **Shape** works once, for a day. */
    readonly passwordLink: (person: Pick<Credentials.Known, "id" | "hash">) => Effect.Effect<string>
    /** Whether a link that a browser brings was made here for this purpose and still lasts. */
    readonly holds: (claim: SignedLink.Claim, purpose: SignedLink.Purpose) => Effect.Effect<boolean>
  }
>()("@osl/portal/Mail") {
  static readonly layer = (
    settings: MailingSettings,
    report: (error: unknown) => void,
  ): Layer.Layer<
    Mail,
    never,
    | Outbox.Outbox
    | Staff.Staff
    | Accounts.Accounts
    | Digests.Digests
    | Notices.Notices
    | Organisations.Organisations
  > =>
    Layer.effect(
      Mail,
      Effect.gen(function* () {
        const outbox = yield* Outbox.Outbox
        const accounts = yield* Accounts.Accounts
        const isOn = settings.mail !== undefined
        if (settings.mail !== undefined) {
          const send = post(settings.mail)
          const round = Outbox.deliver(worker, (message) =>
            Effect.flatMap(letterOf(settings, message), (letter) =>
              letter === null ? Effect.void : send(message.id, letter),
            ),
          )
          const carefully = Effect.catchCause(round, (cause) => Effect.sync(() => report(cause)))
          yield* Effect.forkScoped(Effect.repeat(carefully, Schedule.spaced(between)))
        }
        return Mail.of({
          isOn,
          invite: (tenant, invitation, language) =>
            isOn
              ? Effect.as(
                  outbox.send(tenant, [
                    {
                      key: `invitation ${invitation.id} ${invitation.expiresAt}`,
                      channel: "mail",
                      recipientId: invitation.id,
                      content: { template: "invitation", invitation: invitation.id, language },
                    },
                  ]),
                  undefined,
                )
              : Effect.succeed(
                  `${settings.address}/invitation/${SignedLink.make(ofInvitation(invitation), settings.secret)}`,
                ),
          newPassword: Effect.fn("Mail.newPassword")(function* (email, language) {
            const person = yield* accounts.byEmail(email)
            const member = yield* accounts.membershipOf(person?.id ?? "")
            if (!isOn || person === undefined || member === undefined) return
            const minute = Math.floor((yield* Clock.currentTimeMillis) / 60_000)
            yield* outbox.send(member, [
              {
                key: `password ${person.id} ${minute}`,
                channel: "mail",
                recipientId: person.id,
                content: { template: "password", language },
              },
            ])
          }),
          passwordLink: ({ id, hash }) =>
            Effect.map(
              Clock.currentTimeMillis,
              (now) =>
                `${settings.address}/password/${SignedLink.make(ofPassword(id, hash), settings.secret, now + handedOverFor)}`,
            ),
          holds: (claim, purpose) =>
            Effect.map(Clock.currentTimeMillis, (now) =>
              SignedLink.holds(claim, purpose, settings.secret, now),
            ),
        })
      }),
    )
}
