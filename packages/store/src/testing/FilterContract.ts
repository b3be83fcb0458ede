/**
 * What a store in tables promises of filters that people keep: each their own, by name, one to begin with.
 * Not here: what a list can be narrowed to (`Contract`).
 */
import { ok, deepStrictEqual as same } from "node:assert/strict"
import * as Effect from "effect/Effect"
import { Erasure } from "../Erasure.ts"
import type { Organisations } from "../Organisations.ts"
import { most, SavedFilters } from "../SavedFilters.ts"
import type { Check } from "./Check.ts"
import { arrive, tagOf, uuid } from "./Sample.ts"

const list = "processes"

export const filters: ReadonlyArray<Check<SavedFilters | Organisations | Erasure>> = [
  {
    title:
      "[ST150] a filter is kept under its name, gets new conditions under the same name, is renamed, chosen and taken away",
    check: Effect.gen(function* () {
      const { organizer } = yield* arrive
      const kept = yield* SavedFilters
      const shown = Effect.map(kept.list(organizer, list), (all) =>
        all.map(({ name, search, chosen }) => [name, search, chosen]),
      )
      const late = yield* kept.save(organizer, list, { name: "Po terminie", search: "due=late" })
      const mine = yield* kept.save(organizer, list, { name: "Moje", search: "whose=mine" })
      same(yield* kept.save(organizer, list, { name: "Moje", search: "whose=mine&stage=entry" }), mine)
      same(yield* shown, [
        ["Moje", "whose=mine&stage=entry", false],
        ["Po terminie", "due=late", false],
      ])
      same(yield* tagOf(kept.rename(organizer, late, "Moje")), "FilterNameTaken")
      yield* kept.rename(organizer, late, "Spóźnione")
      yield* kept.choose(organizer, list, mine)
      yield* kept.choose(organizer, list, late)
      same(yield* shown, [
        ["Moje", "whose=mine&stage=entry", false],
        ["Spóźnione", "due=late", true],
      ])
      yield* kept.remove(organizer, mine)
      yield* kept.remove(organizer, mine)
      yield* kept.choose(organizer, list, null)
      same(yield* shown, [["Spóźnione", "due=late", false]])
      same(yield* kept.list(organizer, "another"), [])
    }),
  },
  {
    title: "[ST150] nobody sees, renames, chooses or takes away the filter of a colleague or of a stranger",
    check: Effect.gen(function* () {
      const { organizer, other, director } = yield* arrive
      const { director: stranger } = yield* arrive
      const kept = yield* SavedFilters
      const id = yield* kept.save(organizer, list, { name: "Moje", search: "whose=mine" })
      const before = yield* kept.list(organizer, list)
      for (const asker of [other, director, stranger]) {
        same(yield* kept.list(asker, list), [])
        for (const one of [id, uuid(), "not-an-id"]) {
          same(yield* tagOf(kept.rename(asker, one, "Cudze")), "FilterNotFound")
          same(yield* tagOf(kept.choose(asker, list, one)), "FilterNotFound")
          yield* kept.remove(asker, one)
        }
      }
      same(yield* kept.list(organizer, list), before)
    }),
  },
  {
    title: "[ST150] so many filters are kept of a list and no more; those of an erased person go with them",
    check: Effect.gen(function* () {
      const { organizer, other } = yield* arrive
      const kept = yield* SavedFilters
      for (let at = 0; at < most; at++)
        yield* kept.save(organizer, list, { name: `Filtr ${at}`, search: "stage=entry" })
      same(yield* tagOf(kept.save(organizer, list, { name: "Jeszcze", search: "" })), "TooManyFilters")
      yield* kept.save(organizer, list, { name: "Filtr 0", search: "stage=evaluation" })
      yield* kept.save(other, list, { name: "Zostaje", search: "" })
      const administrator = { actorId: uuid(), duty: "administrator" } as const
      const erasure = yield* Erasure
      const { tables } = yield* erasure.exportPerson(administrator, organizer.actorId)
      ok(tables["saved_filter"]?.some(({ name }) => name === "Filtr 0"))
      yield* erasure.erasePerson(administrator, organizer.actorId)
      same(yield* kept.list(organizer, list), [])
      same((yield* kept.list(other, list)).length, 1)
    }),
  },
]
