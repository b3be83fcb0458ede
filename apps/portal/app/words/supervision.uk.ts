/**
 * The portal's words about supervision in Ukrainian.
 * Not here: questions of the card (`@osl/core`, F18), or sentences about consents and half-years (`@osl/competency`).
 */
import type { supervision as pl } from "./supervision.pl.ts"

export const supervision: { readonly [K in keyof typeof pl]: string } = {
  "menu.supervision": "Супервізія",
  "supervision.title": "Супервізія",
  "supervision.lead.supervisor":
    "Реєстр сесій, які Ви проводите. Записується, коли, як довго і з кількома особами; висновки лише за письмовою згодою всіх. Зміст розмови залишається в сесії.",
  "supervision.lead.organizer":
    "Супервізія — це час для Вашої роботи і для Вас. Тут можна підготувати теми й побачити сесії, на висновки яких Ви дали згоду.",
  "supervision.lead.director":
    "Скільки супервізії має команда. Висновки видно лише там, де погодилися всі; тем, з якими хтось приходить, не видно ніколи.",
  "supervision.new": "Записати сесію",
  "supervision.new.title": "Нова сесія супервізії",
  "supervision.new.lead":
    "Запишіть сесію, яка відбулася. Супервізором буде вказано особу, яка заповнює картку.",
  "supervision.save": "Зберегти сесію",
  "supervision.saved": "Сесію збережено",
  "supervision.corrected": "Виправлення збережено",
  "supervision.withdrawn": "Картку сесії відкликано",
  "supervision.consent.back": "Згоду відкликано. Висновків уже ніхто не бачить.",
  "supervision.removed": "Висновки та згоди видалено назавжди",
  "supervision.halves": "Скільки було супервізії",
  "supervision.log": "Реєстр сесій",
  "supervision.log.mine": "Сесії, яких стосується моя згода",
  "supervision.log.none": "Ще немає жодної сесії",
  "supervision.log.none.supervisor":
    "Після першої сесії запишіть її дату, форму й тривалість. Це займе хвилину.",
  "supervision.log.none.organizer":
    "Сесія з’явиться тут, коли супервізор запише погоджені висновки з Вашою згодою. Сесій без висновків не пов’язують з особами, тому їх тут немає.",
  "supervision.log.none.director":
    "Сесії записує супервізор. Після цього тут буде видно їхні дати й тривалість.",
  "supervision.date": "Дата",
  "supervision.form": "Форма",
  "supervision.length": "Тривалість",
  "supervision.participants": "Учасники",
  "supervision.by": "Супервізор",
  "supervision.somebody": "особа поза установою",
  "supervision.conclusions": "Погоджені висновки",
  "supervision.conclusions.are": "є, за згодою всіх",
  "supervision.minutes": "{minutes, number} хв",
  "supervision.session": "Сесія супервізії, {date}",
  "supervision.session.facts": "Картка сесії",
  "supervision.consents": "Згоди на висновки",
  "supervision.consents.text": "Їх бачить лише супервізор, який провів сесію.",
  "supervision.consent.line": "{who}, {on}, {form}",
  "supervision.correct": "Виправити",
  "supervision.correct.title": "Виправити картку сесії",
  "supervision.correct.lead": "Попередній зміст залишається в історії, але щодня його ніхто не переглядає.",
  "supervision.correct.save": "Зберегти виправлення",
  "supervision.withdraw": "Відкликати картку",
  "supervision.withdraw.text":
    "Відкликана картка зникає з реєстру й не враховується в півріччі. Зробіть це, якщо сесії не було або її записано двічі.",
  "supervision.withdraw.reason": "Чому",
  "supervision.withdraw.reason.hint": "Одне речення, без прізвищ.",
  "supervision.remove": "Видалити висновки назавжди",
  "supervision.remove.text":
    "Зникнуть висновки та згоди, також з історії. Залишаться дата, форма й тривалість. Цього не можна скасувати.",
  "supervision.take-back": "Відкликати свою згоду",
  "supervision.take-back.text":
    "Відтепер висновків цієї сесії ніхто не побачить, також Ви та директор. Вони ще є у супервізора в картці, яку він написав; ми попросимо їх видалити. Нікому не скажемо, хто відкликав згоду. Надати її знову можна лише письмово.",
  "supervision.consented": "Вашу згоду на ці висновки надано письмово.",
  "supervision.to-remove": "Згоду на висновки відкликано",
  "supervision.to-remove.text": "Висновки вже приховано від усіх. Видаліть їх назавжди.",
  "supervision.problem.stranger": "Виберіть особу, яка працює в цій установі.",
  "supervision.stale":
    "Тим часом хтось змінив цю картку, наприклад відкликав згоду. Ваші відповіді нижче. Перевірте їх і надішліть ще раз, якщо вони мають залишитися.",
  "supervision.agenda": "Теми на найближчу супервізію",
  "supervision.agenda.text":
    "Підказки з Вашого профілю. Їх бачите лише Ви. Вибір ніде не зберігається: позначте, надрукуйте або перепишіть.",
  "supervision.agenda.taken":
    "{count, plural, =0 {Нічого не вибрано} one {Вибрано # тему} few {Вибрано # теми} many {Вибрано # тем} other {Вибрано # теми}}",
  "supervision.agenda.taken.text":
    "Надрукуйте цю сторінку або перепишіть теми. Після її закриття вибору не буде.",
  "supervision.agenda.again": "Вибрати ще раз",
  "supervision.about.disagreement": "різні оцінки",
  "supervision.about.stale": "давня оцінка",
  "supervision.about.lapsed": "оцінка вже не чинна",
  "supervision.met": "достатньо",
  "supervision.short": "замало",
  "supervision.open": "триває",
  "supervision.work": "З роботи команди",
  "supervision.work.text":
    "Процеси, про які варто запитати. Це підказка зі строків і дат записів, а не оцінка людей.",
  "supervision.work.none": "Жоден процес не стоїть на місці й немає прострочених завдань.",
  "supervision.work.process": "Процес",
  "supervision.work.no-lead": "ніхто не веде цього процесу",
  "supervision.work.why": "Чому",
  "supervision.work.late":
    "{count, plural, one {# прострочене завдання, строк минув {since}} few {# прострочені завдання, перший строк минув {since}} many {# прострочених завдань, перший строк минув {since}} other {# простроченого завдання, перший строк минув {since}}}",
  "supervision.work.suspended": "процес призупинено",
  "supervision.work.still": "без жодного запису від {since}",
  "supervision.asked.session": "Запишіть сесію супервізії, коли вона відбудеться",
  "supervision.asked.least":
    "У цьому півріччі: {sessions, plural, =0 {ще жодної сесії} one {# сесія} few {# сесії} many {# сесій} other {# сесії}}; очікуваного мінімуму ще не досягнуто.",
  "supervision.asked.remove": "Видаліть висновки сесії від {date}: згоду відкликано",
  "supervision.asked.work": "Перегляньте, про які процеси команди варто запитати",
}
