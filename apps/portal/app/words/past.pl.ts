/**
 * The words of looking back at a process in Polish, as ICU messages.
 * Not here: the words of the other process pages (`processes.pl.ts`).
 */
export const past = {
  "past.look-back": "Jak było wcześniej i co się zmieniło",
  "past.day": "Stan na koniec dnia",
  "past.day.wrong": "To nie jest data. Wpisz ją na przykład tak: 2026-09-01.",
  "past.show": "Pokaż ten dzień",
  "past.title": "Jak było: {point}",
  "past.crumb": "Jak było",
  "past.before": "przed otwarciem procesu",
  "past.after": "{date}, po wpisie „{what}”",
  "past.none": "Tego procesu jeszcze wtedy nie było.",
  "past.changes-since": "Co się zmieniło od tego czasu do dziś",
  "past.records": "Zapisy, które wtedy były",
  "past.records.none": "Nie było jeszcze żadnego zapisu.",
  "past.records.of": "{form}: {count, number}",
  "past.records.more":
    "{count, plural, one {i jeszcze # zapis} few {i jeszcze # zapisy} many {i jeszcze # zapisów} other {i jeszcze # zapisu}}",
  "changes.title": "Co się zmieniło",
  "changes.lead": "Od: {from}. Do: {to}.",
  "changes.from": "Od stanu na koniec dnia",
  "changes.to": "Do stanu na koniec dnia",
  "changes.show": "Pokaż zmiany",
  "changes.entries": "Porównaj dwa wpisy w historii",
  "changes.from-entry": "Od wpisu",
  "changes.to-entry": "Do wpisu",
  "changes.found":
    "{count, plural, =0 {Bez zmian} one {# zmiana} few {# zmiany} many {# zmian} other {# zmiany}}",
  "changes.none":
    "Między tymi chwilami nic się nie zmieniło albo zmieniło się i wróciło do poprzedniego stanu.",
  "changes.more": "Pokazano {count, number} ostatnich. Wybierz krótszy czas, aby zobaczyć wcześniejsze.",
  "versions.title": "Wersje: {title}",
  "versions.crumb": "Wersje",
  "versions.list": "Kolejne wersje i decyzje",
  "versions.origins": "Skąd jest każda odpowiedź",
  "versions.question": "Pytanie",
  "versions.answer": "Odpowiedź",
  "versions.from": "Kto i kiedy",
  "versions.why": "Uzasadnienie: {why}",
  "versions.link": "Wersje tego zapisu i skąd jest każda odpowiedź",
} as const
