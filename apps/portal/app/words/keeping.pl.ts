/**
 * The portal's words about how long what is kept, and about erasing a person's data, in Polish.
 * Not here: names of logs and classes (`statements.pl.ts`).
 */
export const keeping = {
  "institution.part.retention": "Terminy przechowywania",
  "institution.part.erasure": "Dane osoby",
  "retention.title": "Terminy przechowywania",
  "retention.lead":
    "Jak długo instytucja trzyma słowa, które ktoś napisał. Po terminie portal usuwa je sam; przebieg pracy, liczby i daty zostają.",
  "retention.terms": "Ile i od kiedy",
  "retention.terms.lead":
    "Portal sprawdza terminy raz na dobę. Otwarty proces i kompetencje osoby, która tu pracuje, nie tracą słów.",
  "retention.months-from":
    "{months, plural, one {# miesiąc} few {# miesiące} many {# miesięcy} other {# miesiąca}} od {from}",
  "retention.due": "Straci słowa przy najbliższym sprawdzeniu",
  "retention.next": "Kolejne najwcześniej",
  "retention.proposal": "Od czego zacząć",
  "retention.proposal.lead":
    "Model nie ustala terminów. To propozycja do sprawdzenia z instrukcją kancelaryjną i wykazem akt instytucji:",
  "retention.proposal.diary": "dziennik i rozmowy: 24 miesiące po zamknięciu procesu,",
  "retention.proposal.supervision": "superwizja: 36 miesięcy,",
  "retention.proposal.documents":
    "plany, mapy, sprawozdania i ewaluacje: według kategorii archiwalnej w instytucji.",
  "retention.set": "Zmień terminy",
  "retention.set.lead": "Wpisz liczbę miesięcy. Puste pole znaczy: bez ustalonego końca.",
  "retention.set.warning":
    "Słów, które raz znikną, nie da się przywrócić. Krótszy termin działa od najbliższego sprawdzenia.",
  "retention.field": "Miesiące, {whose}",
  "retention.problem": "Wpisz liczbę miesięcy od 0 do {most} albo zostaw puste pole.",
  "retention.save": "Zapisz terminy",
  "retention.done": "Terminy są zapisane. Zadziałają przy najbliższym sprawdzeniu.",
  "retention.director": "Terminy zmienia dyrektor.",
  "retention.runs": "Co już zniknęło po terminie",
  "retention.runs.log": "Z czego",
  "retention.runs.count": "Ile zapisów",
  "retention.runs.none": "Jeszcze nic nie zniknęło po terminie",
  "retention.runs.none.step": "Gdy minie pierwszy termin, pojawi się tu dzień i liczba zapisów.",
  "erasure.title": "Dane osoby",
  "erasure.lead":
    "Gdy ktoś prosi o swoje dane albo o ich usunięcie: znajdź osobę, wydaj plik, usuń to, co może zniknąć.",
  "erasure.search": "Kogo szukasz",
  "erasure.search.hint": "Imię, nazwisko albo adres. Szukamy też w treści wpisów.",
  "erasure.search.go": "Szukaj",
  "erasure.people": "Osoby z kontem",
  "erasure.people.none": "Nie ma tu takiej osoby.",
  "erasure.people.left": "już tu nie pracuje",
  "erasure.records": "Wpisy, w których są te słowa",
  "erasure.records.lead":
    "Mieszkańców w portalu się nie nazywa. Jeśli nazwisko jednak jest we wpisie, otwórz wpis i usuń z niego te słowa.",
  "erasure.records.none": "W żadnym wpisie nie ma tych słów.",
  "erasure.records.untitled": "wpis bez tytułu",
  "erasure.receipts": "Usunięte na wniosek",
  "erasure.receipts.what": "Co",
  "erasure.receipts.person": "dane osoby",
  "erasure.receipts.process": "treść procesu",
  "erasure.receipts.number": "Numer potwierdzenia",
  "erasure.none": "Nikt jeszcze o to nie prosił",
  "erasure.none.step": "Po usunięciu pojawi się tu data i numer potwierdzenia, bez nazwiska.",
  "erasure.of": "Dane osoby: {name}",
  "erasure.goes": "Co zniknie",
  "erasure.group.duties": "Funkcje i zastępstwa w instytucji",
  "erasure.group.notes": "Prywatne notatki",
  "erasure.group.growth": "Zapisy kompetencji, szkoleń i superwizji",
  "erasure.group.messages": "Wiadomości do tej osoby",
  "erasure.group.calendar": "Tajne adresy kalendarza",
  "erasure.group.filters": "Zapamiętane filtry",
  "erasure.group.invitation": "Zaproszenia",
  "erasure.group.account": "Konto: nazwisko, adres, hasło",
  "erasure.group.account.value": "tak",
  "erasure.group.other": "Inne zapisy",
  "erasure.stays": "Co zostanie i dlaczego",
  "erasure.stays.course":
    "Wpisy w procesach zostają, bo są dokumentacją pracy instytucji. Zamiast nazwiska będzie w nich „[…]”.",
  "erasure.stays.course.named": "Wpisy w procesach zostają, bo są dokumentacją pracy instytucji.",
  "erasure.stays.words":
    "Zostają słowa innych o tej osobie w treści wpisów. Wyszukaj je i usuń z każdego wpisu osobno.",
  "erasure.stays.audit":
    "Dziennik zdarzeń zostaje pod numerem, który już do nikogo nie prowadzi, bo trzeba móc wykazać, kto co zrobił.",
  "erasure.stays.account":
    "Konto zostaje, bo osoba ma też funkcję poza tą instytucją. Może je usunąć sama na stronie swojego konta.",
  "erasure.file": "Najpierw wydaj plik",
  "erasure.file.lead":
    "W pliku jest dokładnie to, co zniknie. Haseł i kluczy w nim nie ma. Wydanie pliku trafia do dziennika zdarzeń.",
  "erasure.file.go": "Pobierz plik",
  "erasure.leads":
    "Ta osoba prowadzi {count, plural, one {# otwarty proces} few {# otwarte procesy} many {# otwartych procesów} other {# otwartego procesu}}",
  "erasure.leads.step": "Najpierw przekaż procesy komuś innemu",
  "erasure.oneself": "Własne dane usuwa się na stronie swojego konta.",
  "erasure.confirm": "Usuń dane",
  "erasure.purpose": "W jakim celu",
  "erasure.purpose.request-of-a-person": "wniosek osoby, której dane dotyczą",
  "erasure.purpose.upkeep": "porządkowanie danych, których instytucja już nie potrzebuje",
  "erasure.sure": "Potwierdzenie",
  "erasure.sure.yes": "Rozumiem, że danych, które zapisano o osobie {name}, nie da się przywrócić.",
  "erasure.go": "Usuń dane osoby",
  "erasure.problem.purpose": "Wybierz cel.",
  "erasure.problem.sure": "Zaznacz, że rozumiesz skutki.",
  "erasure.done": "Dane zostały usunięte",
  "erasure.done.receipt": "Numer potwierdzenia: {receipt}, {at}.",
  "erasure.done.whole": "Konto tej osoby już nie istnieje.",
  "erasure.done.part": "Konto zostało, bo osoba ma też funkcję poza tą instytucją.",
}
