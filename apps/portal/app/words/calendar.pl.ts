/**
 * The words of the calendar in Polish, as ICU messages.
 * Not here: the words of tasks (`processes.pl.ts`).
 */
export const calendar = {
  "calendar.title": "Kalendarz",
  "calendar.of": "Kalendarz: {month}",
  "calendar.months": "Miesiące",
  "calendar.today": "Dziś",
  "calendar.is-today": "dziś",
  "calendar.kind.deadline": "termin",
  "calendar.kind.action": "działanie z planu",
  "calendar.kind.event": "wydarzenie",
  "calendar.late": "termin minął {date}",
  "calendar.late.title": "Po terminie",
  "calendar.none": "W tym miesiącu nic nie ma daty",
  "calendar.none.text": "Daty biorą się z procesów: terminów etapów, działań w planie i wydarzeń.",
  "calendar.subscribe": "Ten kalendarz w telefonie lub komputerze",
  "calendar.subscribe.text":
    "Program do kalendarza może sam pobierać te daty spod tajnego adresu. W pobranych wpisach jest tylko rodzaj sprawy i nazwa procesu, resztę widać po zalogowaniu.",
  "calendar.made": "Adres jest gotowy",
  "calendar.made.text":
    "Skopiuj go teraz: drugi raz się nie pokaże. Kto zna ten adres, zobaczy te daty, więc nie podawaj go nikomu. Działa rok.",
  "calendar.made-at": "Adres działa od {date}.",
  "calendar.make": "Utwórz tajny adres",
  "calendar.make-again": "Utwórz nowy adres, stary przestanie działać",
  "calendar.stop": "Wyłącz adres",
  "calendar.stopped": "Adres już nie działa",
  "calendar.how.phone":
    "iPhone: Ustawienia, Aplikacje, Kalendarz, Konta kalendarza, Dodaj konto, Inne, Dodaj subskrybowany kalendarz.",
  "calendar.how.google":
    "Kalendarz Google (także na Androidzie): na komputerze „Inne kalendarze”, „Z adresu URL”.",
  "calendar.how.outlook": "Outlook: „Dodaj kalendarz”, „Zasubskrybuj z Internetu”.",
  "calendar.feed.name": "OSL: terminy",
  "calendar.feed.deadline": "Termin: {process}",
  "calendar.feed.action": "Działanie z planu: {process}",
  "calendar.feed.event": "Wydarzenie: {process}",
} as const
