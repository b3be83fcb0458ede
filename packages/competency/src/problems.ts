/**
 * The sentences of what assessments, plans and evidence are refused for, as ICU messages in every language of the model.
 * Say what is wrong and what to do; never blame.
 */
import type { Problem } from "@osl/core"

export const texts = {
  "justification-required": {
    pl: "Od poziomu zaawansowanego ocena wymaga uzasadnienia. Napisz je w kilku zdaniach.",
    en: "From the advanced level a rating needs a justification. Write it in a few sentences.",
  },
  "evidence-required": {
    pl: "Od poziomu zaawansowanego samoocena wymaga dowodu. Wskaż co najmniej jedną kartę.",
    en: "From the advanced level a self-rating needs evidence. Point to at least one card.",
  },
  "competency-repeated": {
    pl: "Ta kompetencja jest już oceniona w tym arkuszu. Zostaw jedną ocenę.",
    en: "This competency is rated already in this sheet. Keep one rating.",
  },
  "statement-repeated": {
    pl: "To stwierdzenie ma już odpowiedzi. Zostaw jeden wiersz.",
    en: "This statement has answers already. Keep one row.",
  },
  "target-below-level": {
    pl: "Poziom docelowy nie może być niższy niż obecny. Popraw jeden z nich.",
    en: "The target level cannot be below the present one. Correct one of them.",
  },
  "action-required": {
    pl: "Napisz, co pomoże osiągnąć poziom docelowy.",
    en: "Write what will help to reach the target level.",
  },
  "too-few-answers": {
    pl: "Odpowiedzi społeczności zapisuje się dopiero od {min, plural, one {# osoby} few {# osób} many {# osób} other {# osoby}}. Poczekaj na kolejne.",
    en: "Answers of the community are kept only from {min, plural, one {# person} other {# people}}. Wait for more.",
  },
  "self-of-another": {
    pl: "Samoocenę wypełnia osoba oceniana. Wybierz inny tryb oceny.",
    en: "A self-assessment is filled in by the person assessed. Choose another mode.",
  },
  "assessor-is-subject": {
    pl: "W tym trybie nikt nie ocenia samego siebie. Wybierz samoocenę albo inną osobę.",
    en: "In this mode nobody assesses themselves. Choose a self-assessment or another person.",
  },
  "date-in-future": {
    pl: "Data nie może być późniejsza niż dzisiejsza. Popraw ją.",
    en: "The date cannot be later than today. Correct it.",
  },
  "act-not-possible": {
    pl: "W tym stanie nie można tego zrobić. Sprawdź, co jest teraz możliwe.",
    en: "This cannot be done in this state. See what is possible now.",
  },
  "only-assessor": {
    pl: "Może to zrobić tylko osoba, która wypełnia arkusz.",
    en: "Only the person who fills in the sheet may do this.",
  },
  "reviewer-is-party": {
    pl: "Arkusz sprawdza ktoś inny niż osoba, która go wypełniła, i osoba oceniana.",
    en: "A sheet is reviewed by somebody else than its assessor and the person assessed.",
  },
  "only-reviewer": {
    pl: "Może to zrobić tylko osoba, która wzięła arkusz do sprawdzenia.",
    en: "Only the person who took the sheet up for review may do this.",
  },
  "remarks-required": {
    pl: "Napisz, co trzeba poprawić.",
    en: "Write what has to be corrected.",
  },
  "competency-not-in-framework": {
    pl: "Wydanie nie ma kompetencji {competency}. Wybierz inną.",
    en: "The edition has no competency {competency}. Choose another one.",
  },
  "level-not-in-framework": {
    pl: "Wydanie nie ma takiego poziomu. Wybierz inny.",
    en: "The edition has no such level. Choose another one.",
  },
  "plan-without-goals": {
    pl: "Dodaj do planu co najmniej jeden cel.",
    en: "Add at least one goal to the plan.",
  },
  "goal-repeated": {
    pl: "Ta kompetencja ma już cel. Zostaw jeden.",
    en: "This competency has a goal already. Keep one.",
  },
  "goal-before-plan": {
    pl: "Cel nie może kończyć się przed początkiem planu. Popraw datę.",
    en: "A goal cannot end before the plan begins. Correct the date.",
  },
  "goal-without-action": {
    pl: "Dopisz do celu co najmniej jedno działanie z terminem.",
    en: "Add at least one action with a date to the goal.",
  },
  "action-after-goal": {
    pl: "Działanie nie może kończyć się po terminie celu. Popraw datę.",
    en: "An action cannot end after its goal. Correct the date.",
  },
  "plan-not-draft": {
    pl: "Plan już przekazano albo uzgodniono. Zmień go, aby przekazać ponownie.",
    en: "The plan was handed over or agreed already. Change it to hand it over again.",
  },
  "only-subject": {
    pl: "Może to zrobić tylko osoba, której dotyczy plan lub dowód.",
    en: "Only the person whom the plan or evidence is about may do this.",
  },
  "review-not-requested": {
    pl: "Nikt nie poprosił o uzgodnienie tego planu. Poczekaj na prośbę.",
    en: "Nobody has asked for a review of this plan. Wait for it.",
  },
  "plan-agreed-by-subject": {
    pl: "Plan uzgadnia inna osoba niż ta, której dotyczy.",
    en: "A plan is agreed by somebody else than the person it is about.",
  },
  "supervision-is-no-evidence": {
    pl: "Superwizja nie jest dowodem kompetencji. Wskaż inną pracę.",
    en: "Supervision is no evidence of a competency. Point to other work.",
  },
  "action-not-in-plan": {
    pl: "Plan nie ma takiego działania. Wybierz jedno z listy.",
    en: "The plan has no such action. Choose one of the list.",
  },
  "not-allowed": {
    pl: "Twoja rola nie pozwala tego zrobić. Poproś osobę, która może.",
    en: "Your duty does not allow this. Ask somebody who may.",
  },
  "not-on-behalf": {
    pl: "Tego nie robi się w czyimś imieniu. Osoba musi zrobić to sama.",
    en: "This is not done on somebody's behalf. The person has to do it.",
  },
  "wrong-worker": {
    pl: "Polecenie dotyczy innej osoby niż ta teczka. Otwórz właściwą.",
    en: "The command is about another person than this portfolio. Open the right one.",
  },
  "before-last-event": {
    pl: "W teczce jest już późniejszy wpis. Sprawdź zegar i spróbuj ponownie.",
    en: "The portfolio has a later entry already. Check the clock and try again.",
  },
  "assessment-exists": {
    pl: "Taki arkusz już jest. Otwórz go, aby go zmienić.",
    en: "This sheet is there already. Open it to change it.",
  },
  "no-assessment": {
    pl: "Nie ma takiego arkusza. Wróć do listy i wybierz inny.",
    en: "There is no such sheet. Go back to the list and choose another one.",
  },
  "not-blind": {
    pl: "Ocenę koleżeńską wystawia ktoś, kto nie sprawdzał arkuszy tej osoby ani nie oceniał jej jako przełożony.",
    en: "A peer is somebody who neither reviewed sheets about this person nor assessed them as a manager.",
  },
  "reviewer-is-peer": {
    pl: "Arkusze tej osoby sprawdza ktoś, kto nie wystawia jej oceny koleżeńskiej.",
    en: "Sheets about this person are reviewed by somebody who is no peer assessor of theirs.",
  },
  "no-proposal": {
    pl: "Nie ma takiej propozycji. Odśwież listę i wybierz inną.",
    en: "There is no such proposal. Refresh the list and choose another one.",
  },
  "no-evidence": {
    pl: "Nie ma takiego dowodu. Wróć do listy i wybierz inny.",
    en: "There is no such evidence. Go back to the list and choose another one.",
  },
  "evidence-exists": {
    pl: "Ten dowód już jest w teczce.",
    en: "This evidence is in the portfolio already.",
  },
  "no-plan": {
    pl: "Nie ma jeszcze planu rozwoju. Napisz go najpierw.",
    en: "There is no development plan yet. Write one first.",
  },
  "training-exists": {
    pl: "Ten wynik szkolenia jest już zapisany.",
    en: "This result of the training is noted already.",
  },
  "badge-exists": {
    pl: "Ta odznaka jest już w teczce.",
    en: "This badge is in the portfolio already.",
  },
  "no-badge": {
    pl: "Nie ma takiej odznaki. Sprawdź jej numer.",
    en: "There is no such badge. Check its id.",
  },
  "badge-revoked": {
    pl: "Tę odznakę już unieważniono.",
    en: "This badge was revoked already.",
  },
  "reason-required": {
    pl: "Podaj powód.",
    en: "Give a reason.",
  },
  "unknown-event": {
    pl: "Ta wersja programu nie zna takiego wpisu. Zaktualizuj program.",
    en: "This version of the program does not know such an entry. Update it.",
  },
  "unknown-command": {
    pl: "Ta wersja programu nie zna takiego polecenia. Zaktualizuj program.",
    en: "This version of the program does not know such a command. Update it.",
  },
  "edition-missing": {
    pl: "Brak wydania {edition}, w którym powstał ten wpis. Dodaj je.",
    en: "The edition {edition} that this entry was made under is missing. Add it.",
  },
  "gap-in-log": {
    pl: "W teczce brakuje wpisu numer {seq}. Odtwórz ją z kopii.",
    en: "The entry number {seq} is missing from the portfolio. Restore it from a backup.",
  },
  "note-too-long": {
    pl: "Skróć notatkę: może mieć najwyżej {max, plural, one {# znak} few {# znaki} many {# znaków} other {# znaku}}.",
    en: "Shorten the note: it may have at most {max, plural, one {# character} other {# characters}}.",
  },
  "note-may-name-somebody": {
    pl: "Usuń z notatki numer lub adres, po którym można rozpoznać osobę.",
    en: "Remove from the note the number or address that may tell who somebody is.",
  },
} as const satisfies Problem.Catalog

export type Code = keyof typeof texts

export const make = (
  code: Code,
  path: Problem.Problem["path"] = [],
  params: Problem.Problem["params"] = {},
): Problem.Problem => ({ code, path, params })
