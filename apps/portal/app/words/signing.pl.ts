/**
 * Words of second steps, passkeys, single sign-on and lost ways in, in Polish: every key of them.
 * Not here: the other words (`pl.ts`).
 */
export const signing = {
  "sign-in.code.title": "Drugi krok logowania",
  "sign-in.code.lead": "Hasło się zgadza. Wpisz jeszcze kod z aplikacji w telefonie.",
  "sign-in.code.code": "Kod z aplikacji",
  "sign-in.code.hint": "Sześć cyfr. Kod zmienia się co pół minuty.",
  "sign-in.code.lost": "Nie mam telefonu pod ręką",
  "sign-in.code.lost.text":
    "Wpisz jeden z kodów zapasowych. Każdy działa raz. Jeśli ich brakuje, poproś dyrektora lub administratora instytucji o wyłączenie drugiego kroku.",
  "sign-in.code.recovery": "Kod zapasowy",
  "sign-in.code.back": "Wróć do logowania",
  "sign-in.code.over":
    "Drugi krok trwał za długo albo kod nie zgadzał się zbyt wiele razy. Zaloguj się od początku.",
  "sign-in.code.problem.required": "Wpisz kod z aplikacji albo kod zapasowy.",
  "sign-in.code.problem.form": "Kod z aplikacji ma sześć cyfr.",
  "sign-in.code.problem.wrong":
    "Ten kod nie pasuje. Poczekaj na następny i sprawdź, czy zegar w telefonie dobrze chodzi.",
  "sign-on.submit": "Wejdź kontem instytucji",
  "sign-on.problem.none": "Żadna instytucja nie loguje osób z tym adresem. Wpisz hasło.",
  "sign-on.found": "Ten adres należy do: {name}",
  "sign-on.found.text": "Do portalu można wejść kontem tej instytucji, bez hasła do portalu.",
  "sign-on.go": "Przejdź do logowania: {name}",
  "sign-on.back": "Wróć do logowania",
  "sign-on.silent.title": "Logowanie instytucji nie odpowiada",
  "sign-on.silent.text":
    "{name} nie odpowiada albo nie rozpoznaje portalu. Spróbuj za chwilę, a do tego czasu zaloguj się hasłem.",
  "sign-on.unknown.title": "Nie ma takiego konta w portalu",
  "sign-on.unknown.text":
    "Logowanie w {name} się powiodło, ale do portalu wchodzą tylko zaproszone osoby. Jeśli masz zaproszenie, otwórz link z zaproszenia. Jeśli nie, poproś o nie dyrektora lub administratora instytucji.",
  "sign-on.unverified.title": "Instytucja nie potwierdziła tego adresu",
  "sign-on.unverified.text":
    "{name} nie ręczy za ten adres e-mail, więc portal nie wie, czyje to konto. Zaloguj się hasłem albo poproś informatyka instytucji o potwierdzenie adresu.",
  "sign-on.failed.title": "Logowanie nie doszło do końca",
  "sign-on.failed.text":
    "Logowanie w {name} przerwano, trwało za długo albo zaczęło się w innej przeglądarce. Zacznij jeszcze raz.",
  "passkey.sign-in": "Użyj klucza dostępu",
  "passkey.no-scripts":
    "Klucze dostępu działają tylko wtedy, gdy przeglądarka uruchamia skrypty. Hasło działa zawsze.",
  "passkey.no-browser":
    "Klucze dostępu tu nie działają: ta przeglądarka ich nie zna albo portal otwarto pod innym adresem.",
  "passkey.no-browser.text": "Użyj aktualnej przeglądarki i adresu {origin}.",
  "passkey.no-name":
    "Klucze dostępu tu nie działają: portal jest otwierany pod numerem sieciowym albo bez szyfrowania. Potrzebuje nazwy i https.",
  "passkey.problem.unknown":
    "Ten klucz dostępu nie należy do żadnego konta albo minął czas. Spróbuj jeszcze raz lub zaloguj się hasłem.",
  "passkey.problem.closed":
    "Przeglądarka nie użyła klucza: pytanie zamknięto, minął czas albo taki klucz już tu jest.",
  "passkeys.title": "Klucze dostępu",
  "passkeys.lead":
    "Klucz dostępu zastępuje hasło: logowanie potwierdza się odciskiem palca, twarzą albo kodem urządzenia. Klucza nie da się wyłudzić, a portal nie zna ani odcisku, ani kodu.",
  "passkeys.mine": "Moje klucze dostępu",
  "passkeys.count":
    "{count, plural, =0 {brak} one {# klucz} few {# klucze} many {# kluczy} other {# klucza}}",
  "passkeys.none": "Nie ma jeszcze żadnego klucza",
  "passkeys.none.step":
    "Dodaj klucz na urządzeniu, z którego zwykle korzystasz. Dobrze mieć dwa, na różnych urządzeniach.",
  "passkeys.name": "Nazwa klucza",
  "passkeys.name.hint": "Na przykład „telefon” albo „komputer w biurze”.",
  "passkeys.made": "Dodano",
  "passkeys.used": "Ostatnio użyto",
  "passkeys.used.never": "jeszcze nie",
  "passkeys.rename": "Zmień nazwę",
  "passkeys.remove": "Usuń klucz",
  "passkeys.add": "Dodawanie klucza",
  "passkeys.add.submit": "Dodaj klucz",
  "passkeys.no-scripts": "Bez skryptów nie można dodać klucza",
  "passkeys.no-scripts.text":
    "Przeglądarka tworzy klucz dostępu i loguje się nim tylko wtedy, gdy uruchamia skrypty strony. Bez nich można swoje klucze przejrzeć, zmienić im nazwy i je usunąć.",
  "passkeys.no-scripts.else":
    "Konto zabezpieczy też drugi krok logowania: kod z aplikacji w telefonie. Działa bez skryptów.",
  "passkeys.no-scripts.on":
    "Konto zabezpiecza drugi krok logowania: kod z aplikacji w telefonie. Działa bez skryptów.",
  "passkeys.no-scripts.link": "Drugi krok logowania",
  "passkeys.done.added": "Klucz dostępu dodany. Można się nim logować.",
  "passkeys.done.named": "Nazwa zapisana.",
  "passkeys.done.removed": "Klucz usunięty z portalu. Usuń go też z urządzenia, żeby o niego nie pytało.",
  "passkeys.done.gone": "Tego klucza już tu nie ma.",
  "passkeys.problem.name": "Podaj nazwę klucza, najwyżej {most} znaków w jednym wierszu.",
  "passkeys.problem.most": "Można mieć najwyżej {most} kluczy. Usuń jeden z nich.",
  "passkeys.problem.not-made":
    "Klucz nie został dodany: minął czas albo odpowiedź urządzenia się nie zgadza. Spróbuj jeszcze raz.",
  "two-step.title": "Drugi krok logowania",
  "two-step.lead":
    "Po haśle portal pyta jeszcze o kod z aplikacji w telefonie. Kto pozna samo hasło, nie wejdzie. Klucz dostępu i konto instytucji tego kroku nie potrzebują.",
  "two-step.asked": "Instytucja wymaga drugiego kroku logowania. Włącz go, żeby pracować dalej.",
  "two-step.state.on": "włączony",
  "two-step.state.off": "wyłączony",
  "two-step.begin": "Włącz drugi krok",
  "two-step.begin-again": "Zacznij od nowa",
  "two-step.again": "Inny telefon albo nowy klucz",
  "two-step.app": "Połącz aplikację",
  "two-step.app.text":
    "Otwórz w telefonie aplikację z kodami, na przykład FreeOTP, Aegis albo tę, której już używasz, i zeskanuj obrazek.",
  "two-step.qr": "Kod QR do zeskanowania w aplikacji; to samo jest niżej jako tekst",
  "two-step.typed": "Nie da się zeskanować? Wpisz w aplikacji ten tekst:",
  "two-step.here": "Aplikacja jest na tym urządzeniu",
  "two-step.code": "Kod, który pokazuje aplikacja",
  "two-step.confirm": "Potwierdź i włącz",
  "two-step.problem.code":
    "Ten kod nie pasuje. Sprawdź, czy zeskanowano ten obrazek i czy zegar w telefonie dobrze chodzi.",
  "two-step.on": "Drugi krok logowania jest włączony.",
  "two-step.off.done": "Drugi krok logowania jest wyłączony.",
  "two-step.manage": "Nowe kody zapasowe albo wyłączenie",
  "two-step.manage.text": "Nowe kody zapasowe unieważniają poprzednie. Jedno i drugie wymaga hasła.",
  "two-step.codes": "Kody zapasowe",
  "two-step.codes.text":
    "Kody konta {email}. Gdy zabraknie telefonu, jeden z nich zastąpi kod z aplikacji. Każdy działa raz. Są pokazane tylko teraz.",
  "two-step.codes.print": "Wydrukuj tę stronę albo przepisz kody i trzymaj je osobno od telefonu.",
  "two-step.codes.kept": "Kody są zapisane, wróć do konta",
  "two-step.codes.renew": "Pokaż nowe kody zapasowe",
  "two-step.off": "Wyłącz drugi krok",
  "people.factor": "Drugi krok",
  "people.rule": "Wymagania przy logowaniu",
  "people.rule.off": "Drugi krok logowania jest dobrowolny.",
  "people.rule.on":
    "Każda osoba w instytucji musi mieć włączony drugi krok logowania. Kto go nie ma, włącza go przy najbliższym wejściu.",
  "people.rule.ask": "Wymagaj drugiego kroku",
  "people.rule.stop": "Przestań wymagać drugiego kroku",
  "people.done.rule": "Wymaganie zapisane.",
  "people.problem.elsewhere":
    "Ta osoba pracuje też w innej instytucji, więc pomóc może tylko operator portalu.",
  "people.problem.no-password": "Ta osoba nie ma jeszcze hasła. Zaproś ją jeszcze raz.",
  "ways-in.title": "Logowanie tej osoby",
  "ways-in.lead":
    "Gdy ktoś zapomni hasła albo straci telefon, można mu stąd pomóc. Najpierw upewnij się, że prosi o to ta osoba. Każda taka pomoc jest w dzienniku dostępu.",
  "ways-in.link": "Zrób link do nowego hasła",
  "ways-in.link.title": "Przekaż ten link",
  "ways-in.link.text":
    "Dla: {name}. Działa raz, przez dobę, i jest pokazany tylko teraz. Nowe hasło wyloguje inne urządzenia. Drugi krok logowania zostaje.",
  "ways-in.reset": "Usuń drugi krok i klucze dostępu",
  "ways-in.reset.done": "Drugi krok i klucze dostępu usunięte, sesje zakończone. Wystarczy hasło.",
} as const
