/**
 * The portal's words about how long what is kept, and about erasing a person's data, in Ukrainian.
 * Not here: names of logs and classes (`statements.uk.ts`).
 */
import type { keeping as pl } from "./keeping.pl.ts"

export const keeping: { readonly [K in keyof typeof pl]: string } = {
  "institution.part.retention": "Строки зберігання",
  "institution.part.erasure": "Дані особи",
  "retention.title": "Строки зберігання",
  "retention.lead":
    "Як довго установа зберігає слова, які хтось написав. Після строку портал сам їх вилучає; хід роботи, числа й дати залишаються.",
  "retention.terms": "Скільки і від коли",
  "retention.terms.lead":
    "Портал перевіряє строки раз на добу. Відкритий процес і компетентності того, хто тут працює, слів не втрачають.",
  "retention.months-from":
    "{months, plural, one {# місяць} few {# місяці} many {# місяців} other {# місяця}}, відлік: {from}",
  "retention.due": "Втратять слова під час найближчої перевірки",
  "retention.next": "Наступні не раніше",
  "retention.proposal": "З чого почати",
  "retention.proposal.lead":
    "Модель не встановлює строків. Це пропозиція, яку слід звірити з правилами діловодства установи:",
  "retention.proposal.diary": "щоденник і розмови: 24 місяці після закриття процесу,",
  "retention.proposal.supervision": "супервізія: 36 місяців,",
  "retention.proposal.documents": "плани, карти, звіти й оцінювання: за архівною категорією установи.",
  "retention.set": "Змінити строки",
  "retention.set.lead": "Впишіть кількість місяців. Порожнє поле означає: без визначеного кінця.",
  "retention.set.warning":
    "Слів, які зникли, не можна повернути. Коротший строк діє від найближчої перевірки.",
  "retention.field": "Місяці, {whose}",
  "retention.problem": "Впишіть кількість місяців від 0 до {most} або залиште поле порожнім.",
  "retention.save": "Зберегти строки",
  "retention.done": "Строки збережено. Вони діють від найближчої перевірки.",
  "retention.director": "Строки змінює директор.",
  "retention.runs": "Що вже зникло після строку",
  "retention.runs.log": "Звідки",
  "retention.runs.count": "Скільки записів",
  "retention.runs.none": "Після строку ще нічого не зникло",
  "retention.runs.none.step": "Коли мине перший строк, тут з'являться день і кількість записів.",
  "erasure.title": "Дані особи",
  "erasure.lead":
    "Коли хтось просить свої дані або просить їх вилучити: знайдіть особу, видайте файл, вилучіть те, що може зникнути.",
  "erasure.search": "Кого ви шукаєте",
  "erasure.search.hint": "Ім'я, прізвище або адреса. Шукаємо також у текстах записів.",
  "erasure.search.go": "Шукати",
  "erasure.people": "Особи з обліковим записом",
  "erasure.people.none": "Такої особи тут немає.",
  "erasure.people.left": "більше тут не працює",
  "erasure.records": "Записи з цими словами",
  "erasure.records.lead":
    "Мешканців у порталі не називають. Якщо прізвище все ж є в записі, відкрийте запис і вилучіть ці слова.",
  "erasure.records.none": "У жодному записі немає цих слів.",
  "erasure.records.untitled": "запис без назви",
  "erasure.receipts": "Вилучено на прохання",
  "erasure.receipts.what": "Що",
  "erasure.receipts.person": "дані особи",
  "erasure.receipts.process": "тексти процесу",
  "erasure.receipts.number": "Номер підтвердження",
  "erasure.none": "Про це ще ніхто не просив",
  "erasure.none.step": "Після вилучення тут з'являться дата й номер підтвердження, без прізвища.",
  "erasure.of": "Дані особи: {name}",
  "erasure.goes": "Що зникне",
  "erasure.group.duties": "Функції й заміщення в установі",
  "erasure.group.notes": "Приватні нотатки",
  "erasure.group.growth": "Записи про компетентності, навчання й супервізію",
  "erasure.group.messages": "Повідомлення цій особі",
  "erasure.group.calendar": "Таємні адреси календаря",
  "erasure.group.filters": "Збережені фільтри",
  "erasure.group.invitation": "Запрошення",
  "erasure.group.account": "Обліковий запис: прізвище, адреса, пароль",
  "erasure.group.account.value": "так",
  "erasure.group.other": "Інші записи",
  "erasure.stays": "Що залишиться і чому",
  "erasure.stays.course":
    "Записи в процесах залишаються, бо це документація роботи установи. Замість прізвища в них буде «[…]».",
  "erasure.stays.course.named": "Записи в процесах залишаються, бо це документація роботи установи.",
  "erasure.stays.words":
    "Залишаються слова інших про цю особу в записах. Знайдіть їх і вилучіть з кожного запису окремо.",
  "erasure.stays.audit":
    "Журнал подій залишається під номером, який уже ні до кого не веде, бо треба мати змогу показати, хто що зробив.",
  "erasure.stays.account":
    "Обліковий запис залишається, бо особа має функцію і поза цією установою. Вона може вилучити його на сторінці свого облікового запису.",
  "erasure.file": "Спершу видайте файл",
  "erasure.file.lead":
    "У файлі саме те, що зникне. Паролів і ключів у ньому немає. Видача файлу потрапляє до журналу подій.",
  "erasure.file.go": "Завантажити файл",
  "erasure.leads":
    "Ця особа веде {count, plural, one {# відкритий процес} few {# відкриті процеси} many {# відкритих процесів} other {# відкритого процесу}}",
  "erasure.leads.step": "Спершу передайте процеси комусь іншому",
  "erasure.oneself": "Власні дані вилучають на сторінці свого облікового запису.",
  "erasure.confirm": "Вилучити дані",
  "erasure.purpose": "З якою метою",
  "erasure.purpose.request-of-a-person": "прохання особи, якої стосуються дані",
  "erasure.purpose.upkeep": "упорядкування даних, які установі більше не потрібні",
  "erasure.sure": "Підтвердження",
  "erasure.sure.yes": "Я розумію, що дані, збережені про особу {name}, не можна повернути.",
  "erasure.go": "Вилучити дані особи",
  "erasure.problem.purpose": "Виберіть мету.",
  "erasure.problem.sure": "Позначте, що розумієте наслідки.",
  "erasure.done": "Дані вилучено",
  "erasure.done.receipt": "Номер підтвердження: {receipt}, {at}.",
  "erasure.done.whole": "Облікового запису цієї особи більше немає.",
  "erasure.done.part": "Обліковий запис залишився, бо особа має функцію і поза цією установою.",
}
