/**
 * What a process asks for, in Polish.
 * A criterion speaks with the edition's own sentence instead.
 */

export const tasks = {
  "resume-expected": "Wznów proces: powrót przewidziano na {due}.",
  "lead-missing": "Wyznacz, kto prowadzi proces.",
  "plan-to-decide": "Zatwierdź albo zwróć plan „{name}”.",
  "evaluation-to-accept": "Przyjmij arkusz ewaluacji.",
  "report-to-issue": "Wydaj sprawozdanie za okres do {last}.",
  "map-to-publish": "Opublikuj mapę zasobów i potrzeb.",
  "plan-to-submit": "Konsultacje planu „{name}” się skończyły. Przekaż go do zatwierdzenia.",
  "plan-action-due": "Zamknij działanie „{name}” albo zmień jego termin w planie.",
  "move-ready": "Przejdź do etapu „{name}”.",
  "stage-time": "Zakończ etap „{name}” albo go przedłuż.",
  "form-first": "Zapisz po raz pierwszy: {name}.",
  "form-again": "Zapisz kolejny raz: {name}. Ostatni zapis jest z {last}.",
  "form-update": "Uaktualnij: {name}. Ostatnia zmiana jest z {last}.",
} as const
