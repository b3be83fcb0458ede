/**
 * Why a command is refused, in Polish: what is wrong and what to do, never blaming.
 * A criterion that is not met speaks with the edition's own sentence, a problem inside a form with that of `@osl/core`.
 */

export const refusals = {
  "unknown-event": "Nieznany rodzaj zdarzenia. Zaktualizuj program albo sprawdź, skąd jest ten zapis.",
  "no-process": "Nie ma takiego procesu. Sprawdź adres albo wybierz proces z listy.",
  "process-exists": "Ten proces jest już otwarty. Przejdź do niego albo otwórz nowy.",
  "wrong-process": "Polecenie dotyczy innego procesu. Otwórz właściwy proces i powtórz czynność.",
  "wrong-edition": "Proces działa według wydania {edition}. Wczytaj go ponownie i powtórz czynność.",
  "unknown-edition": "Nie ma tu wydania {edition}. Wybierz inne albo dodaj to wydanie.",
  "edition-in-use": "Proces już działa według wydania {edition}. Wybierz inne.",
  "edition-not-published":
    "Wydanie {edition} nie jest opublikowane. Poczekaj na publikację albo wybierz inne.",
  "stage-to-choose": "W nowym wydaniu nie ma etapu, który trwa. Wskaż, który etap go zastąpi.",
  "record-not-kept":
    "Nowe wydanie nie zna części odpowiedzi w tym zapisie. Popraw zapis albo zostań przy obecnym wydaniu.",
  "process-suspended": "Proces jest zawieszony. Najpierw go wznów.",
  "process-closed": "Proces jest zamknięty. Najpierw otwórz go ponownie.",
  "process-not-suspended": "Proces nie jest zawieszony. Pracuj dalej: nie ma czego wznawiać.",
  "process-not-closed": "Proces nie jest zamknięty. Pracuj dalej: nie trzeba otwierać go ponownie.",
  "before-last-event":
    "Zegar się cofnął: w procesie jest już późniejszy zapis. Sprawdź datę i godzinę na urządzeniu i spróbuj ponownie.",
  "not-allowed": "Tę czynność wykonuje ktoś w innej roli. Zwróć się do takiej osoby.",
  "not-your-process":
    "Ten proces prowadzi ktoś inny. Zwróć się do wyznaczonego organizatora albo do dyrektora.",
  "not-the-author": "Wpis w dzienniku zmienia tylko jego autor. Poproś go o zmianę.",
  "author-cannot-decide":
    "O tym decyduje ktoś inny niż autor dokumentu. Poproś o decyzję inną uprawnioną osobę.",
  "record-exists": "Ten zapis już istnieje. Popraw go albo dodaj nowy.",
  "unknown-record": "Nie ma takiego zapisu w tym procesie. Wybierz zapis z listy.",
  "record-withdrawn": "Ten zapis został wycofany. Jeśli jest potrzebny, dodaj nowy.",
  "community-already-described": "Karta społeczności już jest. Popraw istniejącą.",
  "map-already-published": "Ta wersja mapy jest już opublikowana. Jeśli coś się zmieniło, dodaj nową mapę.",
  "plan-not-draft":
    "Ten plan został już przekazany lub zatwierdzony. Jeśli trzeba go zmienić, popraw go i przekaż jeszcze raz.",
  "consultation-not-ended": "Konsultacje planu trwają do {until}. Przekaż go następnego dnia albo później.",
  "in-force-before-approval":
    "Plan nie może obowiązywać przed dniem zatwierdzenia. Podaj późniejszą datę albo zostaw puste.",
  "plan-not-submitted": "Ten plan nie czeka na zatwierdzenie. Najpierw go przekaż.",
  "plan-not-approved": "Ten plan nie jest zatwierdzony. Przekaż go do zatwierdzenia i poczekaj na decyzję.",
  "unknown-stage": "Ten proces nie był na tym etapie. Wybierz etap, który się zaczął.",
  "unknown-plan-action": "Nie ma takiego działania w planie. Wybierz działanie z listy.",
  "action-already-closed": "To działanie jest już zamknięte. Wybierz inne.",
  "evaluation-already-accepted":
    "Ta ewaluacja jest już przyjęta. Jeśli coś się zmieniło, popraw ją i przyjmij jeszcze raz.",
  "report-already-issued":
    "To sprawozdanie zostało już wydane. Popraw je, jeśli trzeba wydać je jeszcze raz.",
  "not-redactable": "Z tego pola nie można usunąć słów. Popraw zapis albo go wycofaj.",
  "unknown-organizer": "W ośrodku nie ma takiego organizatora. Wybierz osobę z listy.",
  "organizer-not-assigned": "Ta osoba nie jest wyznaczona do tego procesu. Wybierz kogoś z wyznaczonych.",
  "date-not-ahead": "Podaj dzień późniejszy niż dziś ({today}).",
  "stage-without-expectation":
    "Wydanie modelu nie przewiduje czasu tego etapu, więc nie ma czego przedłużać. Wybierz inny etap.",
  "reason-required": "Podaj uzasadnienie.",
  "date-before-start":
    "Ta data jest wcześniejsza niż początek procesu ({start}). Podaj ten dzień albo późniejszy.",
  "date-in-future": "Ta data jeszcze nie nadeszła. Podaj dzień nie późniejszy niż dziś ({today}).",
  "transition-not-drawn": "Z obecnego etapu nie ma przejścia do wybranego. Wybierz inny etap.",
  "stage-already-open": "Ten etap już trwa. Wybierz inny.",
  "stage-not-open": "Ten etap nie trwa. Wybierz etap, który trwa.",
  "only-open-stage": "To jedyny trwający etap. Przejdź do następnego.",
  "not-at-handover":
    "Proces przekazuje się na etapie przekazania. Najpierw przejdź do niego albo wybierz inny wynik.",
  "waiver-not-allowed":
    "Tego warunku nie można pominąć albo pomija go ktoś w innej roli. Spełnij go albo zwróć się do takiej osoby.",
} as const
