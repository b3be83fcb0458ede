/**
 * The words of the public statements in Ukrainian: about, accessibility, privacy, and the foot of every page.
 * Not here: labels of the project (they come as data), or what was audited and is kept (`statements/`).
 */
import type { statements as polish } from "./statements.pl.ts"

export const statements: { readonly [K in keyof typeof polish]: string } = {
  "footer.label": "Про портал",
  "footer.funding":
    "Модель OSL створено в проєкті, який співфінансував Європейський Союз із Європейського соціального фонду.",
  "footer.about": "Про OSL і проєкт",
  "footer.accessibility": "Декларація доступності",
  "footer.privacy": "Приватність",

  "about.title": "Про OSL і проєкт",
  "about.lead":
    "Організування місцевої громади — це тривалий, упорядкований процес. Мешканці здобувають вплив на свої справи, об’єднують сили й створюють сталі структури, які з часом діють самостійно.",
  "about.organiser":
    "Зазвичай його починає організатор: він є аніматором, поєднує людей та установи в мережі, допомагає планувати. Він підтримує громаду, доки це потрібно.",
  "about.model.title": "Звідки взялася модель",
  "about.model.text":
    "Модель розробила у 2010–2014 роках Лабораторія соціальних інновацій: команда об’єднання CAL та Інституту суспільних справ. Вона працювала з центрами соціальної допомоги, які випробували модель у себе.",
  "about.project": "Проєкт",
  "about.partners": "Партнери проєкту",
  "about.partners.source": "Назви за документом проєкту, у його порядку.",
  "about.marks.title": "Що належить моделі, а що — нам",
  "about.marks.text":
    "Біля понять стоїть позначка. «З джерела» означає: так каже документ, з якого почався проєкт. «З публікації»: так подає публікація. «Пропозиція»: так упорядкували автори програми, модель цього не визначає.",
  "about.licence.title": "Ліцензії",
  "about.licence.software": "Програма: Apache-2.0. Її можна використовувати, змінювати й передавати далі.",
  "about.licence.texts":
    "Тексти видань моделі: CC BY 4.0. Їх можна копіювати, перекладати й змінювати, вказавши джерело та що змінено.",
  "about.licence.publications": "Публікації, на які вони спираються, належать своїм авторам.",

  "accessibility.title": "Декларація доступності",
  "accessibility.undertakes":
    "зобов’язується забезпечити доступність цього сайту відповідно до польського закону від 4 квітня 2019 року про цифрову доступність сайтів і мобільних застосунків публічних суб’єктів. Декларація стосується сайту",
  "accessibility.unknown": "не вказано",
  "accessibility.operator.unknown": "Суб’єкт, який веде цей портал (назву ще не вказано),",
  "accessibility.operator.missing": "У цій декларації бракує даних суб’єкта",
  "accessibility.operator.missing.text":
    "Назву, дати й контакт подає той, хто веде портал. Доки їх немає, декларація є зразком.",
  "accessibility.dates": "Дати",
  "accessibility.published": "Дата публікації сайту",
  "accessibility.updated": "Дата останньої істотної зміни",
  "accessibility.status": "Відповідність закону",
  "accessibility.status.full": "Сайт повністю відповідає закону ({standard}).",
  "accessibility.status.partial":
    "Сайт частково відповідає закону ({standard}) через невідповідності, названі нижче.",
  "accessibility.gaps": "Що не відповідає",
  "accessibility.gap.criteria": "Критерій {criteria}: {text}",
  "accessibility.gap.parts":
    "На сторінці українською польський термін усередині українського речення не позначено як польський.",
  "accessibility.gap.people":
    "На сторінці англійською слова, які люди ввели польською, не позначено як польські.",
  "accessibility.untried": "Що ще не перевірено",
  "accessibility.untried.readers": "Роботу з програмами екранного доступу, крім дерева доступності браузера.",
  "accessibility.untried.people": "Портал разом із людьми з інвалідністю.",
  "accessibility.prepared": "Підготовка декларації",
  "accessibility.declared": "Дата складення декларації",
  "accessibility.reviewed": "Дата останнього перегляду",
  "accessibility.review.next": "Наступний перегляд не пізніше",
  "accessibility.method": "Підстава",
  "accessibility.method.text": "Самооцінка авторів програми.",
  "accessibility.checks": "Що перевірено",
  "accessibility.check.axe":
    "Інструментом axe: сторінки польською, англійською та українською, також у високому контрасті й на вузькому екрані.",
  "accessibility.check.keyboard": "Найважливіші дії лише клавіатурою.",
  "accessibility.check.scripts": "Найважливіші дії без скриптів і на телефоні.",
  "accessibility.check.contrast": "Контраст кольорів у світлому, темному та висококонтрастному вигляді.",
  "accessibility.check.tables": "Чи кожен малюнок і карта мають поруч рівноцінну таблицю або список.",
  "accessibility.contact": "Зауваження і контакт",
  "accessibility.contact.text":
    "За цією адресою можна повідомити, що недоступне, і попросити інформацію в іншому вигляді.",
  "accessibility.person": "Хто відповідає",
  "accessibility.email": "Електронна адреса",
  "accessibility.phone": "Телефон",
  "accessibility.procedure": "Вимога і скарга",
  "accessibility.procedure.demand":
    "Кожен може вимагати доступності сайту чи його елемента або надання інформації в інший спосіб. У вимозі вказують: хто її подає, про яку сторінку або елемент ідеться і як зв’язатися. Якщо потрібен інший вигляд інформації, вказують, який зручний.",
  "accessibility.procedure.answer":
    "Суб’єкт виконує вимогу негайно, щонайпізніше за 7 днів. Якщо це неможливо, повідомляє, коли виконає, але не пізніше ніж за 2 місяці від подання. Якщо доступності не можна забезпечити, може запропонувати інший шлях до інформації.",
  "accessibility.procedure.complaint":
    "Якщо суб’єкт відмовляє або не дотримується строку, до нього можна подати скаргу. Після цього можна звернутися до польського Уповноваженого з прав людини (Rzecznik Praw Obywatelskich).",
  "accessibility.building": "Доступність будівлі",
  "accessibility.building.unknown": "Суб’єкт ще не описав, як дістатися до його приміщення.",
  "accessibility.applications": "Мобільні застосунки",
  "accessibility.applications.none": "Портал не має мобільних застосунків. Він працює у браузері телефону.",

  "privacy.title": "Приватність",
  "privacy.lead": "Що портал зберігає про людей, навіщо, як довго і які права мають ці люди.",
  "privacy.controller": "Хто відповідає за дані",
  "privacy.controller.text":
    "За записи відповідає установа, яка їх веде. Портал підтримує: {operator}. Підставою є обов’язки та публічні завдання установи (ст. 6(1)(c) та (e) GDPR).",
  "privacy.controller.unknown":
    "За записи відповідає установа, яка їх веде. Хто підтримує портал, ще не вказано. Підставою є обов’язки та публічні завдання установи (ст. 6(1)(c) та (e) GDPR).",
  "privacy.officer": "Відповідальний за захист даних",
  "privacy.kept": "Що зберігається",
  "privacy.column.what": "Що",
  "privacy.column.why": "Навіщо",
  "privacy.column.until": "Як довго",
  "privacy.account":
    "Обліковий запис: ім’я та прізвище, електронна адреса, хеш пароля, зашифрований секрет другого кроку входу, ключі доступу, функція в установі",
  "privacy.account.why": "щоб увійти і щоб було відомо, хто що зберіг",
  "privacy.account.until":
    "до видалення облікового запису; дії тоді залишаються під номером, який ні до кого не веде",
  "privacy.session": "Сеанс: знак у файлі cookie, IP-адреса, браузер",
  "privacy.session.why": "щоб не входити на кожній сторінці",
  "privacy.session.until":
    "{hours, plural, one {# година} few {# години} many {# годин} other {# години}} або до виходу",
  "privacy.attempts": "Невдалі спроби входу: IP-адреса та електронна адреса",
  "privacy.attempts.why": "щоб ніхто не вгадував паролі",
  "privacy.attempts.until":
    "{minutes, plural, one {# хвилина} few {# хвилини} many {# хвилин} other {# хвилини}}, лише в пам’яті сервера",
  "privacy.choices": "Вибране у файлах cookie: мова, вигляд, установа",
  "privacy.choices.why": "щоб сторінка виглядала так, як зручно",
  "privacy.choices.until": "{days, plural, one {# день} few {# дні} many {# днів} other {# дня}} у браузері",
  "privacy.calendar": "Таємна адреса календаря, якщо хтось її створить: лише її хеш",
  "privacy.calendar.why": "щоб інша програма могла завантажувати дати",
  "privacy.calendar.until":
    "{days, plural, one {# день} few {# дні} many {# днів} other {# дня}} або до вимкнення адреси",
  "privacy.work": "Записи про роботу в громаді, з прізвищем працівника, який їх додав",
  "privacy.work.why": "щоб вести процес і звітувати про завдання установи",
  "privacy.work.until": "за строками установи, нижче",
  "privacy.notes": "Приватні нотатки в щоденнику",
  "privacy.notes.why": "для власних роздумів; їх читає лише автор",
  "privacy.notes.until": "як записи, до яких вони належать, або до видалення облікового запису",
  "privacy.competencies": "Оцінювання компетентностей і супервізія працівників",
  "privacy.competencies.why": "щоб планувати розвиток; хто що бачить, сказано на кожній сторінці",
  "privacy.competencies.until": "за строками установи, нижче",
  "privacy.audit": "Хто що зробив і коли",
  "privacy.audit.why": "щоб можна було перевірити доступ до даних",
  "privacy.audit.until": "так довго, як записи, без прізвищ після видалення облікового запису",
  "privacy.terms": "Строки в установі",
  "privacy.terms.of": "Строки: {organisation}",
  "privacy.terms.text":
    "Після строку слова зникають із записів. Залишається перебіг: дати, етапи, вибрані варіанти й числа. Директор установлює строки за архівною інструкцією установи.",
  "privacy.terms.signed-out":
    "Кожна установа визначає строки сама. Після входу тут видно строки власної установи.",
  "privacy.terms.log": "Що",
  "privacy.terms.class": "Чиї слова",
  "privacy.terms.from": "Рахуючи від",
  "privacy.terms.months": "Скільки",
  "privacy.terms.unlimited": "кінця не встановлено",
  "privacy.terms.count": "{months, plural, one {# місяць} few {# місяці} many {# місяців} other {# місяця}}",
  "privacy.log.process": "процес",
  "privacy.log.portfolio": "компетентності працівника",
  "privacy.log.training": "навчання",
  "privacy.log.supervision": "супервізія",
  "privacy.log.laboratory": "дослідження лабораторії",
  "privacy.class.public": "відкриті",
  "privacy.class.institution": "для працівників установи",
  "privacy.class.author": "лише для автора",
  "privacy.class.account": "про працівника",
  "privacy.from.closing": "закриття процесу",
  "privacy.from.last-entry": "останнього запису",
  "privacy.from.last-day": "останнього дня навчання",
  "privacy.from.session": "дня зустрічі",
  "privacy.never": "Чого тут немає",
  "privacy.never.people":
    "Картотек мешканців: номерів PESEL, адрес, відомостей про здоров’я, родину, віру, погляди чи допомогу. Форми попереджають, коли текст на це схожий.",
  "privacy.never.tracking":
    "Стеження: сторінки нічого не завантажують від інших фірм, немає статистики відвідувань і реклами.",
  "privacy.never.decisions": "Автоматичних рішень і профілювання.",
  "privacy.rights": "Права людей",
  "privacy.rights.text":
    "Людина, дані якої тут є, може побачити їх і отримати копію, виправити їх, вимагати видалення або обмеження і заперечити проти їх використання. З проханням звертаються до установи, яка веде записи, або до її відповідального за захист даних.",
  "privacy.rights.limits":
    "Установа може відмовити у видаленні того, що мусить зберігати за законом. Тоді вона вказує, яка норма цього вимагає.",
  "privacy.rights.complaint":
    "Скаргу можна подати до голови польського Управління захисту персональних даних (Prezes Urzędu Ochrony Danych Osobowych).",
}
