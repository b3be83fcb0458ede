/**
 * The words of files attached to records in Polish, as ICU messages.
 * Not here: the words of the other process pages (`processes.pl.ts`).
 */
export const attachments = {
  "attachments.title": "Załączniki",
  "attachments.none": "Nie ma jeszcze załączników.",
  "attachments.none.step":
    "Dołącz zdjęcie, pismo albo tabelę, które mówią więcej niż opis. Miejsce, gdzie zrobiono zdjęcie, portal usuwa sam.",
  "attachments.add": "Dołącz pliki",
  "attachments.add.title": "Dołączanie plików: {title}",
  "attachments.files": "Pliki",
  "attachments.files.hint": "Zdjęcie może mieć do {picture} MB. Naraz najwyżej {count} plików.",
  "attachments.people": "Kogo widać na zdjęciach",
  "attachments.people.hint":
    "Zgodę na wizerunek trzyma instytucja na papierze. Portal zapisuje tylko, czy jest.",
  "attachments.people.none": "nikogo, kogo dałoby się rozpoznać, albo nie ma tu zdjęć",
  "attachments.people.consent": "osoby, których zgoda jest w instytucji na papierze",
  "attachments.people.missing": "osoby, których zgody jeszcze nie ma",
  "attachments.people.missing.hint":
    "Zdjęcie nie wyjdzie poza instytucję, dopóki nie zaznaczysz, że zgoda jest.",
  "attachments.submit": "Dołącz",
  "attachments.attached":
    "{count, plural, one {Dołączono # plik} few {Dołączono # pliki} many {Dołączono # plików} other {Dołączono # pliku}}",
  "attachments.cleaned":
    "Ze zdjęć usunięto miejsce i czas ich zrobienia oraz inne ukryte dane. Sam obraz się nie zmienił.",
  "attachments.problem.files": "Wybierz co najmniej jeden plik.",
  "attachments.problem.people": "Zaznacz, kogo widać na zdjęciach.",
  "attachments.problem.empty": "„{name}” jest pusty. Sprawdź plik i wybierz go jeszcze raz.",
  "attachments.problem.too-large": "„{name}” jest za duży. Plik może mieć do {most} MB.",
  "attachments.problem.too-large-picture":
    "„{name}” jest za duże. Zdjęcie może mieć do {most} MB. Zmniejsz je i wybierz jeszcze raz.",
  "attachments.problem.wrong-type": "„{name}” to plik, którego nie przyjmujemy. Można dołączyć: {types}.",
  "attachments.problem.heic":
    "„{name}” jest w formacie HEIC, którego wiele komputerów nie otwiera. Zapisz je jako JPEG i wybierz jeszcze raz.",
  "attachments.problem.damaged": "„{name}” jest uszkodzone i nie da się go pokazać. Wybierz inne zdjęcie.",
  "attachments.problem.too-many":
    "Za dużo plików naraz. Dołącz najwyżej {count}, a resztę w następnym kroku.",
  "attachments.stop.not-yours": "Ten zapis może zmieniać ktoś inny. Nic nie zostało dołączone.",
  "attachments.stop.not-open": "Ten proces nie jest teraz otwarty. Nic nie zostało dołączone.",
  "attachments.stop.record-withdrawn": "Ten zapis wycofano. Nic nie zostało dołączone.",
  "attachments.stop.too-many": "Ten zapis ma już {count} plików. Wycofaj niepotrzebne, żeby dołączyć nowe.",
  "attachments.stop.unavailable":
    "Nie udało się zapisać plików: brakuje miejsca albo magazyn plików nie odpowiada. Spróbuj za chwilę. Jeśli to się powtarza, powiedz administratorowi.",
  "attachments.kept-so-far": "Te pliki są już dołączone:",
  "attachments.choose-again":
    "Przeglądarka nie pamięta wybranych plików. Wybierz jeszcze raz te, których brakuje.",
  "attachments.who.text": "{who}, {when}",
  "attachments.download": "Pobierz plik {name}",
  "attachments.description": "Co widać na zdjęciu",
  "attachments.description.hint": "Jedno zdanie dla osób, które nie widzą zdjęcia. Bez nazwisk.",
  "attachments.no-description": "Zdjęcie bez opisu: {name}",
  "attachments.shows.consent": "zgoda na wizerunek jest na papierze",
  "attachments.shows.missing": "brak zgody na wizerunek: nie pokazuj poza instytucją",
  "attachments.waiting": "Są zdjęcia bez zgody na wizerunek",
  "attachments.waiting.text":
    "Nie pokazuj ich poza instytucją. Gdy zgoda będzie na papierze, zaznacz to przy zdjęciu; gdy jej nie będzie, wycofaj plik.",
  "attachments.picture.people": "Kogo widać na tym zdjęciu",
  "attachments.picture.none": "nikogo, kogo dałoby się rozpoznać",
  "attachments.describe": "Opisz zdjęcia",
  "attachments.describe.title": "Opis zdjęć: {title}",
  "attachments.describe.save": "Zapisz opisy",
  "attachments.describe.done": "Zapisano opisy zdjęć",
  "attachments.describe.none": "Ten zapis nie ma zdjęć.",
  "attachments.problem.description": "Opis może mieć do {most} znaków.",
  "attachments.mend.consent":
    "{count, plural, one {Uzupełnij zgodę na wizerunek na # zdjęciu albo je wycofaj} few {Uzupełnij zgody na wizerunek na # zdjęciach albo je wycofaj} many {Uzupełnij zgody na wizerunek na # zdjęciach albo je wycofaj} other {Uzupełnij zgody na wizerunek na # zdjęcia albo je wycofaj}}",
  "attachments.mend.description":
    "{count, plural, one {Opisz # zdjęcie dla osób, które go nie widzą} few {Opisz # zdjęcia dla osób, które ich nie widzą} many {Opisz # zdjęć dla osób, które ich nie widzą} other {Opisz # zdjęcia dla osób, które ich nie widzą}}",
  "attachments.withdraw": "Wycofaj plik",
  "attachments.withdraw.title": "Wycofanie pliku: {name}",
  "attachments.withdraw.what": "Plik zniknie na stałe",
  "attachments.withdraw.text":
    "Nie da się go przywrócić. Zostanie jego nazwa, powód oraz kto i kiedy go wycofał.",
  "attachments.withdraw.reason": "Dlaczego",
  "attachments.withdraw.reason.hint": "Na przykład: cofnięto zgodę na wizerunek. Bez nazwisk.",
  "attachments.withdraw.done": "Wycofano plik",
  "attachments.problem.reason": "Napisz, dlaczego wycofujesz plik.",
  "attachments.problem.reason-long": "Powód może mieć do {most} znaków.",
  "attachments.withdrawn": "wycofano {when}, {who}: {reason}",
  "problem.file-missing.title": "Tego pliku nie ma w magazynie",
  "problem.file-missing.text":
    "Portal zna jego nazwę, ale nie ma zawartości: pewnie przywrócono bazę bez plików. Powiedz administratorowi.",
  "problem.files-unavailable.title": "Pliki są chwilowo niedostępne",
  "problem.files-unavailable.text":
    "Magazyn plików nie odpowiada albo brakuje w nim miejsca. Reszta portalu działa. Spróbuj za chwilę.",
  "audit.attach": "Dołączenie pliku",
  "audit.read-attachment": "Otwarcie załączonego pliku",
  "audit.describe-attachment": "Opisanie zdjęcia lub zgody na wizerunek",
  "audit.withdraw-attachment": "Wycofanie pliku",
} as const
