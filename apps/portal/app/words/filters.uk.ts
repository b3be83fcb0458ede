/**
 * The words of filters of processes in Ukrainian, as ICU messages.
 * Not here: the words of the other process pages (`processes.uk.ts`).
 */
import type { filters as polish } from "./filters.pl.ts"

export const filters: Readonly<Record<keyof typeof polish, string>> = {
  "filters.place": "Громада",
  "filters.due": "Строк етапу",
  "filters.due.late": "строк минув",
  "filters.due.month": "протягом 30 днів",
  "filters.due.quarter": "протягом 90 днів",
  "filters.edition": "Видання моделі",
  "filters.nobody": "ніхто не веде",
  "filters.more": "Більше умов",
  "filters.keep": "Зберегти ці умови під назвою",
  "filters.keep.go": "Зберегти фільтр",
  "filters.name": "Назва фільтра",
  "filters.name.hint": "Наприклад, «Мої прострочені». Назва, яка вже є, отримає ці умови.",
  "filters.change": "Змінити збережені фільтри",
  "filters.begins": "{name} (на початок)",
  "filters.title": "Збережені фільтри",
  "filters.lead":
    "Їх бачить лише особа, яка їх зберегла. Адресу списку з умовами можна надіслати будь-кому в центрі.",
  "filters.none": "Збережених фільтрів ще немає",
  "filters.none.step":
    "У списку процесів вибери умови й натисни «Застосувати фільтри». Потім збережи їх під назвою.",
  "filters.chosen": "на початок",
  "filters.choose": "Показувати на початок",
  "filters.choose-none": "Не показувати на початок",
  "filters.rename": "Змінити назву",
  "filters.rename.label": "Назва",
  "filters.remove": "Вилучити",
  "filters.undo": "Повернути фільтр «{name}»",
  "filters.done.saved": "Фільтр збережено",
  "filters.done.renamed": "Назву фільтра змінено",
  "filters.done.removed": "Фільтр вилучено",
  "filters.done.chosen": "Збережено, з чого починаються списки процесів",
  "filters.problem.name-required": "Вкажи назву фільтра.",
  "filters.problem.name-form": "Назва може мати один рядок і щонайбільше {most, number} знаків.",
  "filters.problem.name-taken": "Інший фільтр уже називається «{name}». Вкажи іншу назву.",
  "filters.problem.empty": "Фільтр не має жодної умови. Вибери умови у списку процесів.",
  "filters.problem.too-many": "Можна зберегти щонайбільше {most, number} фільтрів. Вилучи один із них.",
}
