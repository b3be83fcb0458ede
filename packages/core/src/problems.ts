/**
 * The sentences of the problems, as ICU messages, in every language of the model.
 * Say what is wrong and what to do; never blame.
 */
import type { Text } from "./Language.ts"

export const texts = {
  required: { pl: "Uzupełnij to pole.", en: "Fill in this field." },
  unexpected: { pl: "To pole nie należy do formularza.", en: "This field is not part of the form." },
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
  "not-an-id": { pl: "Ten identyfikator jest nieprawidłowy.", en: "This identifier is not valid." },
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
    pl: "Koniec nie może być przed początkiem.",
    en: "The end cannot be before the start.",
  },
  "trait-required": {
    pl: "Społeczność kategorialna ma wspólną cechę. Wpisz ją.",
    en: "A categorial community has a shared trait. Enter it.",
  },
  "territory-required": {
    pl: "Społeczność terytorialna leży w gminie. Wybierz gminę.",
    en: "A territorial community lies in a municipality. Choose it.",
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
  "document-too-large": {
    pl: "Zmniejsz dokument: może mieć najwyżej {max, plural, one {# znak} few {# znaki} many {# znaków} other {# znaku}}.",
    en: "Make the document smaller: it may have at most {max, plural, one {# character} other {# characters}}.",
  },
  "document-too-deep": {
    pl: "Uprość dokument: może mieć najwyżej {max, plural, one {# poziom} few {# poziomy} many {# poziomów} other {# poziomu}} zagnieżdżenia.",
    en: "Simplify the document: it may have at most {max, plural, one {# level} other {# levels}} of nesting.",
  },
} as const satisfies Record<string, Text>
