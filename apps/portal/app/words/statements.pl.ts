/**
 * The words of the public statements in Polish: about, accessibility, privacy, and the foot of every page.
 * Not here: labels of the project (they come as data), or what was audited and is kept (`statements/`).
 */
export const statements = {
  "footer.label": "O portalu",
  "footer.funding":
    "Model OSL powstał w projekcie współfinansowanym przez Unię Europejską w ramach Europejskiego Funduszu Społecznego.",
  "footer.about": "O OSL i projekcie",
  "footer.accessibility": "Deklaracja dostępności",
  "footer.privacy": "Prywatność",

  "about.title": "O OSL i projekcie",
  "about.lead":
    "Organizowanie społeczności lokalnej to długi, uporządkowany proces. Mieszkańcy zyskują w nim wpływ na swoje sprawy, łączą siły i tworzą trwałe struktury, które z czasem działają same.",
  "about.organiser":
    "Zaczyna go zwykle organizator: jest animatorem, łączy ludzi i instytucje w sieci, pomaga planować. Wspiera społeczność, dopóki jest to potrzebne.",
  "about.model.title": "Skąd wziął się model",
  "about.model.text":
    "Model opracowało w latach 2010–2014 Laboratorium Innowacji Społecznej: zespół Centrum Wspierania Aktywności Lokalnej CAL i Instytutu Spraw Publicznych. Pracował z ośrodkami pomocy społecznej, które wypróbowały go u siebie.",
  "about.project": "Projekt",
  "about.partners": "Partnerzy projektu",
  "about.partners.source": "Nazwy według dokumentu projektu, w jego kolejności.",
  "about.marks.title": "Co pochodzi z modelu, a co od nas",
  "about.marks.text":
    "Przy pojęciach stoi znak. „Ze źródła” znaczy: tak mówi dokument, od którego zaczął się projekt. „Z publikacji”: tak podaje publikacja. „Propozycja”: tak ułożyli to autorzy programu, model tego nie rozstrzyga.",
  "about.licence.title": "Licencje",
  "about.licence.software": "Program: Apache-2.0. Wolno go używać, zmieniać i przekazywać dalej.",
  "about.licence.texts":
    "Teksty wydań modelu: CC BY 4.0. Wolno je kopiować, tłumaczyć i zmieniać, podając źródło i to, co zmieniono.",
  "about.licence.publications": "Publikacje, na których się opierają, należą do swoich autorów.",

  "accessibility.title": "Deklaracja dostępności",
  "accessibility.undertakes":
    "zobowiązuje się zapewnić dostępność tej strony internetowej zgodnie z ustawą z dnia 4 kwietnia 2019 r. o dostępności cyfrowej stron internetowych i aplikacji mobilnych podmiotów publicznych. Deklaracja dotyczy strony",
  "accessibility.unknown": "nie podano",
  "accessibility.operator.unknown": "Podmiot, który prowadzi ten portal (nazwy jeszcze nie podano),",
  "accessibility.operator.missing": "Tej deklaracji brakuje danych podmiotu",
  "accessibility.operator.missing.text":
    "Nazwę, daty i kontakt podaje ten, kto prowadzi portal. Dopóki ich nie ma, deklaracja jest wzorem.",
  "accessibility.dates": "Daty",
  "accessibility.published": "Data publikacji strony",
  "accessibility.updated": "Data ostatniej istotnej zmiany",
  "accessibility.status": "Zgodność z ustawą",
  "accessibility.status.full": "Strona jest w pełni zgodna z ustawą ({standard}).",
  "accessibility.status.partial":
    "Strona jest częściowo zgodna z ustawą ({standard}) z powodu niezgodności, które są niżej.",
  "accessibility.gaps": "Co jest niezgodne",
  "accessibility.gap.criteria": "Kryterium {criteria}: {text}",
  "accessibility.gap.parts":
    "Na stronie w języku ukraińskim polski termin w środku ukraińskiego zdania nie jest oznaczony jako polski.",
  "accessibility.gap.people":
    "Na stronie w języku angielskim słowa wpisane przez ludzi po polsku nie są oznaczone jako polskie.",
  "accessibility.untried": "Czego jeszcze nie sprawdzono",
  "accessibility.untried.readers": "Pracy z czytnikami ekranu innymi niż drzewo dostępności przeglądarki.",
  "accessibility.untried.people": "Portalu z osobami z niepełnosprawnościami.",
  "accessibility.prepared": "Sporządzenie deklaracji",
  "accessibility.declared": "Data sporządzenia deklaracji",
  "accessibility.reviewed": "Data ostatniego przeglądu",
  "accessibility.review.next": "Następny przegląd najpóźniej",
  "accessibility.method": "Podstawa",
  "accessibility.method.text": "Samoocena autorów programu.",
  "accessibility.checks": "Co sprawdzono",
  "accessibility.check.axe":
    "Narzędziem axe: strony po polsku, angielsku i ukraińsku, także w wysokim kontraście i na wąskim ekranie.",
  "accessibility.check.keyboard": "Najważniejsze czynności samą klawiaturą.",
  "accessibility.check.scripts": "Najważniejsze czynności bez skryptów i na telefonie.",
  "accessibility.check.contrast": "Kontrast barw w wyglądzie jasnym, ciemnym i wysokiego kontrastu.",
  "accessibility.check.tables": "Czy każdy rysunek i mapa mają obok równą im tabelę albo listę.",
  "accessibility.contact": "Uwagi i kontakt",
  "accessibility.contact.text":
    "Pod tym adresem można zgłosić, co jest niedostępne, i poprosić o informację w innej postaci.",
  "accessibility.person": "Kto odpowiada",
  "accessibility.email": "E-mail",
  "accessibility.phone": "Telefon",
  "accessibility.procedure": "Żądanie i skarga",
  "accessibility.procedure.demand":
    "Każdy może zażądać dostępności strony lub jej elementu albo udostępnienia informacji w inny sposób. Żądanie podaje: kto je zgłasza, o jaką stronę lub element chodzi i jak się skontaktować. Jeśli potrzebna jest inna postać informacji, podaje też, jaka jest wygodna.",
  "accessibility.procedure.answer":
    "Podmiot spełnia żądanie niezwłocznie, najpóźniej w ciągu 7 dni. Jeśli się nie da, zawiadamia, kiedy to zrobi, nie później jednak niż w ciągu 2 miesięcy od zgłoszenia. Jeśli dostępności nie można zapewnić, może zaproponować inny sposób dotarcia do informacji.",
  "accessibility.procedure.complaint":
    "Gdy podmiot odmawia albo nie dotrzymuje terminu, można złożyć do niego skargę. Po wyczerpaniu tej drogi można złożyć wniosek do Rzecznika Praw Obywatelskich.",
  "accessibility.building": "Dostępność budynku",
  "accessibility.building.unknown": "Podmiot jeszcze nie opisał dojścia do swojej siedziby.",
  "accessibility.applications": "Aplikacje mobilne",
  "accessibility.applications.none": "Portal nie ma aplikacji mobilnych. Działa w przeglądarce telefonu.",

  "privacy.title": "Prywatność",
  "privacy.lead": "Co portal zapisuje o osobach, po co, jak długo, i jakie prawa mają te osoby.",
  "privacy.controller": "Kto odpowiada za dane",
  "privacy.controller.text":
    "Za zapisy odpowiada instytucja, która je prowadzi. Portal utrzymuje: {operator}. Podstawą są obowiązki i zadania publiczne instytucji (art. 6 ust. 1 lit. c i e RODO).",
  "privacy.controller.unknown":
    "Za zapisy odpowiada instytucja, która je prowadzi. Kto utrzymuje portal, jeszcze nie podano. Podstawą są obowiązki i zadania publiczne instytucji (art. 6 ust. 1 lit. c i e RODO).",
  "privacy.officer": "Inspektor ochrony danych",
  "privacy.kept": "Co jest zapisywane",
  "privacy.column.what": "Co",
  "privacy.column.why": "Po co",
  "privacy.column.until": "Jak długo",
  "privacy.account":
    "Konto: imię i nazwisko, adres e-mail, skrót hasła, zaszyfrowany sekret drugiego kroku logowania, klucze dostępu, funkcja w instytucji",
  "privacy.account.why": "żeby się zalogować i żeby było wiadomo, kto co zapisał",
  "privacy.account.until":
    "do usunięcia konta; czynności zostają wtedy pod numerem, który do nikogo nie prowadzi",
  "privacy.session": "Sesja: znak w ciasteczku, adres IP, przeglądarka",
  "privacy.session.why": "żeby nie logować się na każdej stronie",
  "privacy.session.until":
    "{hours, plural, one {# godzina} few {# godziny} many {# godzin} other {# godziny}} albo do wylogowania",
  "privacy.attempts": "Nieudane logowania: adres IP i adres e-mail",
  "privacy.attempts.why": "żeby nikt nie zgadywał haseł",
  "privacy.attempts.until":
    "{minutes, plural, one {# minuta} few {# minuty} many {# minut} other {# minuty}}, tylko w pamięci serwera",
  "privacy.choices": "Wybory w ciasteczkach: język, wygląd, instytucja",
  "privacy.choices.why": "żeby strona wyglądała tak, jak ktoś chce",
  "privacy.choices.until":
    "{days, plural, one {# dzień} few {# dni} many {# dni} other {# dnia}} w przeglądarce",
  "privacy.calendar": "Tajny adres kalendarza, jeśli ktoś go utworzy: tylko jego skrót",
  "privacy.calendar.why": "żeby inny program mógł pobierać terminy",
  "privacy.calendar.until":
    "{days, plural, one {# dzień} few {# dni} many {# dni} other {# dnia}} albo do wyłączenia adresu",
  "privacy.work": "Zapisy pracy w społeczności, z nazwiskiem pracownika, który je dodał",
  "privacy.work.why": "żeby prowadzić proces i rozliczyć zadanie instytucji",
  "privacy.work.until": "według terminów instytucji, niżej",
  "privacy.notes": "Notatki prywatne w dzienniku",
  "privacy.notes.why": "do własnego namysłu; czyta je tylko ich autor",
  "privacy.notes.until": "jak zapisy, do których należą, albo do usunięcia konta",
  "privacy.competencies": "Oceny kompetencji i superwizja pracowników",
  "privacy.competencies.why": "żeby planować rozwój; kto co widzi, mówi każda strona",
  "privacy.competencies.until": "według terminów instytucji, niżej",
  "privacy.audit": "Kto co zrobił i kiedy",
  "privacy.audit.why": "żeby można było rozliczyć dostęp do danych",
  "privacy.audit.until": "tak długo jak zapisy, bez nazwisk po usunięciu konta",
  "privacy.terms": "Terminy w instytucji",
  "privacy.terms.of": "Terminy: {organisation}",
  "privacy.terms.text":
    "Po terminie słowa znikają z zapisów. Zostaje przebieg: daty, etapy, wybory i liczby. Dyrektor ustala terminy zgodnie z instrukcją archiwalną instytucji.",
  "privacy.terms.signed-out":
    "Każda instytucja ustala terminy sama. Po zalogowaniu widać tu terminy własnej instytucji.",
  "privacy.terms.log": "Co",
  "privacy.terms.class": "Czyje słowa",
  "privacy.terms.from": "Licząc od",
  "privacy.terms.months": "Ile",
  "privacy.terms.unlimited": "bez ustalonego końca",
  "privacy.terms.count":
    "{months, plural, one {# miesiąc} few {# miesiące} many {# miesięcy} other {# miesiąca}}",
  "privacy.log.process": "proces",
  "privacy.log.portfolio": "kompetencje pracownika",
  "privacy.log.training": "szkolenie",
  "privacy.log.supervision": "superwizja",
  "privacy.log.laboratory": "badanie laboratorium",
  "privacy.class.public": "jawne",
  "privacy.class.institution": "dla pracowników instytucji",
  "privacy.class.author": "tylko dla autora",
  "privacy.class.account": "o pracowniku",
  "privacy.from.closing": "zamknięcia procesu",
  "privacy.from.last-entry": "ostatniego wpisu",
  "privacy.from.last-day": "ostatniego dnia szkolenia",
  "privacy.from.session": "dnia spotkania",
  "privacy.never": "Czego tu nie ma",
  "privacy.never.people":
    "Kartotek mieszkańców: numerów PESEL, adresów, informacji o zdrowiu, rodzinie, wyznaniu, poglądach ani o świadczeniach. Formularze ostrzegają, gdy tekst na to wygląda.",
  "privacy.never.tracking":
    "Śledzenia: strony nie pobierają niczego od innych firm, nie ma statystyk odwiedzin ani reklam.",
  "privacy.never.decisions": "Decyzji podejmowanych automatycznie i profilowania.",
  "privacy.rights": "Prawa osób",
  "privacy.rights.text":
    "Osoba, której dane tu są, może zobaczyć je i dostać ich kopię, poprawić je, zażądać usunięcia albo ograniczenia i sprzeciwić się ich używaniu. Prośbę kieruje do instytucji, która prowadzi zapisy, albo do jej inspektora.",
  "privacy.rights.limits":
    "Instytucja może odmówić usunięcia tego, co musi przechowywać z mocy prawa. Mówi wtedy, z jakiego przepisu to wynika.",
  "privacy.rights.complaint": "Skargę można złożyć do Prezesa Urzędu Ochrony Danych Osobowych.",
} as const
