/** Diary entries that fit any theme, by stage. `{where}`, `{group}` and `{topic}` are filled in; both names come in quotation marks. */
import { type DiaryText, diary } from "../Theme.ts"

export const byStage: Readonly<Record<string, ReadonlyArray<DiaryText>>> = {
  preparation: [
    diary(
      "training",
      "education",
      "Szkolenie zespołu z metody OSL. Najwięcej pytań było o to, czym ta praca różni się od pracy z rodziną.",
    ),
    diary(
      "desk",
      "education",
      "Przegląd statutu i programu ośrodka. Zaznaczone miejsca, w których trzeba dopisać organizowanie społeczności.",
    ),
    diary(
      "network",
      "integration",
      "Rozmowa w urzędzie gminy o nowej metodzie. Prośba o krótką notatkę na jedną stronę.",
    ),
    diary(
      "meeting",
      "education",
      "Zebranie pracowników socjalnych. Zgłosili trzy miejsca, w których ludzie sami coś organizują.",
    ),
    diary(
      "desk",
      "diagnosis",
      "Zebranie danych o liczbie mieszkańców i o instytucjach. Wszystko z dokumentów publicznych.",
    ),
    diary("talk", "education", "Rozmowa z dyrekcją o czasie pracy w terenie. Ustalone trzy dni poza biurem."),
    diary("desk", "education", "Pierwsza wersja zasad dokumentowania: kto, co i jak często zapisuje."),
    diary("training", "education", "Drugi dzień szkolenia, ćwiczenia z prowadzenia rozmów w terenie."),
  ],
  entry: [
    diary(
      "fieldwork",
      "diagnosis",
      "Pierwszy spacer bez teczki i notatnika. Zapamiętane miejsca, w których ludzie się zatrzymują.",
    ),
    diary(
      "talk",
      "diagnosis",
      "Rozmowa {where}. Pytanie „co tu jest dobrego?” otwiera więcej niż pytanie o kłopoty.",
    ),
    diary("fieldwork", "diagnosis", "Dyżur {where}. Przyszło kilka osób, głównie z ciekawości."),
    diary(
      "talk",
      "activation",
      "Rozmowa z osobami, które od lat coś tu organizują. Chcą najpierw zobaczyć, czy zostanę na dłużej.",
    ),
    diary("desk", "diagnosis", "Przegląd starych kronik i gazet. Dużo śladów wspólnej pracy sprzed lat."),
    diary(
      "network",
      "integration",
      "Wizyta w szkole i bibliotece. Obie instytucje prowadzą podobne zajęcia i o sobie nie wiedzą.",
    ),
    diary("fieldwork", "diagnosis", "Spacer o innej porze niż zwykle. Widać zupełnie inne osoby."),
    diary(
      "talk",
      "diagnosis",
      "Rozmowa ze sprzedawczyniami w sklepie. To tu naprawdę wymienia się wiadomości.",
    ),
    diary(
      "meeting",
      "integration",
      "Wizyta na zebraniu mieszkańców, tylko słuchanie. Zapisane pytania, które wracały kilka razy.",
    ),
    diary("talk", "diagnosis", "Rozmowa z dzielnicowym o tym, co się zmieniło przez ostatnie lata."),
    diary("fieldwork", "diagnosis", "Szkic mapy: gdzie ludzie siadają, którędy chodzą, czego omijają."),
    diary(
      "desk",
      "diagnosis",
      "Uporządkowanie notatek z rozmów według tematów. Najczęściej wraca „{topic}”.",
    ),
  ],
  diagnosis: [
    diary(
      "fieldwork",
      "diagnosis",
      "Spacer badawczy z mieszkańcami. Prowadzili oni, ja tylko zapisywa{łam} punkty na planie.",
    ),
    diary("talk", "diagnosis", "Wywiad {where}. Najwięcej czasu zajął temat „{topic}”."),
    diary("meeting", "diagnosis", "Warsztat {where}: co mamy, czego nam brakuje, co możemy zmienić sami."),
    diary("desk", "diagnosis", "Liczenie ankiet. Część osób dopisała na odwrocie własne pomysły."),
    diary("talk", "diagnosis", "Rozmowa z młodzieżą. Zupełnie inna mapa miejsc niż u dorosłych."),
    diary(
      "fieldwork",
      "diagnosis",
      "Obserwacja w porze powrotów z pracy i ze szkoły. Notatka z liczbami, bez opisu osób.",
    ),
    diary(
      "network",
      "diagnosis",
      "Rozmowa z instytucjami o tym, co mogą dać od siebie. Lista zasobów urosła o kilka pozycji.",
    ),
    diary(
      "desk",
      "diagnosis",
      "Porównanie wyników ankiety z danymi gminy. W dwóch punktach mieszkańcy wiedzą więcej niż statystyka.",
    ),
    diary(
      "meeting",
      "activation",
      "Wspólne czytanie wyników. Mieszkańcy poprawili dwa wnioski i mieli rację.",
    ),
    diary(
      "talk",
      "activation",
      "Rozmowa z osobami gotowymi zająć się tematem „{topic}”. Umówiły się na pierwsze spotkanie.",
    ),
    diary(
      "desk",
      "diagnosis",
      "Pisanie mapy zasobów i potrzeb. Każdy rozdział zaczyna się od tego, co jest, a nie od tego, czego brakuje.",
    ),
    diary(
      "fieldwork",
      "diagnosis",
      "Roznoszenie zaproszeń na spotkanie z wynikami. Pomagały trzy osoby z sąsiedztwa.",
    ),
    diary(
      "talk",
      "diagnosis",
      "Wywiad z pracownikami przychodni. Potwierdzają, że sprawa „{topic}” jest ważna.",
    ),
  ],
  activation: [
    diary(
      "meeting",
      "activation",
      "Spotkanie grupy „{group}” {where}. Podzielono zadania, każdy wziął coś małego.",
    ),
    diary(
      "talk",
      "activation",
      "Rozmowa z osobą, która mogłaby poprowadzić następne spotkanie. Na razie zgodziła się powitać gości.",
    ),
    diary(
      "fieldwork",
      "activation",
      "Chodzenie od drzwi do drzwi z zaproszeniem. Zaprasza zawsze ktoś stąd, ja towarzyszę.",
    ),
    diary("desk", "education", "Przygotowanie prostej instrukcji: jak zaprosić ludzi, jak spisać ustalenia."),
    diary(
      "meeting",
      "integration",
      "Grupa „{group}” ustaliła swoje zasady: mówimy po kolei, kończymy o czasie, dzielimy się robotą.",
    ),
    diary(
      "talk",
      "activation",
      "Rozmowa po spotkaniu, na które przyszło mało osób. Grupa sama znalazła powód: zła godzina.",
    ),
    diary(
      "event",
      "activation",
      "Małe działanie z widocznym skutkiem. Ludzie przechodzili i pytali, kto to zorganizował.",
    ),
    diary(
      "network",
      "activation",
      "Wspólne wyjście grupy „{group}” do urzędu. Mówili mieszkańcy, ja milcza{łam}.",
    ),
    diary(
      "meeting",
      "activation",
      "Spór o kolejność zadań w grupie „{group}”. Skończył się głosowaniem i żartem.",
    ),
    diary(
      "talk",
      "integration",
      "Rozmowy przed sklepem. Coraz częściej to mieszkańcy opowiadają mi, co się wydarzyło.",
    ),
    diary(
      "fieldwork",
      "integration",
      "Wspólne oglądanie miejsca, w którym ma być pierwsze działanie. Zrobiona lista rzeczy do przyniesienia.",
    ),
    diary("talk", "activation", "Sprawa „{topic}” ma już cztery osoby, które chcą się nią zająć."),
    diary("desk", "activation", "Tablica z ogłoszeniami {where}. Każda grupa ma na niej swoje miejsce."),
  ],
  planning: [
    diary(
      "meeting",
      "activation",
      "Spotkanie planistyczne {where}. Zaczęliśmy od pytania, po czym poznamy, że się udało.",
    ),
    diary(
      "desk",
      "diagnosis",
      "Sprawdzenie, czy cele zgadzają się ze strategią gminy. Zgadzają się w dwóch punktach z trzech.",
    ),
    diary(
      "meeting",
      "education",
      "Warsztat o wskaźnikach prostym językiem. Grupa „{group}” zaproponowała własny sposób liczenia.",
    ),
    diary(
      "talk",
      "activation",
      "Rozmowa z każdym, kto wziął działanie na siebie: czy termin jest realny i kto pomoże.",
    ),
    diary(
      "network",
      "integration",
      "Spotkanie z instytucjami o ich części planu. Dwie wpisały konkretne terminy.",
    ),
    diary("desk", "education", "Kosztorys działań. Połowa rzeczy da się zrobić bez pieniędzy."),
    diary(
      "meeting",
      "integration",
      "Wybór strategii. Po długiej rozmowie wygrało współdziałanie, spór zostaje na wypadek braku odpowiedzi.",
    ),
    diary(
      "desk",
      "activation",
      "Poprawki do planu po uwagach mieszkańców. Skreślone jedno działanie, na które nikt nie miał siły.",
    ),
    diary(
      "talk",
      "education",
      "Rozmowa o ryzyku: co zrobimy, jeśli nie dostaniemy zgody. Grupa ma plan zapasowy.",
    ),
  ],
  action: [
    diary(
      "meeting",
      "activation",
      "Spotkanie grupy „{group}”. Prowadziła jedna z uczestniczek, ja pilnowa{łam} tylko czasu.",
    ),
    diary("event", "integration", "Pomoc przy wydarzeniu. Kluczem, listą i kawą zajęli się mieszkańcy."),
    diary(
      "network",
      "integration",
      "Rozmowa w urzędzie o sprawie „{topic}”. Grupa dostała odpowiedź na piśmie.",
    ),
    diary(
      "talk",
      "activation",
      "Rozmowa o zmęczeniu w grupie „{group}”. Postanowili zrobić dwa tygodnie przerwy i wrócić.",
    ),
    diary(
      "desk",
      "education",
      "Przegląd planu z listą zadań. Dwa działania przesunięte, jedno zamknięte przed czasem.",
    ),
    diary(
      "fieldwork",
      "activation",
      "Wspólna praca {where}. Pojawiły się osoby, których dotąd nie było na żadnym spotkaniu.",
    ),
    diary(
      "talk",
      "education",
      "Rozmowa z liderkami po wydarzeniu: co poszło dobrze, co następnym razem zrobimy inaczej.",
    ),
    diary(
      "network",
      "activation",
      "Spotkanie z instytucją, która spóźnia się z obietnicą. Ustalony nowy termin i osoba do kontaktu.",
    ),
    diary(
      "meeting",
      "education",
      "Ćwiczenie z pisania małego wniosku. Grupa „{group}” napisała go sama, ja zadawa{łam} pytania.",
    ),
    diary(
      "talk",
      "integration",
      "Ktoś nowy zapytał, jak się przyłączyć. Przekazany kontakt do grupy „{group}”.",
    ),
    diary("desk", "activation", "Podsumowanie kwartału dla mieszkańców na jednej kartce. Wisi {where}."),
    diary("event", "activation", "Wydarzenie zaczęło się beze mnie i to był najlepszy znak."),
    diary(
      "fieldwork",
      "diagnosis",
      "Szybka sonda wśród uczestników: co zostawić, co zmienić. Wyniki wróciły do grupy tego samego dnia.",
    ),
    diary(
      "network",
      "integration",
      "Dwie grupy umówiły się na wspólny kalendarz, żeby nie wchodzić sobie w drogę.",
    ),
  ],
  structures: [
    diary("network", "integration", "Spotkanie partnerów. Każdy powiedział, co daje i czego potrzebuje."),
    diary(
      "meeting",
      "education",
      "Praca nad zasadami partnerstwa: głosowanie, przyjmowanie nowych partnerów, kto trzyma klucze.",
    ),
    diary(
      "talk",
      "integration",
      "Rozmowa z partnerem, który czuł się pominięty. Ustalono, że ogłoszenia idą do wszystkich naraz.",
    ),
    diary("network", "activation", "Partnerzy sami zwołali zebranie i przysłali mi zaproszenie."),
    diary(
      "desk",
      "education",
      "Porównanie trzech form działania: grupa nieformalna, stowarzyszenie, koło. Tabela dla mieszkańców.",
    ),
    diary(
      "meeting",
      "integration",
      "Zebranie partnerstwa prowadził przedstawiciel mieszkańców. Rola organizatora: odpowiedzieć na dwa pytania.",
    ),
    diary("network", "integration", "Rozmowa z sąsiednim partnerstwem, wymiana doświadczeń i wzorów umów."),
    diary(
      "talk",
      "education",
      "Rozmowa o pieniądzach: skąd partnerstwo weźmie środki, kiedy mnie nie będzie.",
    ),
    diary("meeting", "activation", "Grupa „{group}” zgłosiła partnerstwu własną inicjatywę i budżet."),
  ],
  handover: [
    diary(
      "meeting",
      "diagnosis",
      "Warsztat ewaluacyjny {where}. Oś czasu na ścianie, każdy dopisał swoje wydarzenia.",
    ),
    diary(
      "talk",
      "integration",
      "Rozmowa o obawach przed zakończeniem. Najczęściej: kto będzie rozmawiał z urzędem.",
    ),
    diary("desk", "diagnosis", "Zebranie liczb do ewaluacji: wydarzenia, uczestnicy, kto prowadził."),
    diary("meeting", "education", "Przekazanie kalendarza, wzorów pism i listy kontaktów do instytucji."),
    diary(
      "network",
      "integration",
      "Spotkanie w urzędzie razem z tymi, którzy przejmują sprawy. Od dziś urząd dzwoni do nich.",
    ),
    diary(
      "talk",
      "activation",
      "Rozmowa o kontakcie po pół roku i po roku. Terminy wpisane do kalendarza grupy.",
    ),
    diary("desk", "education", "Ostatnie poprawki raportu po uwagach mieszkańców."),
  ],
}

/** Work that comes with every stage. */
export const always: ReadonlyArray<DiaryText> = [
  diary(
    "supervision",
    "education",
    "Superwizja grupowa. Notatki zostają poza systemem, tu zapisuję tylko czas.",
  ),
  diary("supervision", "education", "Superwizja indywidualna."),
  diary("reporting", "education", "Zestawienie liczb do sprawozdania półrocznego."),
  diary(
    "reporting",
    "diagnosis",
    "Krótka informacja dla dyrekcji: co się udało, gdzie potrzebna jest decyzja.",
  ),
  diary("desk", "education", "Uzupełnienie dziennika i kart wydarzeń z ostatnich dni."),
  diary("desk", "activation", "Odpowiedzi na pytania mieszkańców z tablicy ogłoszeń."),
  diary("training", "education", "Szkolenie w regionie: praca z konfliktem w grupie."),
  diary(
    "training",
    "education",
    "Spotkanie organizatorów z kilku gmin, wymiana sposobów na pierwsze spotkanie.",
  ),
  diary("travel", "integration", "Dojazd w teren i z powrotem, po drodze rozwiezione zaproszenia."),
  diary(
    "network",
    "integration",
    "Narada z pracownikami socjalnymi z rejonu. Umówione, co przekazujemy sobie nawzajem bez danych osób.",
  ),
  diary("network", "integration", "Rozmowa z asystentami rodziny o tym, kogo zaprosić na otwarte spotkania."),
  diary("desk", "education", "Porządkowanie dokumentów i terminów na następny miesiąc."),
]

type Activity = DiaryText["activity"]

const together = [
  "Zostało więcej osób, niż się spodziewa{łam}.",
  "Trzy osoby zgłosiły się do pomocy.",
  "Najlepsze pomysły padły na końcu, przy drzwiach.",
  "Ustalenia spisane na jednej kartce.",
  "Dużo śmiechu, mało papierów.",
  "Głos zabrały też osoby, które zwykle milczą.",
  "Zabrakło krzeseł.",
  "Było mniej osób niż ostatnio, za to wszystkie do końca.",
  "Jedna osoba przyszła pierwszy raz.",
  "Zaproszenia na następny raz roznoszą mieszkańcy.",
  "Umówiony następny termin.",
  "Nie wszystko się udało, wrócimy do tego za dwa tygodnie.",
]

/** A second sentence; often there is none. */
export const tails: Readonly<Partial<Record<Activity, ReadonlyArray<string>>>> = {
  meeting: together,
  event: [...together, "Pogoda nie pomogła, ale ludzie przyszli.", "Warto to powtórzyć w innym miejscu."],
  talk: [
    "Było spokojnie i rzeczowo.",
    "Umówiony następny termin.",
    "Więcej słuchania niż mówienia i tak było dobrze.",
    "Na koniec padło pytanie, kiedy znowu przyjdę.",
    "Wróciła sprawa, o której mówili też inni.",
    "Ciekawe, że nikt nie mówił o pieniądzach.",
    "Dobry trop do sprawdzenia.",
  ],
  network: [
    "Ustalenia spisane na jednej kartce.",
    "Potrzebny będzie jeszcze jeden telefon.",
    "Umówiony następny termin.",
    "Wszyscy byli przygotowani.",
    "Było spokojnie i rzeczowo.",
    "Obie strony wzięły coś na siebie.",
  ],
  fieldwork: [
    "Po drodze kilka krótkich rozmów.",
    "Warto tam wrócić o innej porze.",
    "Pogoda sprzyjała.",
    "Padało, więc krócej niż zwykle.",
    "Ludzie sami podchodzili i pytali.",
  ],
  desk: ["Zajęło więcej czasu, niż planowa{łam}.", "Do dokończenia jutro.", "Kopia wisi na tablicy."],
}

export const nextSteps: Readonly<Partial<Record<Activity, ReadonlyArray<string>>>> = {
  meeting: [
    "Zaprosić osoby, które zgłosiły się do pomocy.",
    "Potwierdzić salę i godzinę.",
    "Przekazać notatkę uczestnikom.",
    "Przypomnieć o spotkaniu dwa dni wcześniej.",
    "Przekazać klucz osobie dyżurującej.",
    "Zaproponować, żeby następne spotkanie prowadził ktoś inny.",
    "Porozmawiać z tymi, którzy nie przyszli.",
  ],
  event: [
    "Podziękować osobom, które pomagały.",
    "Rozliczyć materiały.",
    "Porozmawiać o tym, co następnym razem zrobić inaczej.",
    "Zapytać nowe osoby, czy przyjdą na spotkanie grupy.",
  ],
  talk: [
    "Wrócić tam za dwa tygodnie.",
    "Zaprosić na otwarte spotkanie.",
    "Sprawdzić w urzędzie, kto odpowiada za tę sprawę.",
    "Zapytać sąsiadów, czy widzą to tak samo.",
    "Oddzwonić z odpowiedzią.",
  ],
  network: [
    "Wysłać krótką notatkę z ustaleniami.",
    "Oddzwonić w sprawie terminu.",
    "Przygotować pismo razem z mieszkańcami.",
    "Umówić spotkanie z mieszkańcami.",
  ],
  fieldwork: ["Wrócić tam o innej porze dnia.", "Dopisać nowe miejsca do mapy.", "Omówić to z mieszkańcami."],
  desk: ["Pokazać mieszkańcom przed drukiem.", "Przekazać dyrekcji.", "Sprawdzić dane w urzędzie."],
}

/** Private thoughts, for the author only. */
export const reflections: ReadonlyArray<string> = [
  "Za dużo mówię. Następnym razem liczę do pięciu, zanim odpowiem.",
  "Widzę, że ciągnie mnie do załatwiania spraw za ludzi.",
  "Dobrze jest usłyszeć „my to zrobimy”.",
  "Zmęczenie po trzech wieczorach z rzędu. Zaplanować wolne popołudnie.",
  "Ba{łam} się tego spotkania bardziej niż oni.",
  "Trudno mi było nie stanąć po jednej stronie sporu.",
  "Pytanie na superwizję: jak mówić o pieniądzach, żeby nie gasić zapału.",
  "To był dzień, dla którego warto robić tę pracę.",
  "Muszę lepiej przygotować zakończenie spotkania.",
  "Cisza po pytaniu była dobra, nie trzeba jej zapełniać.",
  "Zbyt szybko uzna{łam}, że nikt nie jest zainteresowany.",
  "Warto zapamiętać, jak ta rozmowa się zaczęła.",
]
