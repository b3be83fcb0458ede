/**
 * The portal's own words in Ukrainian, as ICU messages.
 * Not here: labels of the model (they come as data, in Polish) and the words of the kit (`@osl/ui/uk`).
 */
import { attachments } from "./attachments.uk.ts"
import { calendar } from "./calendar.uk.ts"
import { competency } from "./competency.uk.ts"
import { delegations } from "./delegations.uk.ts"
import { filters } from "./filters.uk.ts"
import { growth } from "./growth.uk.ts"
import { handOver } from "./handOver.uk.ts"
import { institution } from "./institution.uk.ts"
import { keeping } from "./keeping.uk.ts"
import { notices } from "./notices.uk.ts"
import { past } from "./past.uk.ts"
import { people } from "./people.uk.ts"
import { pictures } from "./pictures.uk.ts"
import { processes } from "./processes.uk.ts"
import { region } from "./region.uk.ts"
import { signing } from "./signing.uk.ts"
import { statements } from "./statements.uk.ts"
import { supervision } from "./supervision.uk.ts"
import type { Catalog } from "./Words.ts"

export const uk: Catalog = {
  ...attachments,
  ...calendar,
  ...competency,
  ...filters,
  ...growth,
  ...institution,
  ...delegations,
  ...keeping,
  ...handOver,
  ...notices,
  ...past,
  ...people,
  ...pictures,
  ...region,
  ...signing,
  ...processes,
  ...statements,
  ...supervision,
  "product.name": "OSL",
  "product.subtitle": "Організування місцевої громади",
  "page.title": "{title} – OSL",
  "menu.home": "Початок",
  "menu.work": "Моя робота",
  "menu.processes": "Процеси",
  "menu.search": "Пошук",
  "menu.sign-in": "Увійти",
  "menu.sign-out": "Вийти",
  "menu.organisation": "Установа",
  "menu.signed-in-as": "Вхід виконано як {name}",
  "demo.banner": "Це демонстраційна версія. Центри, люди та процеси вигадані, гміни справжні.",
  "home.title": "Сусіди можуть більше, коли діють разом",
  "home.lead":
    "Організування місцевої громади — це спосіб роботи, за якого хтось приходить до людей туди, де вони живуть, слухає, допомагає їм зустрітися й залишається, доки вони не впораються самі.",
  "home.way":
    "Портал веде цим шляхом крок за кроком: від перших розмов, через діагностику й спільний план, до групи або партнерства, яке бере справи у свої руки. На кожному етапі він показує, що вже є, а чого ще бракує.",
  "home.people":
    "Ми записуємо те, що відбувається в громаді, а не життя окремих людей. Картотек мешканців тут немає.",
  "home.demo.title": "Демонстраційна версія",
  "home.demo.text":
    "Цей портал містить вигадані дані зі справжніх гмін. Можна все переглянути й усе зберегти: це нікому не зашкодить.",
  "home.demo.account": "Обліковий запис для ознайомлення: {email}, пароль: {password}",
  "home.sign-in": "Увійти",
  "home.open": "Перейти до роботи",
  "home.edition.title": "Модель, за якою працює портал",
  "home.edition.text":
    "Етапи, умови та форми походять із видання {edition}. Біля кожного поняття вказано, чи його визначає вихідний документ, публікація, чи це пропозиція авторів програми.",
  "sign-in.title": "Вхід",
  "sign-in.lead": "Обліковий запис створює адміністратор установи.",
  "sign-in.email": "Електронна адреса",
  "sign-in.password": "Пароль",
  "sign-in.submit": "Увійти",
  "sign-in.problem.email-required": "Введіть електронну адресу.",
  "sign-in.problem.email-form": "Введіть повну електронну адресу, наприклад imie@osrodek.pl.",
  "sign-in.problem.password-required": "Введіть пароль.",
  "sign-in.problem.password-long": "Пароль має щонайбільше 128 знаків.",
  "sign-in.problem.mismatch": "Електронна адреса і пароль не збігаються. Перевірте обидва.",
  "sign-in.problem.too-many":
    "Забагато невдалих спроб. Спробуйте знову через {minutes, plural, one {# хвилину} few {# хвилини} many {# хвилин} other {# хвилини}}.",
  "signed-out.notice": "Ви вийшли.",
  "work.title": "Моя робота",
  "work.hello": "Добрий день, {name}",
  "work.processes": "Мої процеси",
  "work.processes.all": "Процеси установи",
  "work.processes.more": "Усі процеси",
  "work.now": "Що тепер",
  "work.missing":
    "{count, plural, =0 {Можна переходити далі} one {Бракує # умови} few {Бракує # умов} many {Бракує # умов} other {Бракує # умови}}",
  "work.waits": "Наступний крок виконає: {who}",
  "work.processes.none": "Тут ще немає жодного процесу",
  "work.processes.none.step":
    "Процес починається з однієї громади: житлового масиву, села або групи людей, яких щось об’єднує.",
  "work.process.name": "Процес",
  "work.process.municipality": "Гміна",
  "work.process.stage": "Етап",
  "work.process.since": "Від",
  "work.no-processes": "Ця функція не веде процесів",
  "work.no-processes.step": "Процеси бачать організатори, директор і супервізор установи.",
  "work.no-organisation": "Цей обліковий запис ще не належить до жодної установи",
  "work.no-organisation.step": "Попросіть адміністратора установи додати його.",
  "organisation.choose": "Виберіть установу",
  "organisation.switch": "Перейти",
  "duty.organizer": "організатор місцевої громади",
  "duty.director": "директор",
  "duty.supervisor": "супервізор",
  "duty.regional-coordinator": "регіональний координатор",
  "duty.administrator": "адміністратор",
  "problem.bad-request.title": "Не вдалося прочитати надіслане",
  "problem.bad-request.text": "Поверніться на попередню сторінку, оновіть її та спробуйте ще раз.",
  "problem.too-large.title": "Форма завелика",
  "problem.too-large.text":
    "Нічого не збережено. Поверніться, скоротіть тексти або видаліть частину рядків і надішліть форму знову.",
  "problem.not-allowed.title": "Цю сторінку не можна відкрити",
  "problem.not-allowed.text":
    "Цей обліковий запис не має до неї доступу. Якщо він потрібен, зверніться до адміністратора установи.",
  "problem.not-found.title": "Такої сторінки немає",
  "problem.not-found.text":
    "Її адреса могла змінитися, або вона належить іншій установі. Поверніться на початок.",
  "problem.conflict.title": "Тим часом хтось щось змінив",
  "problem.conflict.text": "Нічого не перезаписано. Перегляньте новішу версію та вирішіть, що зберегти.",
  "problem.refused.title": "Цей крок зараз не можна виконати",
  "problem.refused.text": "Подивіться, чого бракує, доповніть і спробуйте ще раз.",
  "problem.unavailable.title": "Портал тимчасово не відповідає",
  "problem.unavailable.text":
    "База даних зайнята, недоступна або на її диску немає місця. Те, що було збережено, нікуди не зникло. Спробуйте за мить.",
  "problem.failure.title": "У нас щось зламалося",
  "problem.failure.text":
    "Нічого не збережено. Спробуйте ще раз. Якщо це повториться, повідомте адміністраторові номер {number}.",
  "problem.home": "Повернутися на початок",
  "submission.municipality.several": "Підходить кілька гмін. Виберіть одну з них.",
  "submission.municipality.none": "Гміни «{typed}» немає. Перевірте написання або введіть код TERC.",
  "submission.summary": "Не збережено. Виправте форму та надішліть її знову.",
}
