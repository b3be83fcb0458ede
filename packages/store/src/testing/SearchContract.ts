/**
 * What every store promises of finding by words.
 * Not here: other ways to read (`Contract`).
 */
import { ok, deepStrictEqual as same } from "node:assert/strict"
import type { Command } from "@osl/workflow"
import { samples } from "@osl/workflow/testing"
import * as Effect from "effect/Effect"
import { Audit } from "../Audit.ts"
import type { Organisations } from "../Organisations.ts"
import type { ProcessStore } from "../ProcessStore.ts"
import { type Found, Search, type SearchQuery } from "../Search.ts"
import type { Tenant } from "../Tenant.ts"
import type { Check } from "./Check.ts"
import { redacting, secret, tell } from "./RedactionContract.ts"
import {
  arrive,
  type Begun,
  begin,
  beginAs,
  correcting,
  envelope,
  numbers,
  opening,
  recording,
  regionalId,
  uuid,
} from "./Sample.ts"

const ask = (tenant: Tenant, text: string, query: Partial<SearchQuery> = {}) =>
  Effect.flatMap(Search, (search) => search.find(tenant, { ...query, text }))

/** What is found, by the id of the record or of the process. */
const found = (tenant: Tenant, text: string, query: Partial<SearchQuery> = {}) =>
  Effect.map(ask(tenant, text, query), ({ items }) => items.map((one) => one.record?.id ?? one.process.id))

/** An entry of the diary. */
const writes = ({ store, organizer, processId }: Begun, happened: string, date = "2026-02-03") =>
  Effect.gen(function* () {
    const recordId = uuid()
    yield* store.execute(
      organizer,
      recording(organizer, processId, { recordId, content: { happened, date } }),
    )
    return recordId
  })

const shown = ({ excerpt }: Found): string =>
  excerpt.map(({ text, marked }) => (marked ? `[${text}]` : text)).join("")

const aResource = (tenant: Tenant, processId: string, recordId: string, name: string, description: string) =>
  ({
    ...envelope(tenant, processId, {}),
    type: "record",
    form: "F03",
    recordId,
    content: { ...samples("2026-02-03").F03, name, description },
  }) as Command.Command

/** Every page of what is found, one by one. */
const paged = (
  tenant: Tenant,
  text: string,
  limit: number,
  between: Effect.Effect<unknown, unknown, ProcessStore>,
) =>
  Effect.gen(function* () {
    const ids: Array<string | undefined> = []
    let after: string | null = ""
    while (after !== null) {
      const { items, next }: { items: ReadonlyArray<Found>; next: string | null } = yield* ask(tenant, text, {
        limit,
        after,
      })
      ids.push(...items.map(({ record }) => record?.id))
      after = next
      yield* between
    }
    return ids
  })

/** Asked of a store made with `options`, and of a search made with its editions. */
export const searches: ReadonlyArray<Check<ProcessStore | Organisations | Search | Audit>> = [
  {
    title: "[ST32] finds by words without regard to case and diacritics, every word of the question",
    check: Effect.gen(function* () {
      const begun = yield* begin
      const { organizer } = begun
      const school = yield* writes(begun, "Żółta ŁAWKA przed szkołą", "2026-02-03")
      const park = yield* writes(begun, "Zielona ławka w parku", "2026-02-04")
      same(yield* found(organizer, "zolta lawka"), [school])
      same(yield* found(organizer, "ŁAWKA"), [park, school])
      same(yield* found(organizer, "ławka żółta basen"), [])
      for (const nothing of ["", " ,.!", "& | ' : * \\"]) same(yield* found(organizer, nothing), [])
      same(yield* found(organizer, "lawka'); drop table search; --"), [])
      same(yield* found(organizer, `ławka${" zielona".repeat(500)}`), [park])
    }),
  },
  {
    title: "[ST32] finds a process by its name and place, and a record by every text of its form",
    check: Effect.gen(function* () {
      const { store, organizer, processId } = yield* begin
      const process = { id: processId, name: "Osiedle Zatorze" }
      const [first] = (yield* ask(organizer, "warszawa zatorze")).items
      same(
        [first?.process, first?.record, first?.title, first?.on, first?.closeness],
        [process, null, "Osiedle Zatorze", "2026-01-05", "word"],
      )
      const record = { id: uuid(), form: "F11" } as const
      const content = {
        ...samples("2026-02-03").F11,
        partners: [{ ...samples("2026-02-03").F11.partners[0], name: "Ochotnicza Straż Pożarna" }],
      }
      const command = {
        ...envelope(organizer, processId, {}),
        type: "record",
        ...record,
        recordId: record.id,
      }
      yield* store.execute(organizer, { ...command, content } as Command.Command)
      const [inRow] = (yield* ask(organizer, "straz pozarna")).items
      same(
        [inRow?.process, inRow?.record, inRow && shown(inRow)],
        [process, record, "Ochotnicza [Straż] [Pożarna]"],
      )
    }),
  },
  {
    title: "[ST33] the word itself comes before words that begin with it, and those before words spelt alike",
    check: Effect.gen(function* () {
      const begun = yield* begin
      const { organizer } = begun
      const word = yield* writes(begun, "Otwarto klub", "2026-02-03")
      const later = yield* writes(begun, "Klub jest zamknięty", "2026-02-05")
      const begins = yield* writes(begun, "Klubowicze zajmą się remontem", "2026-02-08")
      const alike = yield* writes(begun, "Kluby spotkały się, klubb nie", "2026-02-09")
      const { items } = yield* ask(organizer, "klub")
      same(
        items.map(({ record, closeness }) => [record?.id, closeness]),
        [
          [later, "word"],
          [word, "word"],
          [alike, "beginning"],
          [begins, "beginning"],
        ],
      )
      same(
        (yield* ask(organizer, "kulb remontem")).items.map(({ record, closeness }) => [
          record?.id,
          closeness,
        ]),
        [],
      )
      const typed = (yield* ask(organizer, "klubowcize")).items
      same(
        typed.map(({ record, closeness }) => [record?.id, closeness]),
        [[begins, "similar"]],
      )
    }),
  },
  {
    title: "[ST33] the endings of Polish words are spelt alike, other words are not",
    check: Effect.gen(function* () {
      const begun = yield* begin
      const { organizer } = begun
      const hall = yield* writes(begun, "Remont świetlicy", "2026-02-03")
      const school = yield* writes(begun, "Zebranie w szkole", "2026-02-04")
      for (const [asked, id] of [
        ["świetlica", hall],
        ["świetlicami", hall],
        ["swietlcia", hall],
        ["remontów", hall],
        ["szkoła", school],
        ["zebrania", school],
      ] as const)
        same(yield* found(organizer, asked), [id], asked)
      for (const other of ["świat", "szok", "rada", "1234"]) same(yield* found(organizer, other), [], other)
    }),
  },
  {
    title: "[ST33] of equal closeness those with every word in the title come first, then the latest",
    check: Effect.gen(function* () {
      const { store, organizer, processId } = yield* begin
      const [told, named] = [uuid(), uuid()]
      yield* store.execute(
        organizer,
        aResource(organizer, processId, told, "Plac zabaw", "Trzy ławki i boisko"),
      )
      yield* store.execute(organizer, aResource(organizer, processId, named, "Boisko", "Trawa"))
      const [first, second] = (yield* ask(organizer, "boisko")).items
      same([first?.record?.id, second?.record?.id], [named, told])
      same(second && shown(second), "Trzy ławki i [boisko]")
    }),
  },
  {
    title: "[ST33] an excerpt is short, of the text that answers most, and marks what answers",
    check: Effect.gen(function* () {
      const begun = yield* begin
      const { organizer } = begun
      const long = `${"Mówiliśmy o wszystkim. ".repeat(30)}Pani z biblioteki\nproponuje Łąkę kwietną. ${"Potem herbata. ".repeat(30)}`
      yield* writes(begun, long)
      const [one] = (yield* ask(organizer, "laka biblioteka")).items
      ok(one !== undefined)
      ok(shown(one).includes("Pani z [biblioteki] proponuje [Łąkę] kwietną."), shown(one))
      ok(shown(one).startsWith("… ") && shown(one).endsWith(" …"))
      ok(shown(one).length < 280)
    }),
  },
  {
    title: "[ST34] goes by pages by key: everything once, whatever is added between two pages",
    check: Effect.gen(function* () {
      const begun = yield* begin
      const { organizer } = begun
      for (const day of numbers(1, 5))
        yield* writes(begun, "Festyn rodzinny", `2026-02-0${Math.ceil(day / 2)}`)
      yield* writes(begun, "Festynowe sprawy", "2026-02-06")
      yield* writes(begun, "Po festymie", "2026-02-07")
      yield* writes(begun, "Rozmowa o festynie", "2026-02-08")
      const whole = yield* found(organizer, "festyn")
      same(whole.length, 8)
      const added = writes(begun, "Festyn odwołany", "2026-02-28")
      for (const limit of [1, 3]) {
        const before = yield* found(organizer, "festyn")
        const ids = yield* paged(organizer, "festyn", limit, limit === 1 ? Effect.void : added)
        same(ids, before)
      }
      for (const after of ["9_2026_x", `1_2026-02-31_${uuid()}_${uuid()}`])
        same((yield* found(organizer, "festyn", { after, limit: 1 })).length, 1)
    }),
  },
  {
    title: "[ST34] is narrowed to a form, a process, a stage and a period",
    check: Effect.gen(function* () {
      const begun = yield* begin
      const { store, organizer, processId } = begun
      const entry = yield* writes(begun, "Boisko", "2026-02-03")
      const resource = uuid()
      yield* store.execute(organizer, aResource(organizer, processId, resource, "Boisko", "Trawa"))
      const closed = uuid()
      yield* store.execute(organizer, opening(organizer, closed, "Boisko na Woli"))
      yield* store.execute(organizer, {
        ...envelope(organizer, closed, {}),
        type: "close",
        content: { outcome: "discontinued", reason: "Brak zgody mieszkańców" },
      })
      const ids = (query: Partial<SearchQuery>) =>
        Effect.map(found(organizer, "boisko", query), (some) => [...some].sort())
      same(yield* ids({}), [entry, resource, closed].sort())
      same(yield* ids({ form: "F06" }), [entry])
      same(yield* ids({ processId: closed }), [closed])
      same(yield* ids({ processId: "none" }), [])
      same(yield* ids({ stage: "preparation" }), [entry, resource, closed].sort())
      same(yield* ids({ stage: "handover" }), [])
      same(yield* ids({ from: "2026-02-03", to: "2026-02-03", form: "F06" }), [entry])
      same(yield* ids({ to: "2026-01-31" }), [closed])
      same(yield* ids({ from: "2026-02-31" }), [])
    }),
  },
  {
    title: "[ST35] another organisation finds nothing, not even by a mark of a page",
    check: Effect.gen(function* () {
      const begun = yield* begin
      const { organizer, processId } = begun
      for (const _ of numbers(1, 2)) yield* writes(begun, "Tajemnica")
      const stranger = (yield* arrive).organizer
      const { next } = yield* ask(organizer, "tajemnica", { limit: 1 })
      ok(next !== null)
      for (const query of [{}, { processId }, { after: next }])
        for (const text of ["tajemnica", "tajem", "tajmenica", "zatorze"])
          same((yield* ask(stranger, text, query)).items, [])
    }),
  },
  {
    title: "[ST35] withdrawn records, corrected words, words taken out and private fields are not found",
    check: Effect.gen(function* () {
      const begun = yield* begin
      const { store, organizer, director, processId } = begun
      const corrected = yield* writes(begun, "Pierwotnie fontanna")
      yield* store.execute(
        organizer,
        correcting(organizer, processId, corrected, { happened: "Jednak studnia" }),
      )
      same([yield* found(organizer, "fontanna"), yield* found(organizer, "studnia")], [[], [corrected]])
      yield* store.execute(organizer, {
        ...envelope(organizer, processId, {}),
        type: "withdraw",
        form: "F06",
        recordId: corrected,
        reason: "Nie ten proces",
      })
      same(yield* found(organizer, "studnia"), [])
      const noted = recording(organizer, processId, {
        content: { reflection: "Zwątpienie", happened: "Narada" },
      })
      yield* store.execute(organizer, noted)
      for (const asker of [organizer, director]) same(yield* found(asker, "zwątpienie"), [])
      const region = yield* beginAs(regionalId())
      const told = { ...samples("2026-02-03").F07, impression: "Zwątpienie" }
      const command = {
        ...envelope(region.organizer, region.processId, {}),
        type: "record",
        form: "F07",
        recordId: uuid(),
      }
      yield* region.store.execute(region.organizer, { ...command, content: told } as Command.Command)
      same(yield* found(region.organizer, "zwątpienie"), [])
      const { recordId } = yield* tell(begun, "F03")
      same(yield* found(organizer, secret), [recordId])
      yield* store.execute(director, redacting(director, processId, recordId, "F03"))
      for (const text of [secret, "wścibska", "wscibsak"]) same(yield* found(organizer, text), [])
    }),
  },
  {
    title: "[ST35] a log that is brought in is found as its commands were",
    check: Effect.gen(function* () {
      const begun = yield* begin
      const { store, organizer, processId } = begun
      const [kept, gone] = [
        yield* writes(begun, "Kiermasz książek"),
        yield* writes(begun, "Kiermasz odwołany"),
      ]
      yield* store.execute(organizer, {
        ...envelope(organizer, processId, {}),
        type: "withdraw",
        form: "F06",
        recordId: gone,
        reason: "Pomyłka",
      })
      const log = (yield* store.history(organizer, processId)).toReversed()
      const stranger = (yield* arrive).organizer
      yield* store.importLog(
        stranger,
        log.map((event) => ({ ...event, organisationId: stranger.organisationId })),
      )
      same(yield* found(stranger, "kiermasz"), [kept])
      same(yield* ask(stranger, "kiermasz"), yield* ask(organizer, "kiermasz"))
    }),
  },
  {
    title: "[ST55] what a search shows of records with private fields is noted, and nothing else of it",
    check: Effect.gen(function* () {
      const begun = yield* begin
      const { store, organizer, processId } = begun
      yield* store.execute(organizer, aResource(organizer, processId, uuid(), "Pomost", "Nad rzeką"))
      const entry = yield* writes(begun, "Rozmowa o pomoście")
      const searched = Effect.gen(function* () {
        const audit = yield* Audit
        const { items } = yield* audit.list(organizer)
        return items.filter(({ action }) => action === "search").map(({ subjects }) => subjects)
      })
      same((yield* found(organizer, "pomost")).length, 2)
      same(yield* searched, [[entry]])
      yield* found(organizer, "rzeka")
      yield* found(organizer, "nic takiego")
      same(yield* searched, [[entry]])
    }),
  },
]
