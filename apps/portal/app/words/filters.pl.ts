/**
 * The words of filters of processes in Polish, as ICU messages.
 * Not here: the words of the other process pages (`processes.pl.ts`).
 */
export const filters = {
  "filters.place": "Gmina",
  "filters.due": "Termin etapu",
  "filters.due.late": "już po terminie",
  "filters.due.month": "w ciągu 30 dni",
  "filters.due.quarter": "w ciągu 90 dni",
  "filters.edition": "Wydanie modelu",
  "filters.nobody": "nikt nie prowadzi",
  "filters.more": "Więcej warunków",
  "filters.keep": "Zapisz te warunki pod nazwą",
  "filters.keep.go": "Zapisz filtr",
  "filters.name": "Nazwa filtru",
  "filters.name.hint": "Na przykład „Moje po terminie”. Nazwa, która już jest, dostanie te warunki.",
  "filters.change": "Zmień zapisane filtry",
  "filters.begins": "{name} (na początek)",
  "filters.title": "Zapisane filtry",
  "filters.lead":
    "Widzi je tylko osoba, która je zapisała. Adres listy z warunkami można wysłać każdemu w ośrodku.",
  "filters.none": "Nie ma jeszcze zapisanych filtrów",
  "filters.none.step":
    "Na liście procesów wybierz warunki i naciśnij „Zastosuj filtry”. Potem zapisz je pod nazwą.",
  "filters.chosen": "na początek",
  "filters.choose": "Pokazuj na początek",
  "filters.choose-none": "Nie pokazuj na początek",
  "filters.rename": "Zmień nazwę",
  "filters.rename.label": "Nazwa",
  "filters.remove": "Usuń",
  "filters.undo": "Przywróć filtr „{name}”",
  "filters.done.saved": "Zapisano filtr",
  "filters.done.renamed": "Zmieniono nazwę filtru",
  "filters.done.removed": "Usunięto filtr",
  "filters.done.chosen": "Zapisano, od czego zaczynają się listy procesów",
  "filters.problem.name-required": "Podaj nazwę filtru.",
  "filters.problem.name-form": "Nazwa może mieć jeden wiersz i najwyżej {most, number} znaków.",
  "filters.problem.name-taken": "Inny filtr nazywa się już „{name}”. Podaj inną nazwę.",
  "filters.problem.empty": "Filtr nie ma żadnego warunku. Wybierz warunki na liście procesów.",
  "filters.problem.too-many": "Można zapisać najwyżej {most, number} filtrów. Usuń któryś z nich.",
}
