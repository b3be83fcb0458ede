/**
 * The words of the calendar in Ukrainian, as ICU messages.
 * Not here: the words of tasks (`processes.uk.ts`).
 */
import type { calendar as polish } from "./calendar.pl.ts"

export const calendar: Readonly<Record<keyof typeof polish, string>> = {
  "calendar.title": "Календар",
  "calendar.of": "Календар: {month}",
  "calendar.months": "Місяці",
  "calendar.today": "Сьогодні",
  "calendar.is-today": "сьогодні",
  "calendar.kind.deadline": "термін",
  "calendar.kind.action": "дія з плану",
  "calendar.kind.event": "подія",
  "calendar.late": "термін минув {date}",
  "calendar.late.title": "Після терміну",
  "calendar.none": "Цього місяця нічого не має дати",
  "calendar.none.text": "Дати беруться з процесів: термінів етапів, дій у плані та подій.",
  "calendar.subscribe": "Цей календар у телефоні або комп’ютері",
  "calendar.subscribe.text":
    "Програма-календар може сама завантажувати ці дати за таємною адресою. У завантажених записах є лише вид справи та назва процесу, решту видно після входу.",
  "calendar.made": "Адреса готова",
  "calendar.made.text":
    "Скопіюйте її зараз: удруге вона не з’явиться. Хто знає цю адресу, побачить ці дати, тому не передавайте її нікому. Вона діє рік.",
  "calendar.made-at": "Адреса діє від {date}.",
  "calendar.make": "Створити таємну адресу",
  "calendar.make-again": "Створити нову адресу, стара перестане діяти",
  "calendar.stop": "Вимкнути адресу",
  "calendar.stopped": "Адреса вже не діє",
  "calendar.how.phone":
    "iPhone: Параметри, Програми, Календар, Облікові записи календаря, Додати запис, Інше, Додати підписку на календар.",
  "calendar.how.google":
    "Календар Google (також на Android): на комп’ютері «Інші календарі», «За URL-адресою».",
  "calendar.how.outlook": "Outlook: «Додати календар», «Підписатися з Інтернету».",
  "calendar.feed.name": "OSL: терміни",
  "calendar.feed.deadline": "Термін: {process}",
  "calendar.feed.action": "Дія з плану: {process}",
  "calendar.feed.event": "Подія: {process}",
}
