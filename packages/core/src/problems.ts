/**
 * The sentences of the problems, as ICU messages, in every language of the model.
 * Say what is wrong and what to do; never blame.
 */
import type { Text } from "./Language.ts"

export const texts = {
  required: { pl: "Uzupełnij to pole.", en: "Fill in this field." },
  unexpected: {
    pl: "To pole nie należy do formularza. Usuń je.",
    en: "This field is not part of the form. Remove it.",
  },
  "wrong-type": { pl: "Wpisz wartość właściwego rodzaju.", en: "Enter a value of the right kind." },
  "not-json": {
    pl: "To nie jest dokument JSON. Sprawdź plik.",
    en: "This is not a JSON document. Check the file.",
  },
  "wrong-value": { pl: "Popraw tę wartość.", en: "Correct this value." },
  "not-in-list": { pl: "Wybierz jedną z podanych możliwości.", en: "Choose one of the listed options." },
  "not-a-number": { pl: "Wpisz liczbę, na przykład 12.", en: "Enter a number, for example 12." },
  "not-a-whole-number": {
    pl: "Wpisz liczbę całkowitą, na przykład 12.",
    en: "Enter a whole number, for example 12.",
  },
  "number-too-small": {
    pl: "Wpisz liczbę nie mniejszą niż {min, number}.",
    en: "Enter a number no smaller than {min, number}.",
  },
  "number-too-large": {
    pl: "Wpisz liczbę nie większą niż {max, number}.",
    en: "Enter a number no larger than {max, number}.",
  },
  "text-too-long": {
    pl: "Skróć tekst: może mieć najwyżej {max, plural, one {# znak} few {# znaki} many {# znaków} other {# znaku}}.",
    en: "Shorten the text: it may have at most {max, plural, one {# character} other {# characters}}.",
  },
  "text-has-control-characters": {
    pl: "Usuń z tekstu znaki niewidoczne (sterujące).",
    en: "Remove invisible control characters from the text.",
  },
  "not-a-date": {
    pl: "Podaj prawdziwą datę, na przykład 2026-03-31.",
    en: "Give a real date, for example 2026-03-31.",
  },
  "date-out-of-range": {
    pl: "Podaj datę między {min} a {max}.",
    en: "Give a date between {min} and {max}.",
  },
  "not-a-time": { pl: "Podaj godzinę, na przykład 16:30.", en: "Give a time, for example 16:30." },
  "not-an-instant": { pl: "Podaj chwilę w czasie UTC.", en: "Give an instant in UTC." },
  "not-an-id": {
    pl: "Ten identyfikator jest nieprawidłowy. Sprawdź go albo wybierz pozycję z listy.",
    en: "This identifier is not valid. Check it, or choose from the list.",
  },
  "not-a-terc": { pl: "Podaj kod TERC: siedem cyfr.", en: "Give a TERC code: seven digits." },
  "unknown-municipality": {
    pl: "Nie ma gminy o kodzie TERC {terc}. Wybierz gminę z listy.",
    en: "There is no municipality with the TERC code {terc}. Choose one from the list.",
  },
  "not-a-nip": {
    pl: "Ten numer NIP jest nieprawidłowy. Sprawdź cyfry.",
    en: "This NIP is not valid. Check the digits.",
  },
  "not-a-regon": {
    pl: "Ten numer REGON jest nieprawidłowy. Sprawdź cyfry.",
    en: "This REGON is not valid. Check the digits.",
  },
  "not-a-postcode": {
    pl: "Podaj kod pocztowy, na przykład 00-252.",
    en: "Give a postal code, for example 00-252.",
  },
  "too-few-items": {
    pl: "Dodaj {min, plural, one {co najmniej # pozycję} few {co najmniej # pozycje} many {co najmniej # pozycji} other {co najmniej # pozycji}}.",
    en: "Add at least {min, plural, one {# item} other {# items}}.",
  },
  "too-many-items": {
    pl: "Zostaw najwyżej {max, plural, one {# pozycję} few {# pozycje} many {# pozycji} other {# pozycji}}.",
    en: "Keep at most {max, plural, one {# item} other {# items}}.",
  },
  "repeated-items": { pl: "Ta pozycja się powtarza. Zostaw jedną.", en: "This item is repeated. Keep one." },
  "end-before-start": {
    pl: "Koniec nie może być przed początkiem. Popraw jedno z nich.",
    en: "The end cannot be before the start. Correct one of them.",
  },
  "trait-required": {
    pl: "Społeczność kategorialna ma wspólną cechę. Wpisz ją.",
    en: "A categorial community has a shared trait. Enter it.",
  },
  "territory-required": {
    pl: "Społeczność terytorialna leży w gminie. Wybierz gminę.",
    en: "A territorial community lies in a municipality. Choose it.",
  },
  "not-a-simc": {
    pl: "Ten kod SIMC jest nieprawidłowy. Sprawdź cyfry.",
    en: "This SIMC code is not valid. Check the digits.",
  },
  "figure-needs-source": {
    pl: "Napisz, skąd jest ta liczba.",
    en: "Say where this number comes from.",
  },
  "figure-needs-date": {
    pl: "Podaj, na jaki dzień jest ta liczba.",
    en: "Give the day this number is of.",
  },
  "results-required": {
    pl: "Badanie przeprowadzono. Wpisz jego wyniki w skrócie.",
    en: "The inquiry was carried out. Enter a summary of its results.",
  },
  "achieved-required": {
    pl: "Są już wyniki. Wpisz, ile przeprowadzono.",
    en: "There are results. Enter how many were carried out.",
  },
  "dates-out-of-order": {
    pl: "Ułóż wpisy od najwcześniejszego: ten jest wcześniejszy niż poprzedni.",
    en: "Put the entries in order of their dates: this one is earlier than the one before it.",
  },
  "partner-before-partnership": {
    pl: "Partner nie może być w partnerstwie, zanim zaczęło działać. Popraw jedną z dat.",
    en: "A partner cannot be in a partnership before it began. Correct one of the dates.",
  },
  "rules-required": {
    pl: "Zasady są przyjęte. Zaznacz, czego dotyczą.",
    en: "The rules are adopted. Tick what they are about.",
  },
  "need-required": {
    pl: "Wskaż potrzebę, na którą odpowiada ten cel, albo opisz ją słowami.",
    en: "Point to the need that this goal answers, or describe it in words.",
  },
  "supporting-actions-required": {
    pl: "Plan centrum usług społecznych obejmuje działania wspierające. Dodaj co najmniej jedno.",
    en: "A plan of a social services centre has supporting actions. Add at least one.",
  },
  "ratings-required": {
    pl: "Podaj, ile osób oceniło wydarzenie.",
    en: "Say how many people rated the event.",
  },
  "more-ratings-than-people": {
    pl: "Ocen jest więcej niż osób, które przyszły. Popraw jedną z liczb.",
    en: "There are more ratings than people who came. Correct one of the numbers.",
  },
  "actor-repeated": {
    pl: "Ten skrót ma już inny podmiot. Zmień go albo usuń powtórzoną pozycję.",
    en: "Another actor has this short name already. Change it, or remove the repeated item.",
  },
  "actor-not-listed": {
    pl: "Takiego skrótu nie ma na liście podmiotów. Popraw go albo dopisz podmiot.",
    en: "No listed actor has this short name. Correct it, or add the actor.",
  },
  "link-to-itself": {
    pl: "Powiązanie łączy dwa różne podmioty. Wpisz skrót drugiego.",
    en: "A link joins two different actors. Enter the short name of the other one.",
  },
  "position-incomplete": {
    pl: "Podaj obie współrzędne albo żadnej.",
    en: "Give both coordinates or neither.",
  },
  "hours-without-volunteers": {
    pl: "Są godziny, a nie ma wolontariuszy. Popraw jedną z tych liczb.",
    en: "There are hours but no volunteers. Correct one of the two numbers.",
  },
  "more-agreements-than-volunteers": {
    pl: "Porozumień nie może być więcej niż wolontariuszy. Popraw jedną z tych liczb.",
    en: "There cannot be more agreements than volunteers. Correct one of the two numbers.",
  },
  "photo-of-a-person": {
    pl: "Zmiany u pojedynczych osób nie dokumentuj zdjęciem. Wybierz inny rodzaj materiału.",
    en: "Do not show a change in individuals by a photograph. Choose another kind of evidence.",
  },
  "own-change-confirmed-by-organizer": {
    pl: "Własną zasługę potwierdza kto inny niż organizator. Wskaż, kto, albo zmień przypisanie.",
    en: "What is claimed as ours is confirmed by others than the organiser. Say by whom, or change the attribution.",
  },
  "participants-against-form": {
    pl: "W superwizji indywidualnej jest jedna osoba, w grupowej co najmniej dwie. Popraw liczbę albo formę.",
    en: "Individual supervision has one person, group supervision at least two. Correct the number or the form.",
  },
  "consents-incomplete": {
    pl: "Wnioski można zapisać, gdy zgodzą się wszyscy. Dodaj po jednej zgodzie od każdej osoby z sesji albo usuń wnioski.",
    en: "Conclusions may be kept when all agree. Add one consent of each person of the session, or remove the conclusions.",
  },
  "consents-without-conclusions": {
    pl: "Bez wniosków zgody nie są potrzebne. Usuń je albo wpisz wnioski.",
    en: "Without conclusions no consents are needed. Remove them, or enter the conclusions.",
  },
  "consent-repeated": {
    pl: "Zgoda tej osoby jest już na liście. Zostaw jedną.",
    en: "The consent of this person is listed already. Keep one.",
  },
  "consent-before-session": {
    pl: "Zgoda dotyczy wniosków z sesji, więc nie może być od niej wcześniejsza. Popraw datę.",
    en: "A consent is to the conclusions of the session, so it cannot be earlier. Correct the date.",
  },
  "date-outside-period": {
    pl: "Podaj dzień, który leży między początkiem a końcem.",
    en: "Give a day between the start and the end.",
  },
  "result-required": {
    pl: "Sprawa jest zakończona. Wybierz jej wynik albo usuń datę końca.",
    en: "The matter has ended. Choose its result, or remove the end date.",
  },
  "not-a-figure": {
    pl: "Wpisz liczbę albo jeden ze znaków: 0, . lub x.",
    en: "Enter a number or one of the signs 0, . or x.",
  },
  "not-a-boundary": {
    pl: "Podaj granicę jako jeden wielokąt lub kilka w formacie GeoJSON.",
    en: "Give the boundary as one polygon or several in GeoJSON.",
  },
  "not-a-position": {
    pl: "Podaj punkt jako długość od −180 do 180 i szerokość od −90 do 90 stopni.",
    en: "Give a point as longitude from −180 to 180 and latitude from −90 to 90 degrees.",
  },
  "position-too-precise": {
    pl: "Zaokrąglij współrzędne do trzech miejsc po przecinku.",
    en: "Round the coordinates to three decimals.",
  },
  "ring-not-closed": {
    pl: "Zamknij linię granicy: ostatni punkt powtarza pierwszy.",
    en: "Close the line of the boundary: the last point repeats the first.",
  },
  "ring-wrong-way": {
    pl: "Odwróć kolejność punktów: obrys biegnie przeciwnie do ruchu wskazówek zegara, otwór zgodnie z nim.",
    en: "Turn the order of the points round: an outline runs counter-clockwise, a hole clockwise.",
  },
  "area-too-small": {
    pl: "Powiększ obszar: granica jest zapisywana z dokładnością do około 100 metrów.",
    en: "Enlarge the area: a boundary is kept to about 100 metres.",
  },
  "boundary-too-detailed": {
    pl: "Uprość granicę: może mieć najwyżej {max, plural, one {# punkt} few {# punkty} many {# punktów} other {# punktu}}.",
    en: "Simplify the boundary: it may have at most {max, plural, one {# point} other {# points}}.",
  },
  "too-many-problems": {
    pl: "Pokazano tylko {shown, plural, one {pierwszy błąd} few {# pierwsze błędy} many {# pierwszych błędów} other {# pierwszego błędu}}. Popraw to i sprawdź ponownie.",
    en: "Only {shown, plural, one {the first problem is} other {the first # problems are}} shown. Correct that and check again.",
  },
  unreadable: {
    pl: "Tych danych nie da się odczytać. Podaj same teksty, liczby, wartości „tak” i „nie”, listy i obiekty.",
    en: "This cannot be read. Give only texts, numbers, true and false, lists and objects.",
  },
  "document-too-large": {
    pl: "Zmniejsz dokument: może mieć najwyżej {max, plural, one {# znak} few {# znaki} many {# znaków} other {# znaku}}.",
    en: "Make the document smaller: it may have at most {max, plural, one {# character} other {# characters}}.",
  },
  "document-too-many-values": {
    pl: "Zmniejsz dokument: może mieć najwyżej {max, plural, one {# wartość} few {# wartości} many {# wartości} other {# wartości}}.",
    en: "Make the document smaller: it may have at most {max, plural, one {# value} other {# values}}.",
  },
  "document-too-deep": {
    pl: "Uprość dokument: może mieć najwyżej {max, plural, one {# poziom} few {# poziomy} many {# poziomów} other {# poziomu}} zagnieżdżenia.",
    en: "Simplify the document: it may have at most {max, plural, one {# level} other {# levels}} of nesting.",
  },
} as const satisfies Record<string, Text>
