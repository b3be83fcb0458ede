/**
 * The portal's words about supervision in Polish.
 * Not here: questions of the card (`@osl/core`, F18), or sentences about consents and half-years (`@osl/competency`).
 */
export const supervision = {
  "menu.supervision": "Superwizja",
  "supervision.title": "Superwizja",
  "supervision.lead.supervisor":
    "Rejestr sesji, które prowadzisz. Zapisuje się, kiedy, jak długo i z iloma osobami; wnioski tylko za pisemną zgodą wszystkich. Treść rozmowy zostaje w sesji.",
  "supervision.lead.organizer":
    "Superwizja to czas na Twoją pracę i na Ciebie. Tu przygotujesz tematy i zobaczysz sesje, do których wniosków masz wyrażoną zgodę.",
  "supervision.lead.director":
    "Ile superwizji ma zespół. Wnioski widać tylko tam, gdzie zgodzili się wszyscy; tematów, z którymi ktoś przychodzi, nie widać nigdy.",
  "supervision.new": "Zapisz sesję",
  "supervision.new.title": "Nowa sesja superwizji",
  "supervision.new.lead":
    "Zapisz sesję, która się odbyła. Jako superwizor zostanie podana osoba, która to wypełnia.",
  "supervision.save": "Zapisz sesję",
  "supervision.saved": "Zapisano sesję",
  "supervision.corrected": "Zapisano poprawkę",
  "supervision.withdrawn": "Wycofano kartę sesji",
  "supervision.consent.back": "Zgoda jest wycofana. Wniosków nikt już nie widzi.",
  "supervision.removed": "Usunięto wnioski i zgody na stałe",
  "supervision.halves": "Ile było superwizji",
  "supervision.log": "Rejestr sesji",
  "supervision.log.mine": "Sesje, których dotyczy moja zgoda",
  "supervision.log.none": "Nie ma jeszcze żadnej sesji",
  "supervision.log.none.supervisor": "Po pierwszej sesji zapisz jej datę, formę i czas trwania. To minuta.",
  "supervision.log.none.organizer":
    "Sesja pokaże się tutaj, gdy superwizor zapisze uzgodnione wnioski z Twoją zgodą. Sesji bez wniosków nie łączy się z osobami, więc ich tu nie ma.",
  "supervision.log.none.director": "Sesje zapisuje superwizor. Gdy to zrobi, zobaczysz tu ich daty i czas.",
  "supervision.date": "Data",
  "supervision.form": "Forma",
  "supervision.length": "Czas",
  "supervision.participants": "Uczestnicy",
  "supervision.by": "Superwizor",
  "supervision.somebody": "osoba spoza instytucji",
  "supervision.conclusions": "Uzgodnione wnioski",
  "supervision.minutes": "{minutes, number} min",
  "supervision.session": "Sesja superwizji, {date}",
  "supervision.session.facts": "Karta sesji",
  "supervision.consents": "Zgody na wnioski",
  "supervision.consents.text": "Widzi je tylko superwizor, który prowadził sesję.",
  "supervision.consent.line": "{who}, {on}, {form}",
  "supervision.correct": "Popraw",
  "supervision.correct.title": "Popraw kartę sesji",
  "supervision.correct.lead": "Poprzednia treść zostaje w historii, ale nikt jej nie ogląda na co dzień.",
  "supervision.correct.save": "Zapisz poprawkę",
  "supervision.withdraw": "Wycofaj kartę",
  "supervision.withdraw.text":
    "Wycofana karta znika z rejestru i nie liczy się w półroczu. Zrób to, gdy sesji nie było albo zapisano ją dwa razy.",
  "supervision.withdraw.reason": "Dlaczego",
  "supervision.withdraw.reason.hint": "Jedno zdanie, bez nazwisk.",
  "supervision.remove": "Usuń wnioski na stałe",
  "supervision.remove.text":
    "Znikną wnioski i zgody, także z historii. Zostanie data, forma i czas. Tego nie da się cofnąć.",
  "supervision.take-back": "Wycofaj swoją zgodę",
  "supervision.take-back.text":
    "Od tej chwili wniosków z tej sesji nikt nie zobaczy, także Ty i dyrektor. Ma je jeszcze superwizor w karcie, którą napisał; poprosimy go, by je usunął. Nikomu nie powiemy, kto wycofał zgodę. Wyrazić ją ponownie można tylko na piśmie.",
  "supervision.consented": "Twoja zgoda na te wnioski jest wyrażona na piśmie.",
  "supervision.problem.stranger": "Wybierz osobę, która pracuje w tej instytucji.",
  "supervision.stale":
    "W tym czasie ktoś zmienił tę kartę, na przykład wycofał zgodę. Twoje odpowiedzi są poniżej. Sprawdź je i wyślij jeszcze raz, jeśli mają zostać.",
  "supervision.agenda": "Tematy na najbliższą superwizję",
  "supervision.agenda.text":
    "Podpowiedzi z Twojego profilu. Widzisz je tylko Ty. Wybór nie jest nigdzie zapisywany: zaznacz, wydrukuj albo przepisz.",
  "supervision.agenda.taken":
    "{count, plural, =0 {Nic nie wybrano} one {Wybrano # temat} few {Wybrano # tematy} many {Wybrano # tematów} other {Wybrano # tematu}}",
  "supervision.agenda.taken.text":
    "Wydrukuj tę stronę albo przepisz tematy. Po jej zamknięciu wyboru nie będzie.",
  "supervision.about.disagreement": "różne oceny",
  "supervision.about.stale": "dawna ocena",
  "supervision.about.lapsed": "ocena wygasła",
  "supervision.work": "Z pracy zespołu",
  "supervision.work.text":
    "Procesy, o które warto zapytać. To podpowiedź z terminów i dat wpisów, nie ocena ludzi.",
  "supervision.work.none": "Żaden proces nie stoi i nie ma zadań po terminie.",
  "supervision.work.process": "Proces",
  "supervision.work.no-lead": "nikt nie prowadzi tego procesu",
  "supervision.work.why": "Dlaczego",
  "supervision.work.late":
    "{count, plural, one {# zadanie po terminie, minął {since}} few {# zadania po terminie, pierwszy minął {since}} many {# zadań po terminie, pierwszy minął {since}} other {# zadania po terminie, pierwszy minął {since}}}",
  "supervision.work.suspended": "proces jest zawieszony",
  "supervision.work.still": "bez żadnego wpisu od {since}",
  "supervision.asked.session": "Zapisz sesję superwizji, gdy się odbędzie",
  "supervision.asked.least":
    "W tym półroczu: {sessions, plural, =0 {jeszcze żadnej sesji} one {# sesja} few {# sesje} many {# sesji} other {# sesji}}; oczekiwane minimum jeszcze nie jest osiągnięte.",
  "supervision.asked.work": "Zobacz, o które procesy zespołu warto zapytać",
  "supervision.agenda.again": "Wybierz jeszcze raz",
  "supervision.met": "wystarczy",
  "supervision.short": "za mało",
  "supervision.open": "trwa",
  "supervision.conclusions.are": "są, za zgodą wszystkich",
  "supervision.to-remove": "Zgodę na wnioski wycofano",
  "supervision.to-remove.text": "Wnioski są już ukryte dla wszystkich. Usuń je na stałe.",
  "supervision.asked.remove": "Usuń wnioski z sesji {date}: zgodę wycofano",
} as const
