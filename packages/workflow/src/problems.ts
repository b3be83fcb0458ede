/**
 * The sentences of refusals, as ICU messages, in every language of the model.
 * A criterion that is not met speaks with the edition's own sentence instead.
 */
import type { Language } from "@osl/core"

export const texts = {
  "unknown-event": { pl: "Nieznany rodzaj zdarzenia.", en: "Unknown kind of event." },
  "no-process": { pl: "Nie ma takiego procesu.", en: "There is no such process." },
  "process-exists": { pl: "Ten proces jest już otwarty.", en: "This process is already open." },
  "wrong-process": { pl: "Polecenie dotyczy innego procesu.", en: "The command is for another process." },
  "wrong-edition": {
    pl: "Proces działa według wydania {edition}.",
    en: "The process runs under the edition {edition}.",
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
  "process-not-suspended": { pl: "Proces nie jest zawieszony.", en: "The process is not suspended." },
  "process-not-closed": { pl: "Proces nie jest zamknięty.", en: "The process is not closed." },
  "before-last-event": {
    pl: "Zegar się cofnął: w procesie jest już późniejszy zapis.",
    en: "The clock went back: the process already holds a later entry.",
  },
  "not-allowed": {
    pl: "Tę czynność wykonuje ktoś w innej roli.",
    en: "Somebody in another role does this.",
  },
  "not-your-process": {
    pl: "Ten proces prowadzi ktoś inny. Zapisy dodają wyznaczeni organizatorzy i dyrektor.",
    en: "Somebody else runs this process. Its organisers and the director add to it.",
  },
  "not-the-author": {
    pl: "Wpis w dzienniku zmienia tylko jego autor.",
    en: "Only its author changes a diary entry.",
  },
  "author-cannot-decide": {
    pl: "Zrobi to ktoś inny niż autor dokumentu.",
    en: "Somebody other than the author of the document does this.",
  },
  "record-exists": { pl: "Ten zapis już istnieje.", en: "This record already exists." },
  "unknown-record": {
    pl: "Nie ma takiego zapisu w tym procesie.",
    en: "There is no such record in this process.",
  },
  "record-withdrawn": { pl: "Ten zapis został wycofany.", en: "This record has been withdrawn." },
  "community-already-described": {
    pl: "Karta społeczności już jest. Popraw istniejącą.",
    en: "There already is a community card. Correct the existing one.",
  },
  "map-already-published": {
    pl: "Ta wersja mapy jest już opublikowana.",
    en: "This version of the map is already published.",
  },
  "plan-not-draft": {
    pl: "Ten plan został już przekazany lub zatwierdzony.",
    en: "This plan has already been submitted or approved.",
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
    pl: "Ten plan nie czeka na zatwierdzenie.",
    en: "This plan is not waiting for approval.",
  },
  "plan-not-approved": { pl: "Ten plan nie jest zatwierdzony.", en: "This plan is not approved." },
  "unknown-stage": {
    pl: "Ten proces nie był na tym etapie. Wybierz etap, który się zaczął.",
    en: "This process was never at that stage. Choose one that began.",
  },
  "unknown-plan-action": { pl: "Nie ma takiego działania w planie.", en: "The plan has no such action." },
  "action-already-closed": { pl: "To działanie jest już zamknięte.", en: "This action is already closed." },
  "evaluation-already-accepted": {
    pl: "Ta ewaluacja jest już przyjęta.",
    en: "This evaluation has already been accepted.",
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
    pl: "W ośrodku nie ma takiego organizatora.",
    en: "The centre has no such organiser.",
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
    pl: "Wydanie modelu nie przewiduje czasu tego etapu, więc nie ma czego przedłużać.",
    en: "The edition of the model expects no time of this stage, so there is nothing to extend.",
  },
  "reason-required": { pl: "Podaj uzasadnienie.", en: "Give a reason." },
  "date-before-start": {
    pl: "Ta data jest wcześniejsza niż początek procesu ({start}).",
    en: "This date is before the start of the process ({start}).",
  },
  "date-in-future": {
    pl: "Ta data jeszcze nie nadeszła. Dziś jest {today}.",
    en: "This date has not come yet. Today is {today}.",
  },
  "transition-not-drawn": {
    pl: "Z obecnego etapu nie ma przejścia do wybranego.",
    en: "There is no move from the present stage to the chosen one.",
  },
  "stage-already-open": { pl: "Ten etap już trwa.", en: "This stage is already open." },
  "stage-not-open": { pl: "Ten etap nie trwa.", en: "This stage is not open." },
  "only-open-stage": {
    pl: "To jedyny trwający etap. Przejdź do następnego.",
    en: "This is the only open stage. Move on to the next one.",
  },
  "not-at-handover": {
    pl: "Proces przekazuje się na etapie przekazania.",
    en: "A process is handed over at the handover stage.",
  },
  "waiver-not-allowed": {
    pl: "Tego warunku nie można pominąć albo pomija go ktoś w innej roli.",
    en: "This condition cannot be waived, or somebody in another role waives it.",
  },
} as const satisfies Record<string, { readonly [L in Language.Language]: string }>
