/**
 * The words of files attached to records in Ukrainian, as ICU messages.
 * Not here: the words of the other process pages (`processes.uk.ts`).
 */
import type { attachments as polish } from "./attachments.pl.ts"

export const attachments: Readonly<Record<keyof typeof polish, string>> = {
  "attachments.title": "Додані файли",
  "attachments.none": "Ще немає доданих файлів.",
  "attachments.none.step":
    "Додайте фото, лист або таблицю, які скажуть більше, ніж опис. Місце, де зроблено фото, портал видаляє сам.",
  "attachments.add": "Додати файли",
  "attachments.add.title": "Додавання файлів: {title}",
  "attachments.files": "Файли",
  "attachments.files.hint": "Фото може мати до {picture} МБ. Одночасно щонайбільше {count} файлів.",
  "attachments.people": "Кого видно на фото",
  "attachments.people.hint":
    "Згоду на зображення установа зберігає на папері. Портал записує лише, чи вона є.",
  "attachments.people.none": "нікого, кого можна впізнати, або тут немає фото",
  "attachments.people.consent": "людей, чия згода є в установі на папері",
  "attachments.people.missing": "людей, чиєї згоди ще немає",
  "attachments.people.missing.hint": "Фото не вийде за межі установи, доки ви не позначите, що згода є.",
  "attachments.submit": "Додати",
  "attachments.attached":
    "{count, plural, one {Додано # файл} few {Додано # файли} many {Додано # файлів} other {Додано # файлу}}",
  "attachments.cleaned":
    "З фото видалено місце і час зйомки та інші приховані дані. Саме зображення не змінилося.",
  "attachments.problem.files": "Виберіть принаймні один файл.",
  "attachments.problem.people": "Позначте, кого видно на фото.",
  "attachments.problem.empty": "«{name}» порожній. Перевірте файл і виберіть його ще раз.",
  "attachments.problem.too-large": "«{name}» завеликий. Файл може мати до {most} МБ.",
  "attachments.problem.too-large-picture":
    "«{name}» завелике. Фото може мати до {most} МБ. Зменште його і виберіть ще раз.",
  "attachments.problem.wrong-type": "«{name}» – файл, якого ми не приймаємо. Можна додати: {types}.",
  "attachments.problem.heic":
    "«{name}» у форматі HEIC, якого багато комп’ютерів не відкриває. Збережіть його як JPEG і виберіть ще раз.",
  "attachments.problem.damaged": "«{name}» пошкоджене, його не можна показати. Виберіть інше фото.",
  "attachments.problem.too-many":
    "Забагато файлів одночасно. Додайте щонайбільше {count}, а решту наступним кроком.",
  "attachments.stop.not-yours": "Цей запис може змінювати хтось інший. Нічого не додано.",
  "attachments.stop.not-open": "Цей процес зараз не відкритий. Нічого не додано.",
  "attachments.stop.record-withdrawn": "Цей запис відкликано. Нічого не додано.",
  "attachments.stop.too-many": "Цей запис уже має {count} файлів. Відкличте непотрібні, щоб додати нові.",
  "attachments.stop.unavailable":
    "Не вдалося зберегти файли: бракує місця або сховище файлів не відповідає. Спробуйте за хвилину. Якщо це повторюється, скажіть адміністраторові.",
  "attachments.kept-so-far": "Ці файли вже додано:",
  "attachments.choose-again": "Браузер не пам’ятає вибраних файлів. Виберіть ще раз ті, яких бракує.",
  "attachments.who.text": "{who}, {when}",
  "attachments.download": "Завантажити файл {name}",
  "attachments.description": "Що видно на фото",
  "attachments.description.hint": "Одне речення для людей, які не бачать фото. Без прізвищ.",
  "attachments.no-description": "Фото без опису: {name}",
  "attachments.shows.consent": "згода на зображення є на папері",
  "attachments.shows.missing": "немає згоди на зображення: не показуйте за межами установи",
  "attachments.waiting": "Є фото без згоди на зображення",
  "attachments.waiting.text":
    "Не показуйте їх за межами установи. Коли згода буде на папері, позначте це біля фото; якщо її не буде, відкличте файл.",
  "attachments.picture.people": "Кого видно на цьому фото",
  "attachments.picture.none": "нікого, кого можна впізнати",
  "attachments.describe": "Описати фото",
  "attachments.describe.title": "Опис фото: {title}",
  "attachments.describe.save": "Зберегти описи",
  "attachments.describe.done": "Описи фото збережено",
  "attachments.describe.none": "Цей запис не має фото.",
  "attachments.problem.description": "Опис може мати до {most} знаків.",
  "attachments.mend.consent":
    "{count, plural, one {Доповніть згоду на зображення на # фото або відкличте його} few {Доповніть згоди на зображення на # фото або відкличте їх} many {Доповніть згоди на зображення на # фото або відкличте їх} other {Доповніть згоди на зображення на # фото або відкличте їх}}",
  "attachments.mend.description":
    "{count, plural, one {Опишіть # фото для людей, які його не бачать} few {Опишіть # фото для людей, які їх не бачать} many {Опишіть # фото для людей, які їх не бачать} other {Опишіть # фото для людей, які їх не бачать}}",
  "attachments.withdraw": "Відкликати файл",
  "attachments.withdraw.title": "Відкликання файлу: {name}",
  "attachments.withdraw.what": "Файл зникне назавжди",
  "attachments.withdraw.text":
    "Його не можна повернути. Залишиться його назва, причина, а також хто і коли його відкликав.",
  "attachments.withdraw.reason": "Чому",
  "attachments.withdraw.reason.hint": "Наприклад: відкликано згоду на зображення. Без прізвищ.",
  "attachments.withdraw.done": "Файл відкликано",
  "attachments.problem.reason": "Напишіть, чому ви відкликаєте файл.",
  "attachments.problem.reason-long": "Причина може мати до {most} знаків.",
  "attachments.withdrawn": "відкликано {when}, {who}: {reason}",
  "problem.file-missing.title": "Цього файлу немає у сховищі",
  "problem.file-missing.text":
    "Портал знає його назву, але не має вмісту: мабуть, базу відновлено без файлів. Скажіть адміністраторові.",
  "problem.files-unavailable.title": "Файли тимчасово недоступні",
  "problem.files-unavailable.text":
    "Сховище файлів не відповідає або в ньому бракує місця. Решта порталу працює. Спробуйте за хвилину.",
  "audit.attach": "Додавання файлу",
  "audit.read-attachment": "Відкриття доданого файлу",
  "audit.describe-attachment": "Опис фото або згода на зображення",
  "audit.withdraw-attachment": "Відкликання файлу",
}
