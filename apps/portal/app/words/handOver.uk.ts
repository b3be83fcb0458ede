/**
 * The words of taking a process over in Ukrainian, as ICU messages.
 * Not here: the words of the other process pages (`processes.uk.ts`).
 */
import type { handOver as polish } from "./handOver.pl.ts"

export const handOver: Readonly<Record<keyof typeof polish, string>> = {
  "hand-over.title": "Прийняття справи: {name}",
  "hand-over.crumb": "Прийняття справи",
  "hand-over.lead": "Те, що треба знати на початок, зібране з історії та записів. Веде зараз: {who}.",
  "hand-over.link": "Прийняття справи: усе на одній сторінці",
  "hand-over.for-new":
    "Нова особа побачить на початку роботи сторінку «Прийняття справи». Її можна також надрукувати.",
  "hand-over.where": "На якому етапі справа",
  "hand-over.asked": "Що треба зробити",
  "hand-over.asked.none": "Зараз нічого не чекає.",
  "hand-over.promised": "Наступні кроки зі щоденника",
  "hand-over.promised.text":
    "Так закінчувалися останні записи. Портал не знає, які кроки вже зроблено: запитайте попередню особу.",
  "hand-over.promised.none": "В останніх записах немає наступних кроків.",
  "hand-over.promised.on": "запис від {date}",
  "hand-over.actions": "Дії з плану, ще не закриті",
  "hand-over.action": "Дія",
  "hand-over.due": "Термін",
  "hand-over.no-due": "без терміну",
  "hand-over.actions.none": "Немає відкритих дій.",
  "hand-over.together": "Групи та партнерства",
  "hand-over.together.none": "Ще немає груп і партнерств.",
  "hand-over.contacts": "З ким говорити",
  "hand-over.contact": "Установа або функція",
  "hand-over.kind": "Хто це",
  "hand-over.role": "Роль у процесі",
  "hand-over.contacts.none": "Ще немає карти учасників.",
}
