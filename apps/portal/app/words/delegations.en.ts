/**
 * Words of standing in for somebody in English.
 * Not here: the other words (`en.ts`).
 */
import type { delegations as polish } from "./delegations.pl.ts"

export const delegations: Readonly<Record<keyof typeof polish, string>> = {
  "delegations.title": "Standing in",
  "delegations.lead":
    "For a time of absence you can hand your work to somebody of the institution. Whoever stands in sees the tasks of the person and acts on their behalf. The history keeps who did it and for whom.",
  "delegations.kept":
    "Whoever stands in does not see the person’s competencies, supervision or private reflections, and does not change who works in the institution.",
  "delegations.link": "Standing in: who acts on whose behalf",
  "delegations.list": "Who stands in for whom",
  "delegations.none": "Nobody stands in for anybody",
  "delegations.none.step": "When somebody hands over their work, you will see here from when and until when.",
  "delegations.delegate": "Stands in",
  "delegations.person": "For",
  "delegations.days": "When",
  "delegations.days.of": "{from} – {until}",
  "delegations.state": "State",
  "delegations.state.now": "now",
  "delegations.state.later": "will begin",
  "delegations.state.over": "over",
  "delegations.state.ended": "ended on {on}",
  "delegations.begin": "Begin to stand in",
  "delegations.begin.of": "Begin to stand in for {name}",
  "delegations.end": "End",
  "delegations.end.of": "End: {delegate} stands in for {name}",
  "delegations.give": "Hand over work",
  "delegations.whose": "Whose work to hand over",
  "delegations.whose.own": "You hand over your own work: {duty}",
  "delegations.to": "Who will stand in",
  "delegations.from": "From",
  "delegations.until": "Until (this day included)",
  "delegations.submit": "Hand over",
  "delegations.nobody": "There is nobody in the institution who could stand in.",
  "delegations.done.given": "Saved.",
  "delegations.done.ended": "Ended.",
  "delegations.done.gone": "This was over already.",
  "delegations.problem.whose-required": "Choose whose work to hand over.",
  "delegations.problem.to-required": "Choose who will stand in.",
  "delegations.problem.from-required": "Give the first day, for example 2026-12-01.",
  "delegations.problem.until-required": "Give the last day, for example 2026-12-14.",
  "delegations.problem.on-behalf":
    "Work that you do for somebody cannot be handed on. Go back to your own role first.",
  "delegations.problem.not-yours": "The work of others is handed over by a director or an administrator.",
  "delegations.problem.to-oneself": "Nobody stands in for themselves. Choose another person.",
  "delegations.problem.not-a-member": "This person does not work in the institution. Choose another.",
  "delegations.problem.no-such-duty": "This person does not have this role any more. Choose another.",
  "delegations.problem.end-before-start": "The last day is before the first.",
  "delegations.problem.over": "These days are over. Give a day that is still to come.",
  "delegations.problem.too-long": "Somebody stands in for a year at most. Give an earlier day.",
  "delegations.problem.overlap":
    "This person stands in on some of these days already. End that first, or change the days.",
  "delegations.banner": "You act on behalf of {name}, {duty}, until {until}.",
  "delegations.banner.offer": "You can stand in for {name}, {duty}, until {until}.",
  "delegations.banner.back": "Back to your own role",
  "delegations.as": "{organisation} ({duty} on behalf of {name})",
}
