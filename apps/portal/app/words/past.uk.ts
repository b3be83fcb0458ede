/**
 * The words of looking back at a process in Ukrainian, as ICU messages.
 * Not here: the words of the other process pages.
 */
import type { past as polish } from "./past.pl.ts"

export const past: Readonly<Record<keyof typeof polish, string>> = {
  "past.look-back": "Як було раніше і що змінилося",
  "past.day": "Стан на кінець дня",
  "past.day.wrong": "Це не дата. Введіть її, наприклад, так: 2026-09-01.",
  "past.show": "Показати цей день",
  "past.title": "Як було: {point}",
  "past.crumb": "Як було",
  "past.before": "до відкриття процесу",
  "past.after": "{date}, після запису «{what}»",
  "past.none": "Цього процесу тоді ще не було.",
  "past.changes-since": "Що змінилося відтоді до сьогодні",
  "past.records": "Записи, які тоді були",
  "past.records.none": "Ще не було жодного запису.",
  "past.records.of": "{form}: {count, number}",
  "past.records.more":
    "{count, plural, one {і ще # запис} few {і ще # записи} many {і ще # записів} other {і ще # запису}}",
  "changes.title": "Що змінилося",
  "changes.lead": "Від: {from}. До: {to}.",
  "changes.from": "Від стану на кінець дня",
  "changes.to": "До стану на кінець дня",
  "changes.show": "Показати зміни",
  "changes.entries": "Порівняти два записи історії",
  "changes.from-entry": "Від запису",
  "changes.to-entry": "До запису",
  "changes.found": "{count, plural, =0 {Без змін} one {# зміна} few {# зміни} many {# змін} other {# зміни}}",
  "changes.none": "Між цими моментами нічого не змінилося або змінилося й повернулося до попереднього стану.",
  "changes.more": "Показано {count, number} останніх. Виберіть коротший час, щоб побачити раніші.",
  "versions.title": "Версії: {title}",
  "versions.crumb": "Версії",
  "versions.list": "Послідовні версії та рішення",
  "versions.origins": "Звідки кожна відповідь",
  "versions.question": "Запитання",
  "versions.answer": "Відповідь",
  "versions.from": "Хто і коли",
  "versions.why": "Обґрунтування: {why}",
  "versions.link": "Версії цього запису і звідки кожна відповідь",
}
