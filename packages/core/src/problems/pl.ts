/**
 * The sentences of the problems in Polish, as ICU messages.
 * Say what is wrong and what to do; never blame.
 */

export const problems = {
  required: "Uzupełnij to pole.",
  unexpected: "To pole nie należy do formularza. Usuń je.",
  "wrong-type": "Wpisz wartość właściwego rodzaju.",
  "not-json": "To nie jest dokument JSON. Sprawdź plik.",
  "wrong-value": "Popraw tę wartość.",
  "not-in-list": "Wybierz jedną z podanych możliwości.",
  "not-a-number": "Wpisz liczbę, na przykład 12.",
  "not-a-whole-number": "Wpisz liczbę całkowitą, na przykład 12.",
  "number-too-small": "Wpisz liczbę nie mniejszą niż {min, number}.",
  "number-too-large": "Wpisz liczbę nie większą niż {max, number}.",
  "text-too-long":
    "Skróć tekst: może mieć najwyżej {max, plural, one {# znak} few {# znaki} many {# znaków} other {# znaku}}.",
  "text-has-control-characters": "Usuń z tekstu znaki niewidoczne (sterujące).",
  "not-a-date": "Podaj prawdziwą datę, na przykład 2026-03-31.",
  "date-out-of-range": "Podaj datę między {min} a {max}.",
  "not-a-time": "Podaj godzinę, na przykład 16:30.",
  "not-an-instant": "Podaj chwilę w czasie UTC.",
  "not-an-id": "Ten identyfikator jest nieprawidłowy. Sprawdź go albo wybierz pozycję z listy.",
  "not-a-terc": "Podaj kod TERC: siedem cyfr.",
  "unknown-municipality": "Nie ma gminy o kodzie TERC {terc}. Wybierz gminę z listy.",
  "not-a-nip": "Ten numer NIP jest nieprawidłowy. Sprawdź cyfry.",
  "not-a-regon": "Ten numer REGON jest nieprawidłowy. Sprawdź cyfry.",
  "not-a-postcode": "Podaj kod pocztowy, na przykład 00-252.",
  "too-few-items":
    "Dodaj {min, plural, one {co najmniej # pozycję} few {co najmniej # pozycje} many {co najmniej # pozycji} other {co najmniej # pozycji}}.",
  "too-many-items":
    "Zostaw najwyżej {max, plural, one {# pozycję} few {# pozycje} many {# pozycji} other {# pozycji}}.",
  "repeated-items": "Ta pozycja się powtarza. Zostaw jedną.",
  "end-before-start": "Koniec nie może być przed początkiem. Popraw jedno z nich.",
  "trait-required": "Społeczność kategorialna ma wspólną cechę. Wpisz ją.",
  "territory-required": "Społeczność terytorialna leży w gminie. Wybierz gminę.",
  "not-a-simc": "Ten kod SIMC jest nieprawidłowy. Sprawdź cyfry.",
  "figure-needs-source": "Napisz, skąd jest ta liczba.",
  "figure-needs-date": "Podaj, na jaki dzień jest ta liczba.",
  "results-required": "Badanie przeprowadzono. Wpisz jego wyniki w skrócie.",
  "achieved-required": "Są już wyniki. Wpisz, ile przeprowadzono.",
  "dates-out-of-order": "Ułóż wpisy od najwcześniejszego: ten jest wcześniejszy niż poprzedni.",
  "partner-before-partnership":
    "Partner nie może być w partnerstwie, zanim zaczęło działać. Popraw jedną z dat.",
  "rules-required": "Zasady są przyjęte. Zaznacz, czego dotyczą.",
  "need-required": "Wskaż potrzebę, na którą odpowiada ten cel, albo opisz ją słowami.",
  "supporting-actions-required":
    "Plan centrum usług społecznych obejmuje działania wspierające. Dodaj co najmniej jedno.",
  "ratings-required": "Podaj, ile osób oceniło wydarzenie.",
  "more-ratings-than-people": "Ocen jest więcej niż osób, które przyszły. Popraw jedną z liczb.",
  "actor-repeated": "Ten skrót ma już inny podmiot. Zmień go albo usuń powtórzoną pozycję.",
  "actor-not-listed": "Takiego skrótu nie ma na liście podmiotów. Popraw go albo dopisz podmiot.",
  "link-to-itself": "Powiązanie łączy dwa różne podmioty. Wpisz skrót drugiego.",
  "position-incomplete": "Podaj obie współrzędne albo żadnej.",
  "hours-without-volunteers": "Są godziny, a nie ma wolontariuszy. Popraw jedną z tych liczb.",
  "more-agreements-than-volunteers":
    "Porozumień nie może być więcej niż wolontariuszy. Popraw jedną z tych liczb.",
  "photo-of-a-person": "Zmiany u pojedynczych osób nie dokumentuj zdjęciem. Wybierz inny rodzaj materiału.",
  "own-change-confirmed-by-organizer":
    "Własną zasługę potwierdza kto inny niż organizator. Wskaż, kto, albo zmień przypisanie.",
  "participants-against-form":
    "W superwizji indywidualnej jest jedna osoba, w grupowej co najmniej dwie. Popraw liczbę albo formę.",
  "consents-incomplete":
    "Wnioski można zapisać, gdy zgodzą się wszyscy. Dodaj po jednej zgodzie od każdej osoby z sesji albo usuń wnioski.",
  "consents-without-conclusions": "Bez wniosków zgody nie są potrzebne. Usuń je albo wpisz wnioski.",
  "consent-repeated": "Zgoda tej osoby jest już na liście. Zostaw jedną.",
  "consent-before-session":
    "Zgoda dotyczy wniosków z sesji, więc nie może być od niej wcześniejsza. Popraw datę.",
  "date-outside-period": "Podaj dzień, który leży między początkiem a końcem.",
  "result-required": "Sprawa jest zakończona. Wybierz jej wynik albo usuń datę końca.",
  "not-a-figure": "Wpisz liczbę albo jeden ze znaków: 0, . lub x.",
  "not-a-boundary": "Podaj granicę jako jeden wielokąt lub kilka w formacie GeoJSON.",
  "not-a-position": "Podaj punkt jako długość od −180 do 180 i szerokość od −90 do 90 stopni.",
  "position-too-precise": "Zaokrąglij współrzędne do trzech miejsc po przecinku.",
  "ring-not-closed": "Zamknij linię granicy: ostatni punkt powtarza pierwszy.",
  "ring-wrong-way":
    "Odwróć kolejność punktów: obrys biegnie przeciwnie do ruchu wskazówek zegara, otwór zgodnie z nim.",
  "area-too-small": "Powiększ obszar: granica jest zapisywana z dokładnością do około 100 metrów.",
  "boundary-too-detailed":
    "Uprość granicę: może mieć najwyżej {max, plural, one {# punkt} few {# punkty} many {# punktów} other {# punktu}}.",
  "too-many-problems":
    "Pokazano tylko {shown, plural, one {pierwszy błąd} few {# pierwsze błędy} many {# pierwszych błędów} other {# pierwszego błędu}}. Popraw to i sprawdź ponownie.",
  unreadable:
    "Tych danych nie da się odczytać. Podaj same teksty, liczby, wartości „tak” i „nie”, listy i obiekty.",
  "document-too-large":
    "Zmniejsz dokument: może mieć najwyżej {max, plural, one {# znak} few {# znaki} many {# znaków} other {# znaku}}.",
  "document-too-many-values":
    "Zmniejsz dokument: może mieć najwyżej {max, plural, one {# wartość} few {# wartości} many {# wartości} other {# wartości}}.",
  "document-too-deep":
    "Uprość dokument: może mieć najwyżej {max, plural, one {# poziom} few {# poziomy} many {# poziomów} other {# poziomu}} zagnieżdżenia.",
} as const
