/**
 * A person's data found, weighed, handed out and erased for who leads the institution.
 * Not here: what goes and stays (`@osl/store`, PersonalData), or drawing it (`routes/institution.erasure.*`).
 */
import { PersonalData, Search } from "@osl/store"
import * as Effect from "effect/Effect"
import { may, permit } from "../access.server.ts"
import * as processLinks from "../process/links.ts"
import * as ErasureView from "./ErasureView.ts"

/** **Unit** characters of a question, people, records. */
const longest = 120
const mostPeople = 50
const mostRecords = 20

/** Records that mention the words, for who may read and redact them. */
const mentions = Effect.fn("Institution.mentions")(function* (text: string) {
  const member = yield* permit("institution.erase")
  if (text === "" || !may(member, "redact")) return []
  const { items } = yield* (yield* Search.Search).find(member, { text, limit: mostRecords })
  return items.flatMap(({ process, record, title, on }) =>
    record === null
      ? []
      : [
          {
            id: record.id,
            title,
            process: process.name,
            on,
            href: processLinks.record(process.id, record.id),
          },
        ],
  )
})

export const find = Effect.fn("Institution.findPerson")(function* (asked: string | null) {
  const member = yield* permit("institution.erase")
  const question = (asked ?? "").slice(0, longest).trim()
  const data = yield* PersonalData.PersonalData
  const all = question === "" ? [] : yield* data.people(member)
  const done = yield* data.done(member)
  return {
    question,
    people: all
      .filter((one) => ErasureView.isMeant(question, one))
      .slice(0, mostPeople)
      .map(({ id, name, email, works }) => ({ id, name, email, works })),
    records: yield* mentions(question),
    seesRecords: may(member, "redact"),
    receipts: done
      .filter(({ kind }) => kind !== "expired")
      .map(({ id, at, kind }) => ({ id, at, isPerson: kind !== "process" })),
    seesHome: may(member, "institution.read"),
  }
})

export const weigh = Effect.fn("Institution.weighPerson")(function* (personId: string) {
  const member = yield* permit("institution.erase")
  const { subject, rows, isWhole, leads } = yield* (yield* PersonalData.PersonalData).weigh(member, personId)
  return {
    person: subject,
    going: ErasureView.going(rows),
    isWhole,
    leads,
    isOneself: subject.id === member.actorId,
    seesHome: may(member, "institution.read"),
  }
})
