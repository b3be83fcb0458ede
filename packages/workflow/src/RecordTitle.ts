/**
 * What a record is called, in the words of its reader: its own name, or what it is about and when.
 * Not here: its answers (`@osl/core`, Forms), or what happened to it (`Sentence`).
 */
import type { Edition, Forms } from "@osl/core"
import type * as Wording from "./Wording.ts"
import { say, sayDate } from "./words/say.ts"

/** What a title is told by: words in the reader's language, and the edition whose lists name the answers. */
export interface Naming {
  readonly words: Wording.Of<"titles">
  readonly edition: Pick<Edition.Edition, "codeLists">
}

type Titles = {
  readonly [F in Forms.FormCode]: (content: Forms.Content[F], naming: Naming) => string
}

const sentenceCase = (text: string): string => text.charAt(0).toLocaleUpperCase("pl") + text.slice(1)

/** The label of an answer in the edition's own list, at the beginning of a line. */
const named = (list: string, answer: string, { words, edition }: Naming): string => {
  const codes = edition.codeLists.find(({ key }) => key === list)?.codes ?? []
  return sentenceCase(codes.find(({ code }) => code === answer)?.label[words.language] ?? answer)
}

const period = (
  { periodFrom, periodTo }: { readonly periodFrom: string; readonly periodTo: string },
  { words }: Naming,
): string => say(words, words.titles.F02, { from: sayDate(words, periodFrom), to: sayDate(words, periodTo) })

const titles: Titles = {
  F01: (card) => card.name,
  F02: period,
  F03: (resource) => resource.name,
  F04: (need) => need.title,
  F05: (map, { words }) => say(words, words.titles.F05, { date: sayDate(words, map.date) }),
  F06: (entry, naming) => named("activity-kind", entry.activity, naming),
  F07: (talk, naming) => named("actor-kind", talk.actor, naming),
  F08: (walk) => walk.place,
  F09: (research) => research.title,
  F10: (group) => group.name,
  F11: (partnership) => partnership.name,
  F12: (plan) => plan.title,
  F13: (event) => event.name,
  F14: (card) => card.name,
  F15: period,
  F16: (sign, naming) =>
    say(naming.words, naming.words.titles.F16, {
      kind: named("change-kind", sign.kind, naming),
      goal: sign.goal.replace(/[.\s]+$/, ""),
    }),
  F19: period,
  F20: (campaign) => campaign.matter,
}

/** What a record is called in the reader's language. */
export const of = <F extends Forms.FormCode>(form: F, content: Forms.Content[F], naming: Naming): string =>
  titles[form](content, naming)
