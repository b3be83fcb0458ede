/**
 * Words of standing in for somebody in Ukrainian.
 * Not here: the other words (`uk.ts`).
 */
import type { delegations as polish } from "./delegations.pl.ts"

export const delegations: Readonly<Record<keyof typeof polish, string>> = {
  "delegations.title": "Заміщення",
  "delegations.lead":
    "На час відсутності можна передати свою роботу комусь із установи. Той, хто заміщує, бачить завдання відсутньої особи й діє від її імені. В історії залишається, хто це зробив і за кого.",
  "delegations.kept":
    "Той, хто заміщує, не бачить компетентностей, супервізії та приватних роздумів відсутньої особи й не змінює того, хто працює в установі.",
  "delegations.link": "Заміщення: хто діє від чийого імені",
  "delegations.list": "Хто кого заміщує",
  "delegations.none": "Заміщень немає",
  "delegations.none.step": "Коли хтось передасть свою роботу, тут буде видно, від якого й до якого дня.",
  "delegations.delegate": "Заміщує",
  "delegations.person": "Кого",
  "delegations.days": "Коли",
  "delegations.days.of": "{from} – {until}",
  "delegations.state": "Стан",
  "delegations.state.now": "триває",
  "delegations.state.later": "почнеться",
  "delegations.state.over": "минуло",
  "delegations.state.ended": "закінчено {on}",
  "delegations.begin": "Почати заміщувати",
  "delegations.begin.of": "Почати заміщувати: {name}",
  "delegations.end": "Закінчити",
  "delegations.end.of": "Закінчити заміщення: {delegate} за {name}",
  "delegations.give": "Передати роботу",
  "delegations.whose": "Чию роботу передати",
  "delegations.whose.own": "Ви передаєте свою роботу: {duty}",
  "delegations.to": "Хто заміщуватиме",
  "delegations.from": "Від дня",
  "delegations.until": "До дня (включно)",
  "delegations.submit": "Передати",
  "delegations.nobody": "В установі немає нікого, хто міг би заміщувати.",
  "delegations.done.given": "Заміщення збережено.",
  "delegations.done.ended": "Заміщення закінчено.",
  "delegations.done.gone": "Це заміщення вже закінчилося.",
  "delegations.problem.whose-required": "Вкажіть, чию роботу передати.",
  "delegations.problem.to-required": "Вкажіть, хто заміщуватиме.",
  "delegations.problem.from-required": "Вкажіть перший день, наприклад 2026-12-01.",
  "delegations.problem.until-required": "Вкажіть останній день, наприклад 2026-12-14.",
  "delegations.problem.on-behalf":
    "Під час заміщення роботу не можна передати далі. Спершу поверніться до своєї ролі.",
  "delegations.problem.not-yours": "Роботу іншої особи передає директор або адміністратор.",
  "delegations.problem.to-oneself": "Ніхто не заміщує сам себе. Вкажіть іншу особу.",
  "delegations.problem.not-a-member": "Ця особа не працює в установі. Вкажіть іншу.",
  "delegations.problem.no-such-duty": "Ця особа вже не має цієї ролі. Вкажіть іншу.",
  "delegations.problem.end-before-start": "Останній день раніше за перший.",
  "delegations.problem.over": "Ці дні вже минули. Вкажіть день, який ще буде.",
  "delegations.problem.too-long": "Заміщення триває щонайбільше рік. Вкажіть раніший день.",
  "delegations.problem.overlap":
    "Ця особа вже заміщує в частині цих днів. Закінчіть те заміщення або змініть дні.",
  "delegations.banner": "Ви дієте від імені: {name}, {duty}, до {until}.",
  "delegations.banner.offer": "Ви можете заміщувати: {name}, {duty}, до {until}.",
  "delegations.banner.back": "Повернутися до своєї ролі",
  "delegations.as": "{organisation} ({duty} від імені: {name})",
}
