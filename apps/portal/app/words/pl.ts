/**
 * The portal's own words in Polish, as ICU messages. The keys of this catalog are the keys of all catalogs.
 * Not here: labels of the model (they come as data) and the words of the kit (`@osl/ui`).
 */
import { attachments } from "./attachments.pl.ts"
import { calendar } from "./calendar.pl.ts"
import { competency } from "./competency.pl.ts"
import { delegations } from "./delegations.pl.ts"
import { filters } from "./filters.pl.ts"
import { growth } from "./growth.pl.ts"
import { handOver } from "./handOver.pl.ts"
import { institution } from "./institution.pl.ts"
import { keeping } from "./keeping.pl.ts"
import { notices } from "./notices.pl.ts"
import { past } from "./past.pl.ts"
import { people } from "./people.pl.ts"
import { pictures } from "./pictures.pl.ts"
import { processes } from "./processes.pl.ts"
import { region } from "./region.pl.ts"
import { signing } from "./signing.pl.ts"
import { statements } from "./statements.pl.ts"
import { supervision } from "./supervision.pl.ts"

export const pl = {
  ...attachments,
  ...calendar,
  ...competency,
  ...institution,
  ...delegations,
  ...keeping,
  ...handOver,
  ...notices,
  ...past,
  ...filters,
  ...growth,
  ...people,
  ...pictures,
  ...region,
  ...signing,
  ...processes,
  ...statements,
  ...supervision,
  "product.name": "OSL",
  "product.subtitle": "Organizowanie społeczności lokalnej",
  "page.title": "{title} – OSL",
  "menu.home": "Początek",
  "menu.work": "Moja praca",
  "menu.processes": "Procesy",
  "menu.search": "Szukaj",
  "menu.sign-in": "Zaloguj się",
  "menu.sign-out": "Wyloguj się",
  "menu.organisation": "Instytucja",
  "menu.signed-in-as": "Zalogowano jako {name}",
  "demo.banner": "To wersja pokazowa. Ośrodki, osoby i procesy są zmyślone, gminy prawdziwe.",
  "home.title": "Sąsiedzi potrafią więcej, gdy działają razem",
  "home.lead":
    "Organizowanie społeczności lokalnej to sposób pracy, w którym ktoś przychodzi do ludzi tam, gdzie mieszkają, słucha, pomaga im się spotkać i zostaje, aż poradzą sobie sami.",
  "home.way":
    "Portal prowadzi przez tę drogę krok po kroku: od pierwszych rozmów, przez diagnozę i wspólny plan, po grupę albo partnerstwo, które przejmuje sprawy w swoje ręce. Na każdym etapie mówi, co już jest, a czego jeszcze brakuje.",
  "home.people":
    "Zapisujemy to, co dzieje się w społeczności, a nie życie pojedynczych osób. Nie ma tu kartotek mieszkańców.",
  "home.demo.title": "Wersja pokazowa",
  "home.demo.text":
    "Ten portal zawiera zmyślone dane z prawdziwych gmin. Można wszystko obejrzeć i wszystko zapisać: nikomu to nie zaszkodzi.",
  "home.demo.account": "Konto do obejrzenia: {email}, hasło: {password}",
  "home.sign-in": "Zaloguj się",
  "home.open": "Przejdź do pracy",
  "home.edition.title": "Model, według którego działa portal",
  "home.edition.text":
    "Etapy, warunki i formularze pochodzą z edycji {edition}. Przy każdym pojęciu podajemy, czy stanowi o nim dokument źródłowy, publikacja, czy jest to propozycja autorów programu.",
  "sign-in.title": "Zaloguj się",
  "sign-in.lead": "Konto zakłada administrator instytucji.",
  "sign-in.email": "Adres e-mail",
  "sign-in.password": "Hasło",
  "sign-in.submit": "Zaloguj się",
  "sign-in.problem.email-required": "Wpisz adres e-mail.",
  "sign-in.problem.email-form": "Wpisz pełny adres e-mail, na przykład imie@osrodek.pl.",
  "sign-in.problem.password-required": "Wpisz hasło.",
  "sign-in.problem.password-long": "Hasło ma najwyżej 128 znaków.",
  "sign-in.problem.mismatch": "Adres e-mail i hasło nie pasują do siebie. Sprawdź jedno i drugie.",
  "sign-in.problem.too-many":
    "Za dużo nieudanych prób. Spróbuj ponownie za {minutes, plural, one {# minutę} few {# minuty} many {# minut} other {# minuty}}.",
  "signed-out.notice": "Wylogowano.",
  "work.title": "Moja praca",
  "work.hello": "Dzień dobry, {name}",
  "work.processes": "Moje procesy",
  "work.processes.all": "Procesy instytucji",
  "work.processes.more": "Wszystkie procesy",
  "work.now": "Co teraz",
  "work.missing":
    "{count, plural, =0 {Gotowe do przejścia} one {Brakuje # warunku} few {Brakuje # warunków} many {Brakuje # warunków} other {Brakuje # warunku}}",
  "work.waits": "Następny krok wykona: {who}",
  "work.processes.none": "Nie ma tu jeszcze żadnego procesu",
  "work.processes.none.step":
    "Proces zaczyna się od jednej społeczności: osiedla, wsi albo grupy ludzi, których coś łączy.",
  "work.process.name": "Proces",
  "work.process.municipality": "Gmina",
  "work.process.stage": "Etap",
  "work.process.since": "Od",
  "work.no-processes": "Ta funkcja nie prowadzi procesów",
  "work.no-processes.step": "Procesy widzą organizatorzy, dyrektor i superwizor instytucji.",
  "work.no-organisation": "To konto nie należy jeszcze do żadnej instytucji",
  "work.no-organisation.step": "Poproś administratora instytucji o dodanie konta.",
  "organisation.choose": "Wybierz instytucję",
  "organisation.switch": "Przejdź",
  "duty.organizer": "organizator społeczności lokalnej",
  "duty.director": "dyrektor",
  "duty.supervisor": "superwizor",
  "duty.regional-coordinator": "koordynator regionalny",
  "duty.administrator": "administrator",
  "problem.bad-request.title": "Nie udało się odczytać tego, co przesłano",
  "problem.bad-request.text": "Wróć do poprzedniej strony, odśwież ją i spróbuj jeszcze raz.",
  "problem.too-large.title": "Formularz jest za duży",
  "problem.too-large.text":
    "Nic nie zostało zapisane. Wróć, skróć teksty lub usuń część wierszy i wyślij formularz ponownie.",
  "problem.not-allowed.title": "Tej strony nie można otworzyć",
  "problem.not-allowed.text":
    "To konto nie ma do niej uprawnień. Jeśli są potrzebne, poproś o nie administratora instytucji.",
  "problem.not-found.title": "Nie ma takiej strony",
  "problem.not-found.text": "Mogła zmienić adres albo należy do innej instytucji. Wróć na początek.",
  "problem.conflict.title": "W tym czasie ktoś coś zmienił",
  "problem.conflict.text": "Nic nie zostało nadpisane. Obejrzyj nowszą wersję i zdecyduj, co zapisać.",
  "problem.refused.title": "Tego kroku nie można teraz wykonać",
  "problem.refused.text": "Zobacz, czego brakuje, uzupełnij i spróbuj jeszcze raz.",
  "problem.unavailable.title": "Portal chwilowo nie odpowiada",
  "problem.unavailable.text":
    "Baza danych jest zajęta, niedostępna albo nie ma już miejsca na dysku. To, co było zapisane, jest na miejscu. Spróbuj za chwilę.",
  "problem.failure.title": "Coś się u nas zepsuło",
  "problem.failure.text":
    "Nic nie zostało zapisane. Spróbuj jeszcze raz. Jeśli się powtórzy, podaj administratorowi numer {number}.",
  "problem.home": "Wróć na początek",
  "submission.municipality.several": "Pasuje kilka gmin. Wybierz jedną z nich.",
  "submission.municipality.none": "Nie ma gminy „{typed}”. Sprawdź pisownię albo wpisz kod TERC.",
  "submission.summary": "Nie zapisano. Popraw formularz i wyślij go ponownie.",
} as const
