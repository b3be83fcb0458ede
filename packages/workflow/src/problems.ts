/**
 * The sentences of refusals, as ICU messages, in every language of the model.
 * A criterion that is not met speaks with the edition's own sentence instead.
 */
import type { Language } from "@osl/core"

export const texts = {
  "unknown-event": {
    pl: "Nieznany rodzaj zdarzenia. Zaktualizuj program albo sprawdź, skąd jest ten zapis.",
    en: "Unknown kind of event. Update the program, or check where this log comes from.",
  },
  "no-process": {
    pl: "Nie ma takiego procesu. Sprawdź adres albo wybierz proces z listy.",
    en: "There is no such process. Check the address or choose a process from the list.",
  },
  "process-exists": {
    pl: "Ten proces jest już otwarty. Przejdź do niego albo otwórz nowy.",
    en: "This process is already open. Go to it or open a new one.",
  },
  "wrong-process": {
    pl: "Polecenie dotyczy innego procesu. Otwórz właściwy proces i powtórz czynność.",
    en: "The command is for another process. Open the right one and do it again.",
  },
  "wrong-edition": {
    pl: "Proces działa według wydania {edition}. Wczytaj go ponownie i powtórz czynność.",
    en: "The process runs under the edition {edition}. Load it again and repeat what you did.",
  },
  "unknown-edition": {
    pl: "Nie ma tu wydania {edition}. Wybierz inne albo dodaj to wydanie.",
    en: "The edition {edition} is not here. Choose another one or add it.",
  },
  "edition-in-use": {
    pl: "Proces już działa według wydania {edition}. Wybierz inne.",
    en: "The process already runs under the edition {edition}. Choose another one.",
  },
  "edition-not-published": {
    pl: "Wydanie {edition} nie jest opublikowane. Poczekaj na publikację albo wybierz inne.",
    en: "The edition {edition} is not published. Wait for it or choose another one.",
  },
  "stage-to-choose": {
    pl: "W nowym wydaniu nie ma etapu, który trwa. Wskaż, który etap go zastąpi.",
    en: "The new edition does not have a stage that is open. Say which one goes on instead.",
  },
  "record-not-kept": {
    pl: "Nowe wydanie nie zna części odpowiedzi w tym zapisie. Popraw zapis albo zostań przy obecnym wydaniu.",
    en: "The new edition does not know some answers of this record. Correct the record or stay with the present edition.",
  },
  "process-suspended": {
    pl: "Proces jest zawieszony. Najpierw go wznów.",
    en: "The process is suspended. Resume it first.",
  },
  "process-closed": {
    pl: "Proces jest zamknięty. Najpierw otwórz go ponownie.",
    en: "The process is closed. Reopen it first.",
  },
  "process-not-suspended": {
    pl: "Proces nie jest zawieszony. Pracuj dalej: nie ma czego wznawiać.",
    en: "The process is not suspended. Go on working: there is nothing to resume.",
  },
  "process-not-closed": {
    pl: "Proces nie jest zamknięty. Pracuj dalej: nie trzeba otwierać go ponownie.",
    en: "The process is not closed. Go on working: there is nothing to reopen.",
  },
  "before-last-event": {
    pl: "Zegar się cofnął: w procesie jest już późniejszy zapis. Sprawdź datę i godzinę na urządzeniu i spróbuj ponownie.",
    en: "The clock went back: the process already holds a later entry. Check the date and time of the device and try again.",
  },
  "not-allowed": {
    pl: "Tę czynność wykonuje ktoś w innej roli. Zwróć się do takiej osoby.",
    en: "Somebody in another role does this. Ask such a person.",
  },
  "not-your-process": {
    pl: "Ten proces prowadzi ktoś inny. Zwróć się do wyznaczonego organizatora albo do dyrektora.",
    en: "Somebody else runs this process. Ask one of its organisers or the director.",
  },
  "not-the-author": {
    pl: "Wpis w dzienniku zmienia tylko jego autor. Poproś go o zmianę.",
    en: "Only its author changes a diary entry. Ask the author.",
  },
  "author-cannot-decide": {
    pl: "O tym decyduje ktoś inny niż autor dokumentu. Poproś o decyzję inną uprawnioną osobę.",
    en: "Somebody other than the author of the document decides this. Ask another person who may.",
  },
  "record-exists": {
    pl: "Ten zapis już istnieje. Popraw go albo dodaj nowy.",
    en: "This record already exists. Correct it or add a new one.",
  },
  "unknown-record": {
    pl: "Nie ma takiego zapisu w tym procesie. Wybierz zapis z listy.",
    en: "There is no such record in this process. Choose a record from the list.",
  },
  "record-withdrawn": {
    pl: "Ten zapis został wycofany. Jeśli jest potrzebny, dodaj nowy.",
    en: "This record has been withdrawn. If it is needed, add a new one.",
  },
  "community-already-described": {
    pl: "Karta społeczności już jest. Popraw istniejącą.",
    en: "There already is a community card. Correct the existing one.",
  },
  "map-already-published": {
    pl: "Ta wersja mapy jest już opublikowana. Jeśli coś się zmieniło, dodaj nową mapę.",
    en: "This version of the map is already published. If things have changed, add a new map.",
  },
  "plan-not-draft": {
    pl: "Ten plan został już przekazany lub zatwierdzony. Jeśli trzeba go zmienić, popraw go i przekaż jeszcze raz.",
    en: "This plan has already been submitted or approved. If it has to change, correct it and submit it again.",
  },
  "consultation-not-ended": {
    pl: "Konsultacje planu trwają do {until}. Przekaż go następnego dnia albo później.",
    en: "The consultation of the plan lasts until {until}. Submit it the day after or later.",
  },
  "in-force-before-approval": {
    pl: "Plan nie może obowiązywać przed dniem zatwierdzenia. Podaj późniejszą datę albo zostaw puste.",
    en: "A plan cannot be in force before its approval. Give a later date or leave it empty.",
  },
  "plan-not-submitted": {
    pl: "Ten plan nie czeka na zatwierdzenie. Najpierw go przekaż.",
    en: "This plan is not waiting for approval. Submit it first.",
  },
  "plan-not-approved": {
    pl: "Ten plan nie jest zatwierdzony. Przekaż go do zatwierdzenia i poczekaj na decyzję.",
    en: "This plan is not approved. Submit it and wait for the decision.",
  },
  "unknown-stage": {
    pl: "Ten proces nie był na tym etapie. Wybierz etap, który się zaczął.",
    en: "This process was never at that stage. Choose one that began.",
  },
  "unknown-plan-action": {
    pl: "Nie ma takiego działania w planie. Wybierz działanie z listy.",
    en: "The plan has no such action. Choose one from the list.",
  },
  "action-already-closed": {
    pl: "To działanie jest już zamknięte. Wybierz inne.",
    en: "This action is already closed. Choose another one.",
  },
  "evaluation-already-accepted": {
    pl: "Ta ewaluacja jest już przyjęta. Jeśli coś się zmieniło, popraw ją i przyjmij jeszcze raz.",
    en: "This evaluation has already been accepted. If things have changed, correct it and accept it again.",
  },
  "report-already-issued": {
    pl: "To sprawozdanie zostało już wydane. Popraw je, jeśli trzeba wydać je jeszcze raz.",
    en: "This report has already been issued. Correct it if it has to be issued again.",
  },
  "not-redactable": {
    pl: "Z tego pola nie można usunąć słów. Popraw zapis albo go wycofaj.",
    en: "Words cannot be taken out of this field. Correct the record or withdraw it.",
  },
  "unknown-organizer": {
    pl: "W ośrodku nie ma takiego organizatora. Wybierz osobę z listy.",
    en: "The centre has no such organiser. Choose somebody from the list.",
  },
  "organizer-not-assigned": {
    pl: "Ta osoba nie jest wyznaczona do tego procesu. Wybierz kogoś z wyznaczonych.",
    en: "This person is not assigned to this process. Choose somebody who is.",
  },
  "date-not-ahead": {
    pl: "Podaj dzień późniejszy niż dziś ({today}).",
    en: "Give a day after today ({today}).",
  },
  "stage-without-expectation": {
    pl: "Wydanie modelu nie przewiduje czasu tego etapu, więc nie ma czego przedłużać. Wybierz inny etap.",
    en: "The edition of the model expects no time of this stage, so there is nothing to extend. Choose another one.",
  },
  "reason-required": { pl: "Podaj uzasadnienie.", en: "Give a reason." },
  "date-before-start": {
    pl: "Ta data jest wcześniejsza niż początek procesu ({start}). Podaj ten dzień albo późniejszy.",
    en: "This date is before the start of the process ({start}). Give that day or a later one.",
  },
  "date-in-future": {
    pl: "Ta data jeszcze nie nadeszła. Podaj dzień nie późniejszy niż dziś ({today}).",
    en: "This date has not come yet. Give a day no later than today ({today}).",
  },
  "transition-not-drawn": {
    pl: "Z obecnego etapu nie ma przejścia do wybranego. Wybierz inny etap.",
    en: "There is no move from the present stage to the chosen one. Choose another stage.",
  },
  "stage-already-open": {
    pl: "Ten etap już trwa. Wybierz inny.",
    en: "This stage is already open. Choose another one.",
  },
  "stage-not-open": {
    pl: "Ten etap nie trwa. Wybierz etap, który trwa.",
    en: "This stage is not open. Choose one that is.",
  },
  "only-open-stage": {
    pl: "To jedyny trwający etap. Przejdź do następnego.",
    en: "This is the only open stage. Move on to the next one.",
  },
  "not-at-handover": {
    pl: "Proces przekazuje się na etapie przekazania. Najpierw przejdź do niego albo wybierz inny wynik.",
    en: "A process is handed over at the handover stage. Move there first, or choose another outcome.",
  },
  "waiver-not-allowed": {
    pl: "Tego warunku nie można pominąć albo pomija go ktoś w innej roli. Spełnij go albo zwróć się do takiej osoby.",
    en: "This condition cannot be waived, or somebody in another role waives it. Meet it, or ask such a person.",
  },
} as const satisfies Record<string, { readonly [L in Language.Language]: string }>
