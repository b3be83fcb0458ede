/**
 * The words of taking a process over in Polish, as ICU messages.
 * Not here: the words of the other process pages (`processes.pl.ts`).
 */
export const handOver = {
  "hand-over.title": "Przejęcie sprawy: {name}",
  "hand-over.crumb": "Przejęcie sprawy",
  "hand-over.lead":
    "To, co trzeba wiedzieć na początek, zebrane z historii i zapisów. Prowadzi teraz: {who}.",
  "hand-over.link": "Przejęcie sprawy: wszystko na jednej stronie",
  "hand-over.for-new":
    "Nowa osoba zobaczy na początku swojej pracy stronę „Przejęcie sprawy”. Można ją też wydrukować.",
  "hand-over.where": "Gdzie jest sprawa",
  "hand-over.asked": "Co jest do zrobienia",
  "hand-over.asked.none": "Teraz nic nie czeka.",
  "hand-over.promised": "Następne kroki z dziennika",
  "hand-over.promised.text":
    "Tak kończyły się ostatnie wpisy. Portal nie wie, które kroki są już zrobione: zapytaj poprzednią osobę.",
  "hand-over.promised.none": "W ostatnich wpisach nie ma następnych kroków.",
  "hand-over.promised.on": "wpis z {date}",
  "hand-over.actions": "Działania z planu, jeszcze niezamknięte",
  "hand-over.action": "Działanie",
  "hand-over.due": "Termin",
  "hand-over.no-due": "bez terminu",
  "hand-over.actions.none": "Nie ma otwartych działań.",
  "hand-over.together": "Grupy i partnerstwa",
  "hand-over.together.none": "Nie ma jeszcze grup ani partnerstw.",
  "hand-over.contacts": "Z kim rozmawiać",
  "hand-over.contact": "Instytucja lub funkcja",
  "hand-over.kind": "Kto to jest",
  "hand-over.role": "Rola w procesie",
  "hand-over.contacts.none": "Nie ma jeszcze mapy aktorów.",
} as const
