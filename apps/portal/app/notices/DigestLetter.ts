/**
 * The letter of a day: kinds, names of processes and days, nothing that anybody wrote.
 * Not here: what is new (`@osl/store`, Notices), or sending it (`mail.server.ts`).
 */
import type { Notices } from "@osl/store"
import type { Locale } from "../words/Locale.ts"
import { say } from "../words/Words.ts"
import * as NoticeView from "./NoticeView.ts"

/** **Unit** sentences in a letter; the rest is counted. */
export const most = 20

/** **Shape** addresses with the portal's own in front. **Unit** `today` the local date. */
export interface Told {
  readonly language: Locale
  readonly name: string
  readonly organisation: string
  readonly items: ReadonlyArray<Pick<Notices.Kept, "kind" | "process" | "dueOn">>
  readonly today: string
  readonly address: string
  readonly unsubscribe: string
}

/** Alike ones are said once. */
const lines = ({ items, language, today }: Told): ReadonlyArray<string> => {
  const all = [...new Set(items.map((one) => NoticeView.sentence(one, { language, today })))]
  const rest = all.length - most
  return [
    ...all.slice(0, most).map((text) => `– ${text}`),
    ...(rest > 0 ? [`– ${say(language, "mail.digest.more", { count: rest })}`] : []),
  ]
}

export const of = (told: Told): { readonly subject: string; readonly text: string } => {
  const { language, name, organisation, address, unsubscribe } = told
  return {
    subject: say(language, "mail.digest.subject", { count: told.items.length, organisation }),
    text: say(language, "mail.digest.text", {
      name,
      organisation,
      list: lines(told).join("\n"),
      link: `${address}/notifications`,
      settings: `${address}/account/notifications`,
      unsubscribe,
    }),
  }
}
