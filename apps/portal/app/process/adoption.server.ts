/**
 * Another edition for a process: which there are, what each would mean, what has to be said before it is taken.
 * Not here: comparing (`@osl/workflow`, Rehearsal), the rules (`@osl/workflow`, Adoption), or the pages (`…edition.*`).
 */
import { CodeList, Edition, Evidence, Field, Form, Forms } from "@osl/core"
import { ProcessStore, type Record } from "@osl/store"
import { Adoption, Rehearsal } from "@osl/workflow"
import { words } from "@osl/workflow/words"
import type { LoaderFunctionArgs } from "@remix-run/node"
import * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import { NotAllowed } from "../access.server.ts"
import { Editions } from "../editions.server.ts"
import { PageNotFound } from "../visit.server.ts"
import { ofModel } from "../words/Locale.ts"
import { say, type WordKey } from "../words/Words.ts"
import * as links from "./links.ts"
import { type Reading, read } from "./reading.server.ts"
import { form as reasonForm } from "./reason.server.ts"
import * as StoredRecord from "./StoredRecord.ts"
import { day } from "./Tasks.ts"

/** What an edition would mean for a process, in words. **Shape** `stuck` are the records that it would not keep. */
export interface Meaning {
  readonly key: string
  readonly title: string
  readonly href: string
  readonly group: Rehearsal.Group
  readonly findings: ReadonlyArray<string>
  readonly isPublished: boolean
  readonly stuck: ReadonlyArray<{ readonly href: string; readonly title: string }>
}

export const titleOf = (edition: Edition.Edition, { language }: Pick<Reading, "language">): string =>
  `${edition.title[ofModel(language)]} ${edition.version}`

const standing = Effect.fn("Adoption.standing")(function* ({ member, state }: Reading) {
  const store = yield* ProcessStore.ProcessStore
  return yield* store.recordsOf(member, state.id, Forms.codes)
})

const meaningOf = (reading: Reading, records: ReadonlyArray<Record.Record>, to: Edition.Edition): Meaning => {
  const { edition: from, state, today, language } = reading
  const { group, findings } = Rehearsal.of({ from, to, formsOf: Forms.of }, { state, records }, today)
  const date = (value: string) => day(value, today, ofModel(language))
  const lost = new Set(
    findings.flatMap(({ code, recordId }) => (code === "record-not-kept" ? [recordId] : [])),
  )
  return {
    key: links.editionName(to),
    title: titleOf(to, reading),
    href: links.adopt(state.id, to),
    group,
    findings: [
      ...new Set(findings.map((one) => Rehearsal.text({ from, to }, one, words[ofModel(language)], date))),
    ],
    isPublished: to.status === "published",
    stuck: records
      .filter(({ id }) => lost.has(id))
      .map((record) => ({
        href: links.record(state.id, record.id),
        title: StoredRecord.title(record, reading),
      })),
  }
}

/** **Errors** `NotAllowed` for whoever may not take a process over to another edition. */
const prepare = Effect.fn("Adoption.prepare")(function* (args: Pick<LoaderFunctionArgs, "params">) {
  const reading = yield* read(args.params["processId"])
  if (!reading.may("adopt-edition")) return yield* new NotAllowed({ action: "adopt-edition" })
  const all = (yield* Editions).of(reading.member.organisationId)
  const present = links.editionName(reading.state.edition)
  return { reading, all, present }
})

/** What every other edition of this portal would mean. */
export const show = Effect.fn("Adoption.show")(function* (args: Pick<LoaderFunctionArgs, "params">) {
  const { reading, all, present } = yield* prepare(args)
  const records = yield* standing(reading)
  const others = all.filter((one) => links.editionName(one) !== present)
  return {
    process: reading.crumbs,
    status: reading.state.status,
    present: titleOf(reading.edition, reading),
    meanings: others.map((to) => meaningOf(reading, records, to)),
  }
})

const both = (key: WordKey): Field.Words => [say("pl", key), say("en", key)]

const prefix = "stage-"

/** The questions before an edition is taken: for each open stage that it does not have, another. Why is asked beside. */
export const formOf = ({ edition, state }: Pick<Reading, "edition" | "state">, to: Edition.Edition) => {
  const stages = CodeList.make(
    "stage",
    ["Etap", "Stage"],
    Evidence.inferred(),
    Object.fromEntries(to.stages.map(({ key, label }) => [key, [label.pl, label.en] as const])),
  )
  const instead = (stage: string): Field.Words => {
    const label = Edition.stage(edition, stage)?.label ?? { pl: stage, en: stage }
    return [say("pl", "adopt.stage", { stage: label.pl }), say("en", "adopt.stage", { stage: label.en })]
  }
  const asked = Adoption.missingStages(to, state).map(
    (stage) =>
      [
        `${prefix}${stage}`,
        Field.fixedChoice(stages, instead(stage), { hint: both("adopt.stage.hint") }),
      ] as const,
  )
  return Form.make(
    "adopt-edition",
    { title: both("adopt.title"), purpose: both("adopt.check"), ...Evidence.inferred() },
    Schema.Struct(Object.fromEntries(asked)),
  )
}

/** The stages that go on instead of those that the edition does not have, among answers. */
export const insteadOf = (
  content: Readonly<Record<string, string>>,
): ReadonlyArray<{ readonly from: string; readonly to: string }> =>
  Object.entries(content).flatMap(([name, to]) =>
    name.startsWith(prefix) ? [{ from: name.slice(prefix.length), to }] : [],
  )

/**
 * One edition for a process. **Shape** `isPresent` when the process has it already, as after the same form was sent twice.
 * **Errors** `PageNotFound` for an edition that this portal does not serve.
 */
export const prepareOne = Effect.fn("Adoption.prepareOne")(function* (
  args: Pick<LoaderFunctionArgs, "params">,
) {
  const { reading, all, present } = yield* prepare(args)
  const to = all.find((one) => links.editionName(one) === args.params["to"])
  if (to === undefined) return yield* new PageNotFound({ path: links.editions(reading.state.id) })
  const records = yield* standing(reading)
  const form = formOf(reading, to)
  const fields = [...form.fields, ...reasonForm.fields]
  return {
    reading,
    to,
    meaning: meaningOf(reading, records, to),
    form,
    fields,
    isPresent: args.params["to"] === present,
  }
})
