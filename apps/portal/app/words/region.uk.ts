/**
 * Words of the numbers of a region in Ukrainian.
 * Not here: the other words (`uk.ts`).
 */
export const region = {
  "menu.region": "Регіон",
  "work.region": "Переглянути регіон у числах",
  "region.title": "Регіон у числах",
  "region.lead":
    "Скільки діється разом у всіх осередках, квартал за кварталом. Окремих осередків, процесів чи осіб тут не видно.",
  "region.country": "Польща",
  "region.all": "Разом: {territory}",
  "region.home": "Назад: {territory}",
  "region.period": "Квартал",
  "region.what": "Що порахувати",
  "region.show": "Показати",
  "region.quarter": "{quarter}-й квартал {year}",
  "region.total": "Разом",
  "region.what.processes-stage": "Процеси за етапом",
  "region.what.processes-status": "Процеси за станом",
  "region.what.processes-edition": "Процеси за виданням моделі",
  "region.what.records-form": "Записи за формою",
  "region.what.people-age-band": "Участь осіб у подіях за віком",
  "region.measure.processes": "Процеси",
  "region.measure.records": "Записи",
  "region.measure.people": "Участь осіб у подіях",
  "region.unit.processes": "процеси",
  "region.unit.records": "записи",
  "region.unit.people": "участь",
  "region.map": "{what}: {territory}",
  "region.hidden": "приховане число",
  "region.why":
    "# означає приховане число: воно менше за {least} або за ним таке можна було б обчислити. Приховане число — це не нуль, а нуль справжній.",
  "region.no-category": "без етапу",
  "region.band.children": "діти й молодь",
  "region.band.adults": "дорослі",
  "region.band.seniors": "старші",
  "region.closed": "На цих територіях видно лише суму; за частинами можна було б обчислити малі числа:",
  "region.how": "Звідки ці числа",
  "region.how.counted":
    "Процес рахуємо в кварталі, у якому в ньому щось записано; він стоїть в етапі, до якого ввійшов останнім. Запис рахуємо за його датою. Особа на двох подіях рахується двічі. Числа стоять при громаді осередку.",
  "region.how.published":
    "Опубліковано: {when}. Квартал рахуємо один раз, через 30 днів після його кінця; потім у ньому нічого не змінюється.",
  "region.how.demonstration": "Це числа показових осередків, вигадані, як і вся показова версія.",
  "region.file.csv": "Завантажити CSV",
  "region.file.xlsx": "Завантажити XLSX",
  "region.none": "Опублікованих чисел ще немає",
  "region.none.step":
    "Квартал рахуємо через 30 днів після його кінця, в усіх осередках одразу. Перший з’явиться тут сам.",
  "region.nobody": "Тут ще ніхто не працює",
  "region.nobody.step":
    "У цьому кварталі жоден осередок цієї території не вів процесу. Виберіть інший квартал або поверніться вище.",
  "region.column.period": "Квартал",
  "region.column.code": "Код TERC",
  "region.column.territory": "Територія",
  "region.column.what": "Що",
  "region.column.category": "Категорія",
} as const
