/**
 * What another edition would mean, in Polish.
 * Stages, forms and tasks have the names that their edition gives them.
 */

/** For one process. */
export const findings = {
  "stage-missing": "Trwa etap „{stage}”, którego nowe wydanie nie ma. Trzeba wskazać, który etap go zastąpi.",
  "record-not-kept":
    "Nowe wydanie nie zna części odpowiedzi w zapisie: {form}. Trzeba go poprawić albo zostać przy obecnym wydaniu.",
  "move-closed": "Przejście do etapu „{stage}” jest dziś możliwe, a w nowym wydaniu nie będzie.",
  "no-way-onward": "W nowym wydaniu z tego etapu nie ma przejścia dalej.",
  "record-incomplete":
    "Nowe wydanie pyta o więcej w zapisie: {form}. Trzeba go uzupełnić przy najbliższej poprawce.",
  "duty-added": "Nowe zadanie: {task}",
  "duty-raised": "Zadanie rośnie: {task}",
  "duty-gone": "Zadanie znika: {task}",
  "time-shorter": "Etap „{stage}” ma się zakończyć wcześniej: do {due}.",
  "time-longer": "Etap „{stage}” może trwać dłużej: do {due}.",
  "passage-undrawn": "{on} proces wszedł w etap „{stage}”. Nowe wydanie nie ma takiego przejścia.",
  "passage-unmet":
    "{on} proces wszedł w etap „{stage}”. Według nowego wydania brakowało wtedy {count, plural, one {# warunku} few {# warunków} many {# warunków} other {# warunku}}.",
} as const

/** For many, over `count`. */
export const groups = {
  "no-change":
    "{count, plural, one {# proces bez zmian} few {# procesy bez zmian} many {# procesów bez zmian} other {# procesu bez zmian}}.",
  "new-duty":
    "{count, plural, one {# proces z nowymi zadaniami} few {# procesy z nowymi zadaniami} many {# procesów z nowymi zadaniami} other {# procesu z nowymi zadaniami}}.",
  blocked:
    "{count, plural, one {# proces nie pójdzie dalej tak jak dziś} few {# procesy nie pójdą dalej tak jak dziś} many {# procesów nie pójdzie dalej tak jak dziś} other {# procesu nie pójdzie dalej tak jak dziś}}.",
  "needs-decision":
    "{count, plural, one {# proces wymaga decyzji} few {# procesy wymagają decyzji} many {# procesów wymaga decyzji} other {# procesu wymaga decyzji}}.",
} as const
