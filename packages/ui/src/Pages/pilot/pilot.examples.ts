/**
 * What the pages show: a process of the demonstration pilot on one day, its centre and its region.
 * Not here: anything written by hand. Run `node scripts/pilot.ts` to write it anew.
 */
export const pilot = {
  today: "2026-06-11",
  process: {
    name: "Sołectwo Podgaje",
    place: "Swarzędz, gmina miejsko-wiejska, powiat poznański, woj. wielkopolskie",
    centre: "Ośrodek Pomocy Społecznej – Swarzędz",
    organiser: "Maciej Wierzbicki",
    stages: [
      {
        code: "preparation",
        label: {
          pl: "Przygotowanie",
          en: "Preparation",
        },
        state: "done",
        enteredOn: "2025-04-16",
        leftOn: "2025-05-09",
      },
      {
        code: "entry",
        label: {
          pl: "Wejście w społeczność",
          en: "Entry into the community",
        },
        state: "done",
        enteredOn: "2025-05-09",
        leftOn: "2025-06-23",
      },
      {
        code: "diagnosis",
        label: {
          pl: "Diagnoza",
          en: "Diagnosis",
        },
        state: "done",
        enteredOn: "2025-06-23",
        leftOn: "2025-09-04",
      },
      {
        code: "activation",
        label: {
          pl: "Aktywizacja i budowanie grup",
          en: "Activation and group building",
        },
        state: "done",
        enteredOn: "2025-09-04",
        leftOn: "2025-12-01",
      },
      {
        code: "planning",
        label: {
          pl: "Wspólne planowanie",
          en: "Participatory planning",
        },
        state: "done",
        enteredOn: "2025-12-01",
        leftOn: "2026-02-03",
      },
      {
        code: "action",
        label: {
          pl: "Realizacja działań",
          en: "Action",
        },
        state: "open",
        enteredOn: "2026-02-03",
      },
      {
        code: "structures",
        label: {
          pl: "Sieci i trwałe struktury",
          en: "Networks and lasting structures",
        },
        state: "current",
        enteredOn: "2026-04-23",
      },
      {
        code: "handover",
        label: {
          pl: "Przekazanie i wycofanie",
          en: "Handover and withdrawal",
        },
        state: "not-yet",
      },
    ],
    together: [["action", "structures"]],
    plain: [
      {
        pl: "Robimy to, co zaplanowaliśmy.",
        en: "We do what we planned.",
      },
      {
        pl: "Powstaje partnerstwo, które poprowadzi to dalej.",
        en: "A partnership is formed that will carry this on.",
      },
    ],
    next: {
      to: {
        pl: "Przekazanie i wycofanie",
        en: "Handover and withdrawal",
      },
      items: [
        {
          key: "actions-closed",
          sentence: {
            pl: "Zamknij co najmniej 70% działań planu: wykonane albo świadomie odłożone.",
            en: "Close at least 70% of the plan's actions: done or consciously dropped.",
          },
          state: "unmet",
          current: "66",
          wanted: "70",
          evidence: "inferred",
        },
        {
          key: "reviewed-quarterly",
          sentence: {
            pl: "W każdym pełnym kwartale realizacji odbył się przegląd planu.",
            en: "There was a review of the plan in every full quarter of the action.",
          },
          state: "met",
          current: "100",
          wanted: "100",
          evidence: "inferred",
        },
        {
          key: "rules-adopted",
          sentence: {
            pl: "Partnerstwo przyjęło zasady.",
            en: "A partnership has adopted its rules.",
          },
          state: "met",
          current: "1",
          wanted: "1",
          evidence: "inferred",
        },
        {
          key: "partners-joined",
          sentence: {
            pl: "Partnerstwo ma co najmniej 3 partnerów.",
            en: "The partnership has at least 3 partners.",
          },
          state: "met",
          current: "5",
          wanted: "3",
          evidence: "inferred",
        },
        {
          key: "residents-in-partnership",
          sentence: {
            pl: "W partnerstwie jest co najmniej jedna grupa mieszkańców.",
            en: "At least one inhabitants' group is in the partnership.",
          },
          state: "met",
          current: "2",
          wanted: "1",
          evidence: "inferred",
        },
        {
          key: "own-initiatives",
          sentence: {
            pl: "Partnerstwo przeprowadziło w ostatnich 12 miesiącach co najmniej 2 własne inicjatywy, których nie prowadził organizator.",
            en: "In the last 12 months the partnership carried out at least 2 initiatives of its own that the organiser did not lead.",
          },
          state: "unmet",
          current: "0",
          wanted: "2",
          evidence: "inferred",
        },
        {
          key: "map-before-handover",
          sentence: {
            pl: "Opublikuj mapę zasobów i potrzeb.",
            en: "Publish the resource and needs map.",
          },
          state: "met",
          current: "1",
          wanted: "1",
          evidence: "inferred",
        },
      ],
    },
    tasks: [
      {
        key: "update 0199eb91-6b40-748a-a5cd-2d631f4f6d7a",
        label: {
          pl: "Uaktualnij: karta grupy. Ostatnia zmiana jest z 2026-04-07.",
          en: "Bring up to date: group card. The last change is of 2026-04-07.",
        },
        due: "2026-05-07",
        isLate: true,
      },
      {
        key: "update 019927df-c340-73b2-a74a-d7d7cd96fce1",
        label: {
          pl: "Uaktualnij: karta grupy. Ostatnia zmiana jest z 2026-04-16.",
          en: "Bring up to date: group card. The last change is of 2026-04-16.",
        },
        due: "2026-05-18",
        isLate: true,
      },
      {
        key: "form F15",
        label: {
          pl: "Zapisz po raz pierwszy: arkusz ewaluacji.",
          en: "Record for the first time: evaluation sheet.",
        },
        due: "2026-06-23",
        isLate: false,
      },
      {
        key: "criterion actions-closed",
        label: {
          pl: "Zamknij co najmniej 70% działań planu: wykonane albo świadomie odłożone.",
          en: "Close at least 70% of the plan's actions: done or consciously dropped.",
        },
        due: "2028-04-14",
        isLate: false,
      },
      {
        key: "criterion own-initiatives",
        label: {
          pl: "Partnerstwo przeprowadziło w ostatnich 12 miesiącach co najmniej 2 własne inicjatywy, których nie prowadził organizator.",
          en: "In the last 12 months the partnership carried out at least 2 initiatives of its own that the organiser did not lead.",
        },
        due: "2028-04-14",
        isLate: false,
      },
      {
        key: "issue 019da970-4340-70d4-8bf1-99deef67c9cb",
        label: {
          pl: "Wydaj sprawozdanie za okres do 2026-04-14.",
          en: "Issue the report for the period up to 2026-04-14.",
        },
        isLate: false,
      },
    ],
    lately: [
      {
        id: "019eb5b2-a009-7c6e-9298-73fefd0659f4",
        at: "2026-06-11T08:00:43.017Z",
        who: "Maciej Wierzbicki",
        what: {
          pl: "Dodano wydarzenie: Spotkanie grupy „Sąsiedzi z Kolonii”: kalendarz na kwartał",
          en: "Added an event: Spotkanie grupy „Sąsiedzi z Kolonii”: kalendarz na kwartał",
        },
        isMilestone: false,
      },
      {
        id: "019eac75-e51d-7a08-8d9d-16953c4d3d28",
        at: "2026-06-09T12:57:48.061Z",
        who: "Maciej Wierzbicki",
        what: {
          pl: "Dodano wpis w dzienniku: Sieć i partnerstwo",
          en: "Added a diary entry: Network and partnership",
        },
        isMilestone: false,
      },
      {
        id: "019e8d8e-9a03-762a-a2ac-a5f25b7f7c94",
        at: "2026-06-03T12:56:33.539Z",
        who: "Maciej Wierzbicki",
        what: {
          pl: "Dodano wpis w dzienniku: Sieć i partnerstwo",
          en: "Added a diary entry: Network and partnership",
        },
        isMilestone: false,
      },
      {
        id: "019e8872-9859-7500-b273-f538acd0c400",
        at: "2026-06-02T13:07:52.025Z",
        who: "Maciej Wierzbicki",
        what: {
          pl: "Dodano wpis w dzienniku: Praca w terenie",
          en: "Added a diary entry: Fieldwork",
        },
        isMilestone: false,
      },
      {
        id: "019e830a-a5fb-7f05-8e70-6d80f6922086",
        at: "2026-06-01T11:56:13.691Z",
        who: "Maciej Wierzbicki",
        what: {
          pl: "Dodano dowód zmiany: Jakość życia – Starzy i nowi mieszkańcy działają razem",
          en: "Added evidence of change: Quality of life – Starzy i nowi mieszkańcy działają razem",
        },
        isMilestone: false,
      },
      {
        id: "019e8217-e2d5-7d90-acfd-03cb590cf3f4",
        at: "2026-06-01T07:31:04.021Z",
        who: "Maciej Wierzbicki",
        what: {
          pl: "Dodano wydarzenie: Spotkanie grupy „Młodzi ze Straży”: co nam wyszło, a co nie",
          en: "Added an event: Spotkanie grupy „Młodzi ze Straży”: co nam wyszło, a co nie",
        },
        isMilestone: false,
      },
    ],
    milestones: [
      {
        id: "019db951-5772-7530-a154-ffff0462d3dc",
        at: "2026-04-23T07:50:09.010Z",
        who: "Maciej Wierzbicki",
        what: {
          pl: "Otwarto równolegle etap: Sieci i trwałe struktury",
          en: "Opened a stage beside the others: Networks and lasting structures",
        },
        isMilestone: true,
      },
      {
        id: "019c22b1-e853-795d-930e-f973c3b72faf",
        at: "2026-02-03T08:50:10.643Z",
        who: "Maciej Wierzbicki",
        what: {
          pl: "Przejście do etapu: Realizacja działań",
          en: "Moved to the stage: Action",
        },
        isMilestone: true,
      },
      {
        id: "019bf9bf-85ad-7b6a-bf31-88abc4433e02",
        at: "2026-01-26T10:00:37.037Z",
        who: "Natalia Mucha",
        what: {
          pl: "Zatwierdzono plan: Plan działania: Sołectwo Podgaje (wersja 1, zarządzenie nr 58/2026, data: 26 stycznia 2026)",
          en: "Approved the plan: Plan działania: Sołectwo Podgaje (version 1, order no. 58/2026, dated 26 January 2026)",
        },
        isMilestone: true,
      },
      {
        id: "019ad91b-88da-766c-962a-522df80b5563",
        at: "2025-12-01T08:50:51.738Z",
        who: "Maciej Wierzbicki",
        what: {
          pl: "Przejście do etapu: Wspólne planowanie",
          en: "Moved to the stage: Participatory planning",
        },
        isMilestone: true,
      },
      {
        id: "019913b4-67a1-7723-b338-95c8755f04a8",
        at: "2025-09-04T07:50:14.177Z",
        who: "Maciej Wierzbicki",
        what: {
          pl: "Przejście do etapu: Aktywizacja i budowanie grup",
          en: "Moved to the stage: Activation and group building",
        },
        isMilestone: true,
      },
      {
        id: "0198ef8c-e8a2-7e4e-9f16-5fa81e0da0f1",
        at: "2025-08-28T07:20:45.986Z",
        who: "Maciej Wierzbicki",
        what: {
          pl: "Opublikowano mapę zasobów i potrzeb, wersja 1",
          en: "Published the resource and needs map, version 1",
        },
        isMilestone: true,
      },
      {
        id: "01979bc4-a564-72bd-95ef-de5ad4066408",
        at: "2025-06-23T07:50:45.348Z",
        who: "Maciej Wierzbicki",
        what: {
          pl: "Przejście do etapu: Diagnoza",
          en: "Moved to the stage: Diagnosis",
        },
        isMilestone: true,
      },
      {
        id: "0196b405-fdcc-71ce-b029-82b15cfe1e67",
        at: "2025-05-09T07:50:13.708Z",
        who: "Maciej Wierzbicki",
        what: {
          pl: "Przejście do etapu: Wejście w społeczność",
          en: "Moved to the stage: Entry into the community",
        },
        isMilestone: true,
      },
      {
        id: "01963d9e-2729-7942-98c9-40714a9d0919",
        at: "2025-04-16T08:01:37.065Z",
        who: "Maciej Wierzbicki",
        what: {
          pl: "Rozpoczęto od etapu: Przygotowanie",
          en: "Began at the stage: Preparation",
        },
        isMilestone: true,
      },
      {
        id: "01963d9e-2729-7942-98c9-40714a9d0918",
        at: "2025-04-16T08:01:37.065Z",
        who: "Maciej Wierzbicki",
        what: {
          pl: "Otwarto proces „Sołectwo Podgaje”: 3021163",
          en: "Opened the process “Sołectwo Podgaje”: 3021163",
        },
        isMilestone: true,
      },
    ],
    history: [
      {
        id: "019eb5b2-a009-7c6e-9298-73fefd0659f4",
        at: "2026-06-11T08:00:43.017Z",
        who: "Maciej Wierzbicki",
        what: {
          pl: "Dodano wydarzenie: Spotkanie grupy „Sąsiedzi z Kolonii”: kalendarz na kwartał",
          en: "Added an event: Spotkanie grupy „Sąsiedzi z Kolonii”: kalendarz na kwartał",
        },
        isMilestone: false,
      },
      {
        id: "019eac75-e51d-7a08-8d9d-16953c4d3d28",
        at: "2026-06-09T12:57:48.061Z",
        who: "Maciej Wierzbicki",
        what: {
          pl: "Dodano wpis w dzienniku: Sieć i partnerstwo",
          en: "Added a diary entry: Network and partnership",
        },
        isMilestone: false,
      },
      {
        id: "019e8d8e-9a03-762a-a2ac-a5f25b7f7c94",
        at: "2026-06-03T12:56:33.539Z",
        who: "Maciej Wierzbicki",
        what: {
          pl: "Dodano wpis w dzienniku: Sieć i partnerstwo",
          en: "Added a diary entry: Network and partnership",
        },
        isMilestone: false,
      },
      {
        id: "019e8872-9859-7500-b273-f538acd0c400",
        at: "2026-06-02T13:07:52.025Z",
        who: "Maciej Wierzbicki",
        what: {
          pl: "Dodano wpis w dzienniku: Praca w terenie",
          en: "Added a diary entry: Fieldwork",
        },
        isMilestone: false,
      },
      {
        id: "019e830a-a5fb-7f05-8e70-6d80f6922086",
        at: "2026-06-01T11:56:13.691Z",
        who: "Maciej Wierzbicki",
        what: {
          pl: "Dodano dowód zmiany: Jakość życia – Starzy i nowi mieszkańcy działają razem",
          en: "Added evidence of change: Quality of life – Starzy i nowi mieszkańcy działają razem",
        },
        isMilestone: false,
      },
      {
        id: "019e8217-e2d5-7d90-acfd-03cb590cf3f4",
        at: "2026-06-01T07:31:04.021Z",
        who: "Maciej Wierzbicki",
        what: {
          pl: "Dodano wydarzenie: Spotkanie grupy „Młodzi ze Straży”: co nam wyszło, a co nie",
          en: "Added an event: Spotkanie grupy „Młodzi ze Straży”: co nam wyszło, a co nie",
        },
        isMilestone: false,
      },
      {
        id: "019e73e1-7359-7d47-af70-ab0d93835c1f",
        at: "2026-05-29T13:16:55.513Z",
        who: "Maciej Wierzbicki",
        what: {
          pl: "Dodano wpis w dzienniku: Praca przy biurku",
          en: "Added a diary entry: Desk work",
        },
        isMilestone: false,
      },
      {
        id: "019e6d79-3436-748c-a597-ace0572bed57",
        at: "2026-05-28T07:25:20.310Z",
        who: "Maciej Wierzbicki",
        what: {
          pl: "Dodano wydarzenie: Spotkanie grupy „Sąsiedzi z Kolonii”: podsumowanie miesiąca",
          en: "Added an event: Spotkanie grupy „Sąsiedzi z Kolonii”: podsumowanie miesiąca",
        },
        isMilestone: false,
      },
      {
        id: "019e6d6d-1e73-74ab-8ce8-509f7bf69445",
        at: "2026-05-28T07:12:08.307Z",
        who: "Maciej Wierzbicki",
        what: {
          pl: "Poprawiono kartę partnerstwa: Partnerstwo dla wsi",
          en: "Corrected a partnership: Partnerstwo dla wsi",
        },
        isMilestone: false,
        reason: "Partnerzy przyjęli zasady i podpisali umowę.",
      },
      {
        id: "019e6d38-2ea6-7742-8d2f-2ef6d98edf6e",
        at: "2026-05-28T06:14:19.046Z",
        who: "Maciej Wierzbicki",
        what: {
          pl: "Dodano wpis w dzienniku: Spotkanie",
          en: "Added a diary entry: Meeting",
        },
        isMilestone: false,
      },
      {
        id: "019e647a-7ca9-73fe-9ea7-990795539d12",
        at: "2026-05-26T13:30:09.449Z",
        who: "Maciej Wierzbicki",
        what: {
          pl: "Dodano wpis w dzienniku: Rozmowa",
          en: "Added a diary entry: Talk",
        },
        isMilestone: false,
      },
      {
        id: "019e62e3-eb05-787e-a69e-063fc1209ca3",
        at: "2026-05-26T06:06:04.549Z",
        who: "Maciej Wierzbicki",
        what: {
          pl: "Dodano wpis w dzienniku: Spotkanie",
          en: "Added a diary entry: Meeting",
        },
        isMilestone: false,
      },
    ],
  },
  diary: [
    {
      id: "019eaaee-3b40-71db-9768-157d43dcbf21",
      author: "Maciej Wierzbicki",
      date: "2026-06-09",
      title: "Rozmowa z sąsiednim partnerstwem, wymiana doświadczeń i wzorów umów",
      text: "",
      kind: {
        pl: "sieć i partnerstwo",
        en: "network and partnership",
      },
      tag: {
        pl: "integracja",
        en: "integration",
      },
      counts: [],
    },
    {
      id: "019e8c08-1340-7888-a54a-443d8a581384",
      author: "Maciej Wierzbicki",
      date: "2026-06-03",
      title: "W urzędzie gminy o zasadach funduszu sołeckiego",
      text: "Rada sołecka dostała wzór wniosku.",
      kind: {
        pl: "sieć i partnerstwo",
        en: "network and partnership",
      },
      tag: {
        pl: "edukacja",
        en: "education",
      },
      counts: [],
    },
    {
      id: "019e86e1-b740-79b7-8f68-4abef4755da2",
      author: "Maciej Wierzbicki",
      date: "2026-06-02",
      title: "Objazd kolonii z sołtysem",
      text: "W sześciu domach mieszkają osoby starsze, do wszystkich ktoś zagląda. Po drodze kilka krótkich rozmów.",
      kind: {
        pl: "praca w terenie",
        en: "fieldwork",
      },
      tag: {
        pl: "diagnoza środowiskowa",
        en: "community diagnosis",
      },
      counts: [],
    },
    {
      id: "019e7248-4740-77b0-a100-63d53d740bff",
      author: "Maciej Wierzbicki",
      date: "2026-05-29",
      title: "Uzupełnienie dziennika i kart wydarzeń z ostatnich dni",
      text: "",
      kind: {
        pl: "praca przy biurku",
        en: "desk work",
      },
      tag: {
        pl: "edukacja",
        en: "education",
      },
      counts: [],
    },
    {
      id: "019e67fb-8f40-76ed-b425-9d06f0a51953",
      author: "Maciej Wierzbicki",
      date: "2026-05-27",
      title: "Zebranie partnerstwa prowadził przedstawiciel mieszkańców",
      text: "Rola organizatora: odpowiedzieć na dwa pytania. Ustalenia spisane na jednej kartce.",
      kind: {
        pl: "spotkanie",
        en: "meeting",
      },
      tag: {
        pl: "integracja",
        en: "integration",
      },
      counts: [
        {
          kind: "children",
          count: 3,
        },
        {
          kind: "adults",
          count: 4,
        },
        {
          kind: "seniors",
          count: 3,
        },
      ],
    },
    {
      id: "019e62d5-3340-735a-8417-39b7b5a94283",
      author: "Maciej Wierzbicki",
      date: "2026-05-26",
      title: "Rozmowa z partnerem, który czuł się pominięty",
      text: "Ustalono, że ogłoszenia idą do wszystkich naraz.",
      kind: {
        pl: "rozmowa",
        en: "talk",
      },
      tag: {
        pl: "integracja",
        en: "integration",
      },
      counts: [],
    },
    {
      id: "019e5dae-d740-777f-a1a6-008d5790f2c6",
      author: "Maciej Wierzbicki",
      date: "2026-05-25",
      title: "Grupa „Młodzi ze Straży” zgłosiła partnerstwu własną inicjatywę i budżet",
      text: "",
      kind: {
        pl: "spotkanie",
        en: "meeting",
      },
      tag: {
        pl: "aktywizacja",
        en: "activation",
      },
      counts: [],
    },
    {
      id: "019e4915-6740-78f9-b5b5-65eeb08e60e4",
      author: "Maciej Wierzbicki",
      date: "2026-05-21",
      title: "Partnerzy sami zwołali zebranie i przysłali mi zaproszenie",
      text: "",
      kind: {
        pl: "sieć i partnerstwo",
        en: "network and partnership",
      },
      tag: {
        pl: "aktywizacja",
        en: "activation",
      },
      counts: [],
    },
    {
      id: "019e2a2f-3f40-79d8-bc52-bcc77e77b8c4",
      author: "Maciej Wierzbicki",
      date: "2026-05-15",
      title: "Porównanie trzech form działania: grupa nieformalna, stowarzyszenie, koło",
      text: "Tabela dla mieszkańców.",
      kind: {
        pl: "praca przy biurku",
        en: "desk work",
      },
      tag: {
        pl: "edukacja",
        en: "education",
      },
      counts: [],
    },
    {
      id: "019e1abc-2b40-7ea4-8a3c-6a45c315ba3d",
      author: "Maciej Wierzbicki",
      date: "2026-05-12",
      title: "Krótka informacja dla dyrekcji: co się udało, gdzie potrzebna jest decyzja",
      text: "",
      kind: {
        pl: "sprawozdawczość",
        en: "reporting",
      },
      tag: {
        pl: "diagnoza środowiskowa",
        en: "community diagnosis",
      },
      counts: [],
    },
    {
      id: "019e1595-cf40-70d8-95d6-464ced0b66fe",
      author: "Maciej Wierzbicki",
      date: "2026-05-11",
      title: "Zebranie w remizie",
      text: "Po części oficjalnej ludzie zostali przy herbacie i wtedy padło najwięcej pomysłów. Dużo śmiechu, mało papierów.",
      kind: {
        pl: "spotkanie",
        en: "meeting",
      },
      tag: {
        pl: "aktywizacja",
        en: "activation",
      },
      counts: [],
    },
    {
      id: "019e0622-bb40-7fc4-9770-4df02b7a7f63",
      author: "Maciej Wierzbicki",
      date: "2026-05-08",
      title: "Rozmowa w nowych domach przy szosie",
      text: "Chcą pomagać, tylko nikt ich dotąd nie zaprosił. Wróciła sprawa, o której mówili też inni.",
      kind: {
        pl: "rozmowa",
        en: "talk",
      },
      tag: {
        pl: "integracja",
        en: "integration",
      },
      counts: [
        {
          kind: "children",
          count: 0,
        },
        {
          kind: "adults",
          count: 1,
        },
        {
          kind: "seniors",
          count: 0,
        },
      ],
    },
    {
      id: "019dfbd6-0340-79c6-b29b-44bd7eff433b",
      author: "Maciej Wierzbicki",
      date: "2026-05-06",
      title: "Rozmowa z sąsiednim partnerstwem, wymiana doświadczeń i wzorów umów",
      text: "Ustalenia spisane na jednej kartce.",
      kind: {
        pl: "sieć i partnerstwo",
        en: "network and partnership",
      },
      tag: {
        pl: "integracja",
        en: "integration",
      },
      counts: [],
    },
    {
      id: "019df6af-a740-7b83-ba8a-c94b69323160",
      author: "Maciej Wierzbicki",
      date: "2026-05-05",
      title: "Rozmowa z partnerem, który czuł się pominięty",
      text: "Ustalono, że ogłoszenia idą do wszystkich naraz.",
      kind: {
        pl: "rozmowa",
        en: "talk",
      },
      tag: {
        pl: "integracja",
        en: "integration",
      },
      counts: [],
    },
  ],
  places: [
    {
      id: "0196fbb0-f340-73ed-9aa7-a38261caeace",
      kind: "resource",
      title: "Gminny ośrodek kultury",
      text: "Instruktor może dojeżdżać raz w tygodniu.",
      label: {
        pl: "instytucja publiczna",
        en: "public institution",
      },
      at: [17.094, 52.428],
    },
    {
      id: "01973ea3-9f40-7320-ad9b-9569e8c18abc",
      kind: "resource",
      title: "Świetlica wiejska",
      text: "Dwie małe sale po dawnym sklepie. Klucz ma sołtys, ogrzewanie działa.",
      label: {
        pl: "instytucja publiczna",
        en: "public institution",
      },
    },
    {
      id: "0197bf62-9b40-7bfc-8c07-02930ffaa614",
      kind: "resource",
      title: "Sołtys i rada sołecka",
      text: "Zwołują zebrania i decydują o funduszu sołeckim.",
      label: {
        pl: "instytucja publiczna",
        en: "public institution",
      },
      at: [17.105, 52.423],
    },
    {
      id: "0197ced5-af40-7893-ae27-3446efdc284f",
      kind: "resource",
      title: "Remiza ochotniczej straży pożarnej",
      text: "Sala na osiemdziesiąt osób z kuchnią. Zimą dogrzewana tylko na uroczystości.",
      label: {
        pl: "organizacja pozarządowa",
        en: "non-governmental organisation",
      },
      at: [17.105, 52.433],
    },
    {
      id: "0197edbb-d740-7477-b8d1-e9a407e1a787",
      kind: "resource",
      title: "Stara kuźnia",
      text: "Nieużywany budynek gminy w dobrym stanie, bez prądu.",
      label: {
        pl: "zasób materialny",
        en: "material resource",
      },
      at: [17.095, 52.429],
    },
    {
      id: "0198077b-a340-7bb8-b988-93599e96d98d",
      kind: "resource",
      title: "Gospodarze z ciągnikami, około 10 osób",
      text: "Od lat odśnieżają drogi i wożą drewno samotnym sąsiadom.",
      label: {
        pl: "zasób ludzki (grupa, umiejętności)",
        en: "human resource (group, skills)",
      },
    },
    {
      id: "01982b88-2740-7726-871d-314bd6c2332b",
      kind: "resource",
      title: "Boisko i plac za remizą",
      text: "Równy teren gminy, bramki do remontu, brak cienia.",
      label: {
        pl: "zasób materialny",
        en: "material resource",
      },
      at: [17.11, 52.425],
    },
    {
      id: "01984f94-ab40-738a-8079-ab1220881e9e",
      kind: "resource",
      title: "Młode małżeństwa z nowych domów",
      text: "Informatycy, nauczycielki, ratownik. Mówią, że nie wiedzą, jak się włączyć.",
      label: {
        pl: "zasób ludzki (grupa, umiejętności)",
        en: "human resource (group, skills)",
      },
    },
    {
      id: "01985f07-bf40-75bd-aa43-60dcc8d69d13",
      kind: "resource",
      title: "Kapela i śpiewaczki",
      text: "Ośmioro muzykujących osób, od najmłodszych do najstarszych.",
      label: {
        pl: "zasób ludzki (grupa, umiejętności)",
        en: "human resource (group, skills)",
      },
    },
    {
      id: "01987ded-e740-7ca6-884c-7d1f08dd0555",
      kind: "resource",
      title: "Tartak na końcu wsi",
      text: "Właściciel przekazuje odpady drewna na wspólne prace.",
      label: {
        pl: "firma",
        en: "business",
      },
    },
    {
      id: "0197e36f-1f40-7d54-9f3e-4c953e4a0573",
      kind: "need",
      title: "Zajęcia dla dzieci w ferie i wakacje",
      text: "„Wozimy dzieci do miasta, a tu jest świetlica.”",
      label: {
        pl: "dzieci i młodzież",
        en: "children and youth",
      },
      urgency: 2,
      raisedBy: 15,
    },
    {
      id: "0197f808-8f40-7441-b0cb-b59add2f7e53",
      kind: "need",
      title: "Wiata na boisku",
      text: "„Jak popada, to wszyscy uciekają do domów.”",
      label: {
        pl: "przestrzeń",
        en: "space",
      },
      urgency: 3,
      raisedBy: 23,
      at: [17.11, 52.425],
    },
    {
      id: "01981c15-1340-7ed0-b730-216f7acfa5d7",
      kind: "need",
      title: "Świetlica otwarta także zimą",
      text: "„W lecie boisko wystarczy, ale od listopada nie ma gdzie usiąść.”",
      label: {
        pl: "relacje sąsiedzkie",
        en: "relations between neighbours",
      },
      urgency: 1,
      raisedBy: 21,
    },
    {
      id: "01984021-9740-7c26-8964-4e76cd008aee",
      kind: "need",
      title: "Dojazd do lekarza",
      text: "„Bez samochodu do przychodni się nie dostanę, autobus wraca dopiero po południu.”",
      label: {
        pl: "transport",
        en: "transport",
      },
      urgency: 2,
      raisedBy: 24,
    },
    {
      id: "0198642e-1b40-7407-8483-93dd2c17acd7",
      kind: "need",
      title: "Pobocze przy szosie",
      text: "„Dzieci idą na autobus po asfalcie.”",
      label: {
        pl: "bezpieczeństwo",
        en: "safety",
      },
      urgency: 3,
      raisedBy: 45,
    },
    {
      id: "0198883a-9f40-7e8b-a690-b066c190daf7",
      kind: "need",
      title: "Wspólna sprzedaż przetworów",
      text: "„Każda robi dżemy, a na targ nie ma kto jechać.”",
      label: {
        pl: "praca",
        en: "work",
      },
      urgency: 2,
      raisedBy: 22,
    },
  ],
  borders: [
    {
      type: "Feature",
      id: "3021163",
      properties: {
        code: "3021163",
        name: "Swarzędz",
      },
      geometry: {
        type: "MultiPolygon",
        coordinates: [
          [
            [
              [17.02, 52.449],
              [17.033, 52.43],
              [17.066, 52.417],
              [17.045, 52.404],
              [17.058, 52.36],
              [17.078, 52.358],
              [17.086, 52.368],
              [17.104, 52.369],
              [17.121, 52.377],
              [17.129, 52.396],
              [17.171, 52.391],
              [17.175, 52.407],
              [17.208, 52.437],
              [17.197, 52.439],
              [17.173, 52.432],
              [17.147, 52.444],
              [17.143, 52.467],
              [17.126, 52.471],
              [17.133, 52.482],
              [17.121, 52.507],
              [17.102, 52.505],
              [17.096, 52.491],
              [17.072, 52.481],
              [17.053, 52.479],
              [17.038, 52.456],
              [17.02, 52.449],
            ],
          ],
        ],
      },
    },
  ],
  network: [
    {
      date: "2025-10-16",
      actors: [
        {
          id: "grupa nasza świetlica",
          name: "Grupa Nasza Świetlica",
          sector: {
            code: "informal",
            label: {
              pl: "nieformalny (mieszkańcy)",
              en: "informal (inhabitants)",
            },
          },
          influence: 1,
          attitude: {
            pl: "neutralna",
            en: "neutral",
          },
        },
        {
          id: "ochotnicza straż pożarna",
          name: "Ochotnicza straż pożarna",
          sector: {
            code: "ngo",
            label: {
              pl: "pozarządowy",
              en: "non-governmental",
            },
          },
          influence: 2,
          attitude: {
            pl: "wspiera",
            en: "supporting",
          },
        },
        {
          id: "koło gospodyń wiejskich",
          name: "Koło gospodyń wiejskich",
          sector: {
            code: "ngo",
            label: {
              pl: "pozarządowy",
              en: "non-governmental",
            },
          },
          influence: 2,
          attitude: {
            pl: "wspiera",
            en: "supporting",
          },
        },
        {
          id: "urząd gminy",
          name: "Urząd gminy",
          sector: {
            code: "public",
            label: {
              pl: "publiczny",
              en: "public",
            },
          },
          influence: 3,
          attitude: {
            pl: "nie wiadomo",
            en: "unknown",
          },
        },
        {
          id: "rada sołecka",
          name: "Rada sołecka",
          sector: {
            code: "public",
            label: {
              pl: "publiczny",
              en: "public",
            },
          },
          influence: 1,
          attitude: {
            pl: "nie wiadomo",
            en: "unknown",
          },
        },
        {
          id: "tartak",
          name: "Tartak",
          sector: {
            code: "business",
            label: {
              pl: "biznes",
              en: "business",
            },
          },
          influence: 3,
          attitude: {
            pl: "wspiera",
            en: "supporting",
          },
        },
        {
          id: "parafia",
          name: "Parafia",
          sector: {
            code: "church",
            label: {
              pl: "kościelny",
              en: "church",
            },
          },
          influence: 3,
          attitude: {
            pl: "neutralna",
            en: "neutral",
          },
        },
        {
          id: "gminny ośrodek kultury",
          name: "Gminny ośrodek kultury",
          sector: {
            code: "public",
            label: {
              pl: "publiczny",
              en: "public",
            },
          },
          influence: 3,
          attitude: {
            pl: "wspiera",
            en: "supporting",
          },
        },
      ],
      links: [
        {
          from: "koło gospodyń wiejskich",
          to: "urząd gminy",
          kind: {
            code: "information",
            label: {
              pl: "przepływ informacji",
              en: "information",
            },
          },
          strength: 2,
        },
        {
          from: "grupa nasza świetlica",
          to: "koło gospodyń wiejskich",
          kind: {
            code: "partnership",
            label: {
              pl: "partnerstwo",
              en: "partnership",
            },
          },
          strength: 2,
        },
        {
          from: "ochotnicza straż pożarna",
          to: "gminny ośrodek kultury",
          kind: {
            code: "co-operation",
            label: {
              pl: "współpraca",
              en: "co-operation",
            },
          },
          strength: 2,
        },
        {
          from: "tartak",
          to: "parafia",
          kind: {
            code: "co-operation",
            label: {
              pl: "współpraca",
              en: "co-operation",
            },
          },
          strength: 2,
        },
        {
          from: "grupa nasza świetlica",
          to: "ochotnicza straż pożarna",
          kind: {
            code: "co-operation",
            label: {
              pl: "współpraca",
              en: "co-operation",
            },
          },
          strength: 1,
        },
      ],
    },
    {
      date: "2026-01-15",
      actors: [
        {
          id: "grupa nasza świetlica",
          name: "Grupa Nasza Świetlica",
          sector: {
            code: "informal",
            label: {
              pl: "nieformalny (mieszkańcy)",
              en: "informal (inhabitants)",
            },
          },
          influence: 1,
          attitude: {
            pl: "neutralna",
            en: "neutral",
          },
        },
        {
          id: "ochotnicza straż pożarna",
          name: "Ochotnicza straż pożarna",
          sector: {
            code: "ngo",
            label: {
              pl: "pozarządowy",
              en: "non-governmental",
            },
          },
          influence: 2,
          attitude: {
            pl: "wspiera",
            en: "supporting",
          },
        },
        {
          id: "koło gospodyń wiejskich",
          name: "Koło gospodyń wiejskich",
          sector: {
            code: "ngo",
            label: {
              pl: "pozarządowy",
              en: "non-governmental",
            },
          },
          influence: 2,
          attitude: {
            pl: "wspiera",
            en: "supporting",
          },
        },
        {
          id: "urząd gminy",
          name: "Urząd gminy",
          sector: {
            code: "public",
            label: {
              pl: "publiczny",
              en: "public",
            },
          },
          influence: 3,
          attitude: {
            pl: "nie wiadomo",
            en: "unknown",
          },
        },
        {
          id: "rada sołecka",
          name: "Rada sołecka",
          sector: {
            code: "public",
            label: {
              pl: "publiczny",
              en: "public",
            },
          },
          influence: 1,
          attitude: {
            pl: "nie wiadomo",
            en: "unknown",
          },
        },
        {
          id: "tartak",
          name: "Tartak",
          sector: {
            code: "business",
            label: {
              pl: "biznes",
              en: "business",
            },
          },
          influence: 3,
          attitude: {
            pl: "wspiera",
            en: "supporting",
          },
        },
        {
          id: "parafia",
          name: "Parafia",
          sector: {
            code: "church",
            label: {
              pl: "kościelny",
              en: "church",
            },
          },
          influence: 3,
          attitude: {
            pl: "neutralna",
            en: "neutral",
          },
        },
        {
          id: "gminny ośrodek kultury",
          name: "Gminny ośrodek kultury",
          sector: {
            code: "public",
            label: {
              pl: "publiczny",
              en: "public",
            },
          },
          influence: 3,
          attitude: {
            pl: "wspiera",
            en: "supporting",
          },
        },
      ],
      links: [
        {
          from: "koło gospodyń wiejskich",
          to: "urząd gminy",
          kind: {
            code: "information",
            label: {
              pl: "przepływ informacji",
              en: "information",
            },
          },
          strength: 2,
        },
        {
          from: "grupa nasza świetlica",
          to: "koło gospodyń wiejskich",
          kind: {
            code: "partnership",
            label: {
              pl: "partnerstwo",
              en: "partnership",
            },
          },
          strength: 2,
        },
        {
          from: "ochotnicza straż pożarna",
          to: "gminny ośrodek kultury",
          kind: {
            code: "co-operation",
            label: {
              pl: "współpraca",
              en: "co-operation",
            },
          },
          strength: 2,
        },
        {
          from: "tartak",
          to: "parafia",
          kind: {
            code: "co-operation",
            label: {
              pl: "współpraca",
              en: "co-operation",
            },
          },
          strength: 2,
        },
        {
          from: "grupa nasza świetlica",
          to: "ochotnicza straż pożarna",
          kind: {
            code: "co-operation",
            label: {
              pl: "współpraca",
              en: "co-operation",
            },
          },
          strength: 1,
        },
        {
          from: "grupa nasza świetlica",
          to: "gminny ośrodek kultury",
          kind: {
            code: "co-operation",
            label: {
              pl: "współpraca",
              en: "co-operation",
            },
          },
          strength: 1,
        },
        {
          from: "ochotnicza straż pożarna",
          to: "rada sołecka",
          kind: {
            code: "co-operation",
            label: {
              pl: "współpraca",
              en: "co-operation",
            },
          },
          strength: 2,
        },
      ],
    },
    {
      date: "2026-04-16",
      actors: [
        {
          id: "grupa nasza świetlica",
          name: "Grupa Nasza Świetlica",
          sector: {
            code: "informal",
            label: {
              pl: "nieformalny (mieszkańcy)",
              en: "informal (inhabitants)",
            },
          },
          influence: 1,
          attitude: {
            pl: "neutralna",
            en: "neutral",
          },
        },
        {
          id: "ochotnicza straż pożarna",
          name: "Ochotnicza straż pożarna",
          sector: {
            code: "ngo",
            label: {
              pl: "pozarządowy",
              en: "non-governmental",
            },
          },
          influence: 2,
          attitude: {
            pl: "wspiera",
            en: "supporting",
          },
        },
        {
          id: "koło gospodyń wiejskich",
          name: "Koło gospodyń wiejskich",
          sector: {
            code: "ngo",
            label: {
              pl: "pozarządowy",
              en: "non-governmental",
            },
          },
          influence: 2,
          attitude: {
            pl: "wspiera",
            en: "supporting",
          },
        },
        {
          id: "urząd gminy",
          name: "Urząd gminy",
          sector: {
            code: "public",
            label: {
              pl: "publiczny",
              en: "public",
            },
          },
          influence: 3,
          attitude: {
            pl: "nie wiadomo",
            en: "unknown",
          },
        },
        {
          id: "rada sołecka",
          name: "Rada sołecka",
          sector: {
            code: "public",
            label: {
              pl: "publiczny",
              en: "public",
            },
          },
          influence: 1,
          attitude: {
            pl: "nie wiadomo",
            en: "unknown",
          },
        },
        {
          id: "tartak",
          name: "Tartak",
          sector: {
            code: "business",
            label: {
              pl: "biznes",
              en: "business",
            },
          },
          influence: 3,
          attitude: {
            pl: "wspiera",
            en: "supporting",
          },
        },
        {
          id: "parafia",
          name: "Parafia",
          sector: {
            code: "church",
            label: {
              pl: "kościelny",
              en: "church",
            },
          },
          influence: 3,
          attitude: {
            pl: "neutralna",
            en: "neutral",
          },
        },
        {
          id: "gminny ośrodek kultury",
          name: "Gminny ośrodek kultury",
          sector: {
            code: "public",
            label: {
              pl: "publiczny",
              en: "public",
            },
          },
          influence: 3,
          attitude: {
            pl: "wspiera",
            en: "supporting",
          },
        },
      ],
      links: [
        {
          from: "koło gospodyń wiejskich",
          to: "urząd gminy",
          kind: {
            code: "information",
            label: {
              pl: "przepływ informacji",
              en: "information",
            },
          },
          strength: 2,
        },
        {
          from: "grupa nasza świetlica",
          to: "koło gospodyń wiejskich",
          kind: {
            code: "partnership",
            label: {
              pl: "partnerstwo",
              en: "partnership",
            },
          },
          strength: 2,
        },
        {
          from: "ochotnicza straż pożarna",
          to: "gminny ośrodek kultury",
          kind: {
            code: "co-operation",
            label: {
              pl: "współpraca",
              en: "co-operation",
            },
          },
          strength: 2,
        },
        {
          from: "tartak",
          to: "parafia",
          kind: {
            code: "co-operation",
            label: {
              pl: "współpraca",
              en: "co-operation",
            },
          },
          strength: 2,
        },
        {
          from: "grupa nasza świetlica",
          to: "ochotnicza straż pożarna",
          kind: {
            code: "co-operation",
            label: {
              pl: "współpraca",
              en: "co-operation",
            },
          },
          strength: 1,
        },
        {
          from: "grupa nasza świetlica",
          to: "gminny ośrodek kultury",
          kind: {
            code: "co-operation",
            label: {
              pl: "współpraca",
              en: "co-operation",
            },
          },
          strength: 1,
        },
        {
          from: "ochotnicza straż pożarna",
          to: "rada sołecka",
          kind: {
            code: "co-operation",
            label: {
              pl: "współpraca",
              en: "co-operation",
            },
          },
          strength: 2,
        },
        {
          from: "urząd gminy",
          to: "rada sołecka",
          kind: {
            code: "co-operation",
            label: {
              pl: "współpraca",
              en: "co-operation",
            },
          },
          strength: 3,
        },
        {
          from: "koło gospodyń wiejskich",
          to: "gminny ośrodek kultury",
          kind: {
            code: "co-operation",
            label: {
              pl: "współpraca",
              en: "co-operation",
            },
          },
          strength: 1,
        },
      ],
    },
  ],
  plan: {
    title: "Plan działania: Sołectwo Podgaje",
    from: "2025-12-23",
    to: "2026-12-23",
    goals: [
      {
        key: "0",
        label: "Świetlica działa cały rok i prowadzą ją mieszkańcy.",
        indicators: [
          {
            name: "Dni otwarcia świetlicy w miesiącu",
            unit: "dni",
          },
          {
            name: "Mieszkańcy w dyżurach",
            unit: "osób",
          },
        ],
        actions: [
          {
            label: "Zbieranie pamiątek do starej kuźni",
            from: "2025-12-23",
            to: "2026-02-23",
            owner: {
              pl: "grupa",
              en: "a group",
            },
          },
          {
            label: "Grafik podwózek do lekarza",
            from: "2026-01-23",
            to: "2026-03-23",
            owner: {
              pl: "grupa",
              en: "a group",
            },
          },
          {
            label: "Rozmowy z zarządem dróg o poboczu",
            from: "2026-02-23",
            to: "2026-04-23",
            owner: {
              pl: "organizator",
              en: "the organiser",
            },
          },
        ],
      },
      {
        key: "1",
        label: "Starzy i nowi mieszkańcy działają razem.",
        indicators: [
          {
            name: "Wydarzenia przygotowane wspólnie w roku",
            unit: "wydarzeń",
            baseline: 0,
            target: 5,
          },
        ],
        actions: [
          {
            label: "Budowa wiaty na boisku",
            from: "2026-03-23",
            to: "2026-05-23",
            owner: {
              pl: "mieszkańcy",
              en: "inhabitants",
            },
          },
          {
            label: "Wspólne dożynki starej i nowej części wsi",
            from: "2026-04-23",
            to: "2026-06-23",
            owner: {
              pl: "mieszkańcy",
              en: "inhabitants",
            },
          },
          {
            label: "Remont i ogrzewanie świetlicy",
            from: "2026-05-23",
            to: "2026-07-23",
            owner: {
              pl: "partnerstwo",
              en: "the partnership",
            },
          },
        ],
      },
      {
        key: "2",
        label: "Nikt starszy nie zostaje sam z dojazdem do lekarza i zakupami.",
        indicators: [
          {
            name: "Umówione podwózki w miesiącu",
            unit: "podwózek",
            baseline: 3,
            target: 15,
          },
          {
            name: "Sąsiedzi gotowi pomagać",
            unit: "osób",
            baseline: 4,
            target: 12,
          },
        ],
        actions: [
          {
            label: "Kalendarz i dyżury świetlicy",
            from: "2026-06-23",
            to: "2026-08-23",
            owner: {
              pl: "grupa",
              en: "a group",
            },
          },
          {
            label: "Zgłoszenie świetlicy do programu gminy",
            from: "2026-07-23",
            to: "2026-09-23",
            owner: {
              pl: "instytucja",
              en: "an institution",
            },
          },
          {
            label: "Szkolenie z rozliczania funduszu sołeckiego",
            from: "2026-08-23",
            to: "2026-10-23",
            owner: {
              pl: "organizator",
              en: "the organiser",
            },
          },
        ],
      },
    ],
  },
  groups: [
    {
      id: "019927df-c340-73b2-a74a-d7d7cd96fce1",
      title: "Sąsiedzi z Kolonii",
      text: "Organizuje dojazdy do lekarza i odwiedziny u osób starszych.",
      kind: {
        pl: "grupa samopomocowa",
        en: "self-help group",
      },
      status: {
        pl: "powstaje",
        en: "forming",
      },
      rhythm: "co drugą środę",
      people: 6,
    },
    {
      id: "0199eb91-6b40-748a-a5cd-2d631f4f6d7a",
      title: "Młodzi ze Straży",
      text: "Buduje wiatę i prowadzi zajęcia sportowe.",
      kind: {
        pl: "grupa młodzieżowa",
        en: "youth group",
      },
      status: {
        pl: "powstaje",
        en: "forming",
      },
      rhythm: "co drugą sobotę",
      people: 7,
    },
  ],
  partnerships: [
    {
      id: "019db3bc-fb40-76a4-8383-f94537685804",
      title: "Partnerstwo dla wsi",
      text: "Razem prowadzić świetlicę, pomagać sobie po sąsiedzku i mówić jednym głosem w gminie.",
      status: {
        pl: "powstaje",
        en: "forming",
      },
      partners: ["Grupa Nasza Świetlica", "Ochotnicza straż pożarna", "Koło gospodyń wiejskich"],
    },
  ],
  events: [
    {
      id: "019e6d21-eb40-7c68-b0fe-7361199ff3bf",
      title: "Spotkanie grupy „Sąsiedzi z Kolonii”: podsumowanie miesiąca",
      date: "2026-05-27",
      place: "Świetlica wiejska",
      output: "",
    },
    {
      id: "019e81bb-5b40-7295-95af-d426453e9911",
      title: "Spotkanie grupy „Młodzi ze Straży”: co nam wyszło, a co nie",
      date: "2026-05-30",
      place: "Boisko za remizą",
      output: "Lista rzeczy do powtórzenia i do zmiany.",
    },
    {
      id: "019eb53a-f340-7e92-8486-8bbabc48d448",
      title: "Spotkanie grupy „Sąsiedzi z Kolonii”: kalendarz na kwartał",
      date: "2026-06-10",
      place: "Świetlica wiejska",
      output: "Kalendarz spotkań i wydarzeń na trzy miesiące.",
    },
  ],
  changes: [
    {
      id: "019df189-4b40-7b0f-8794-1495c2b4615c",
      title: "Wydarzenia przygotowane wspólnie w roku",
      text: "Dwie grupy wymieniają się salą i sprzętem bez pośrednictwa ośrodka.",
      proof: "segregator grupy w świetlicy",
    },
    {
      id: "019e81bb-5b40-7e67-9939-1776901d1518",
      title: "Wydarzenia przygotowane wspólnie w roku",
      text: "W krótkiej ankiecie więcej osób mówi, że ma kogo poprosić o drobną pomoc.",
      proof: "segregator grupy w świetlicy",
    },
  ],
  board: [
    {
      id: "01963cf7-e080-7e63-9465-5b5759cebd8b",
      name: "Sołectwo Podgaje",
      stage: "structures",
      organiser: "Maciej Wierzbicki",
      enteredOn: "2026-04-23",
      missing: 2,
    },
    {
      id: "019d664f-d080-7c0e-9bec-fc60c6f14498",
      name: "Klub Seniora Pogodni",
      stage: "diagnosis",
      organiser: "Monika Sokół",
      enteredOn: "2026-05-28",
      missing: 4,
    },
    {
      id: "019c6508-c700-73d5-bb56-95600bbb6060",
      name: "Młodzi z Przystanku",
      stage: "diagnosis",
      organiser: "Maciej Wierzbicki",
      enteredOn: "2026-05-11",
      missing: 3,
    },
    {
      id: "01987373-6880-77f9-b42d-df8913473eb1",
      name: "Samodzielni rodzice",
      stage: "action",
      organiser: "Monika Sokół",
      enteredOn: "2026-06-03",
      missing: 0,
    },
  ],
  stages: [
    {
      code: "preparation",
      label: {
        pl: "Przygotowanie",
        en: "Preparation",
      },
    },
    {
      code: "entry",
      label: {
        pl: "Wejście w społeczność",
        en: "Entry into the community",
      },
    },
    {
      code: "diagnosis",
      label: {
        pl: "Diagnoza",
        en: "Diagnosis",
      },
    },
    {
      code: "activation",
      label: {
        pl: "Aktywizacja i budowanie grup",
        en: "Activation and group building",
      },
    },
    {
      code: "planning",
      label: {
        pl: "Wspólne planowanie",
        en: "Participatory planning",
      },
    },
    {
      code: "action",
      label: {
        pl: "Realizacja działań",
        en: "Action",
      },
    },
    {
      code: "structures",
      label: {
        pl: "Sieci i trwałe struktury",
        en: "Networks and lasting structures",
      },
    },
    {
      code: "handover",
      label: {
        pl: "Przekazanie i wycofanie",
        en: "Handover and withdrawal",
      },
    },
  ],
  role: {
    pl: "animator lokalny",
    en: "local animator",
  },
  levels: [
    {
      level: 1,
      label: {
        pl: "początkujący",
        en: "beginner",
      },
    },
    {
      level: 2,
      label: {
        pl: "samodzielny",
        en: "independent",
      },
    },
    {
      level: 3,
      label: {
        pl: "zaawansowany",
        en: "advanced",
      },
    },
    {
      level: 4,
      label: {
        pl: "mentor, ekspert",
        en: "mentor, expert",
      },
    },
  ],
  competencies: [
    {
      key: "C01",
      label: {
        pl: "teoria i wartości organizowania",
        en: "theory and values of organising",
      },
      wanted: 2,
      texts: [],
      people: [
        {
          name: "Maciej Wierzbicki",
          level: 2,
        },
        {
          name: "Monika Sokół",
          level: 2,
        },
      ],
    },
    {
      key: "C02",
      label: {
        pl: "ramy prawne pomocy społecznej i CUS",
        en: "legal frame of assistance and social services",
      },
      texts: [],
      people: [
        {
          name: "Maciej Wierzbicki",
          level: 1,
        },
        {
          name: "Monika Sokół",
          level: 2,
        },
      ],
    },
    {
      key: "C03",
      label: {
        pl: "wiedza o społeczności: socjologia, psychologia społeczna",
        en: "knowledge of communities: sociology, social psychology",
      },
      wanted: 2,
      texts: [],
      people: [
        {
          name: "Maciej Wierzbicki",
          level: 1,
        },
        {
          name: "Monika Sokół",
          level: 2,
        },
      ],
    },
    {
      key: "C04",
      label: {
        pl: "lokalna polityka społeczna i dokumenty strategiczne",
        en: "local policy and strategic documents",
      },
      texts: [],
      people: [
        {
          name: "Maciej Wierzbicki",
          level: 2,
        },
        {
          name: "Monika Sokół",
          level: 2,
        },
      ],
    },
    {
      key: "C05",
      label: {
        pl: "diagnoza i badania aktywizujące",
        en: "diagnosis and activating research",
      },
      wanted: 2,
      texts: [],
      people: [
        {
          name: "Maciej Wierzbicki",
          level: 2,
        },
        {
          name: "Monika Sokół",
          level: 3,
        },
      ],
    },
    {
      key: "C06",
      label: {
        pl: "profil społeczności oraz mapa zasobów i potrzeb",
        en: "community profile and the map",
      },
      texts: [],
      people: [
        {
          name: "Maciej Wierzbicki",
          level: 3,
        },
        {
          name: "Monika Sokół",
          level: 3,
        },
      ],
    },
    {
      key: "C07",
      label: {
        pl: "rozmowa i słuchanie",
        en: "conversation and listening",
      },
      wanted: 2,
      texts: [],
      people: [
        {
          name: "Maciej Wierzbicki",
          level: 1,
        },
        {
          name: "Monika Sokół",
          level: 2,
        },
      ],
    },
    {
      key: "C08",
      label: {
        pl: "prowadzenie spotkań i grup",
        en: "facilitation of meetings and groups",
      },
      wanted: 2,
      texts: [],
      people: [
        {
          name: "Maciej Wierzbicki",
          level: 3,
        },
        {
          name: "Monika Sokół",
          level: 2,
        },
      ],
    },
    {
      key: "C09",
      label: {
        pl: "wzmacnianie liderów",
        en: "developing leaders",
      },
      wanted: 2,
      texts: [],
      people: [
        {
          name: "Maciej Wierzbicki",
          level: 3,
        },
        {
          name: "Monika Sokół",
          level: 3,
        },
      ],
    },
    {
      key: "C10",
      label: {
        pl: "mobilizowanie i motywowanie",
        en: "mobilising and motivating",
      },
      wanted: 2,
      texts: [],
      people: [
        {
          name: "Maciej Wierzbicki",
          level: 2,
        },
        {
          name: "Monika Sokół",
          level: 2,
        },
      ],
    },
    {
      key: "C11",
      label: {
        pl: "praca z wolontariuszami",
        en: "work with volunteers",
      },
      wanted: 2,
      texts: [],
      people: [
        {
          name: "Maciej Wierzbicki",
          level: 2,
        },
        {
          name: "Monika Sokół",
          level: 2,
        },
      ],
    },
    {
      key: "C12",
      label: {
        pl: "edukacja nieformalna",
        en: "informal education",
      },
      wanted: 2,
      texts: [],
      people: [
        {
          name: "Maciej Wierzbicki",
          level: 3,
        },
        {
          name: "Monika Sokół",
          level: 1,
        },
      ],
    },
    {
      key: "C13",
      label: {
        pl: "budowanie sieci i partnerstw",
        en: "building networks and partnerships",
      },
      texts: [],
      people: [
        {
          name: "Maciej Wierzbicki",
          level: 2,
        },
        {
          name: "Monika Sokół",
          level: 2,
        },
      ],
    },
    {
      key: "C14",
      label: {
        pl: "mediacja, negocjacje, konsensus",
        en: "mediation, negotiation, consensus",
      },
      texts: [
        {
          level: 1,
          text: {
            pl: "Rozpoznaje, czego chcą strony, i pomaga w prostych uzgodnieniach.",
            en: "Recognises what the sides want and helps with simple agreements.",
          },
          example: {
            pl: "Ustala z dwiema grupami, która w które dni korzysta z sali.",
            en: "Settles with two groups which of them uses the room on which days.",
          },
        },
        {
          level: 2,
          text: {
            pl: "Prowadzi rozmowy stron i doprowadza do porozumienia, które wszyscy umieją powtórzyć.",
            en: "Leads talks of the sides to an agreement that everyone can repeat.",
          },
          example: {
            pl: "Pyta każdą stronę, po co jej to, o co prosi, i spisuje rozwiązanie, które godzi obie potrzeby.",
            en: "Asks each side why it needs what it asks for and writes down a solution that meets both needs.",
          },
        },
        {
          level: 3,
          text: {
            pl: "Doprowadza do porozumienia wielu stron o nierównej sile i pilnuje jego wykonania.",
            en: "Brings many sides of unequal strength to an agreement and sees that it is carried out.",
          },
          example: {
            pl: "Przed rozmową z deweloperem przygotowuje mieszkańców, a po miesiącu sprawdza z nimi, co wykonano.",
            en: "Prepares inhabitants before a talk with a developer and checks with them a month later what was done.",
          },
        },
        {
          level: 4,
          text: {
            pl: "Uczy mediowania i negocjowania i tworzy w gminie stałe miejsca porozumienia.",
            en: "Teaches mediation and negotiation and creates standing places of agreement in the municipality.",
          },
          example: {
            pl: "Zakłada okrągły stół osiedla i przygotowuje trzy osoby, które będą go prowadzić.",
            en: "Starts a round table of the estate and prepares three people who will lead it.",
          },
        },
      ],
      people: [
        {
          name: "Maciej Wierzbicki",
          level: 2,
        },
        {
          name: "Monika Sokół",
          level: 2,
        },
      ],
    },
    {
      key: "C15",
      label: {
        pl: "praca z konfliktem",
        en: "work with conflict",
      },
      texts: [],
      people: [
        {
          name: "Maciej Wierzbicki",
          level: 3,
        },
        {
          name: "Monika Sokół",
          level: 2,
        },
      ],
    },
    {
      key: "C16",
      label: {
        pl: "rzecznictwo i informacja obywatelska",
        en: "advocacy and civic information",
      },
      texts: [],
      people: [
        {
          name: "Maciej Wierzbicki",
          level: 1,
        },
        {
          name: "Monika Sokół",
          level: 2,
        },
      ],
    },
    {
      key: "C17",
      label: {
        pl: "planowanie z mieszkańcami",
        en: "participatory planning",
      },
      texts: [],
      people: [
        {
          name: "Maciej Wierzbicki",
          level: 3,
        },
        {
          name: "Monika Sokół",
          level: 3,
        },
      ],
    },
    {
      key: "C18",
      label: {
        pl: "projekty, fundusze, budżet",
        en: "projects, funds, budget",
      },
      texts: [],
      people: [
        {
          name: "Maciej Wierzbicki",
          level: 2,
        },
        {
          name: "Monika Sokół",
          level: 2,
        },
      ],
    },
    {
      key: "C19",
      label: {
        pl: "monitoring i ewaluacja",
        en: "monitoring and evaluation",
      },
      texts: [],
      people: [
        {
          name: "Maciej Wierzbicki",
          level: 3,
        },
        {
          name: "Monika Sokół",
          level: 2,
        },
      ],
    },
    {
      key: "C20",
      label: {
        pl: "dokumentowanie i sprawozdawczość",
        en: "documentation and reporting",
      },
      wanted: 2,
      texts: [],
      people: [
        {
          name: "Maciej Wierzbicki",
          level: 2,
        },
        {
          name: "Monika Sokół",
          level: 1,
        },
      ],
    },
    {
      key: "C21",
      label: {
        pl: "podmiotowe traktowanie i zaufanie",
        en: "respect and trust",
      },
      wanted: 2,
      texts: [],
      people: [
        {
          name: "Maciej Wierzbicki",
          level: 2,
        },
        {
          name: "Monika Sokół",
          level: 2,
        },
      ],
    },
    {
      key: "C22",
      label: {
        pl: "refleksyjność i korzystanie z superwizji",
        en: "reflectiveness and use of supervision",
      },
      wanted: 2,
      texts: [],
      people: [
        {
          name: "Maciej Wierzbicki",
          level: 2,
        },
        {
          name: "Monika Sokół",
          level: 1,
        },
      ],
    },
    {
      key: "C23",
      label: {
        pl: "wrażliwość na różnorodność i włączanie",
        en: "diversity and inclusion",
      },
      wanted: 2,
      texts: [],
      people: [
        {
          name: "Maciej Wierzbicki",
          level: 3,
        },
        {
          name: "Monika Sokół",
          level: 2,
        },
      ],
    },
    {
      key: "C24",
      label: {
        pl: "odpowiedzialność etyczna i ochrona danych",
        en: "ethical responsibility and data protection",
      },
      wanted: 2,
      texts: [],
      people: [
        {
          name: "Maciej Wierzbicki",
          level: 1,
        },
        {
          name: "Monika Sokół",
          level: 1,
        },
      ],
    },
  ],
  team: ["Maciej Wierzbicki", "Monika Sokół"],
  rehearsal: [
    {
      key: "01963cf7-e080-7e63-9465-5b5759cebd8b",
      name: "Sołectwo Podgaje",
      group: "new-duty",
      findings: {
        pl: ["Zadanie rośnie: Zamknij co najmniej 90% działań planu: wykonane albo świadomie odłożone."],
        en: ["A task grows: Close at least 90% of the plan's actions: done or consciously dropped."],
      },
    },
    {
      key: "019d664f-d080-7c0e-9bec-fc60c6f14498",
      name: "Klub Seniora Pogodni",
      group: "new-duty",
      findings: {
        pl: ["Zadanie rośnie: Wskaż co najmniej 8 tematów, przy których ludzie chcą działać."],
        en: ["A task grows: Name at least 8 themes with people who want to act on them."],
      },
    },
    {
      key: "019c6508-c700-73d5-bb56-95600bbb6060",
      name: "Młodzi z Przystanku",
      group: "new-duty",
      findings: {
        pl: ["Nowe zadanie: Wskaż co najmniej 8 tematów, przy których ludzie chcą działać."],
        en: ["A new task: Name at least 8 themes with people who want to act on them."],
      },
    },
    {
      key: "01987373-6880-77f9-b42d-df8913473eb1",
      name: "Samodzielni rodzice",
      group: "no-change",
      findings: {
        pl: [],
        en: [],
      },
    },
    {
      key: "019adda5-7700-7625-95d1-83c0e1dcb5b7",
      name: "Seniorzy Razem",
      group: "no-change",
      findings: {
        pl: [],
        en: [],
      },
    },
    {
      key: "01987373-6880-7a07-8c48-0ee7f164ece2",
      name: "Sołectwo Kamionka",
      group: "no-change",
      findings: {
        pl: [],
        en: [],
      },
    },
    {
      key: "0195d62f-9f00-7034-a579-c54cbcc80bb9",
      name: "Młodzi z Podwórek",
      group: "new-duty",
      findings: {
        pl: ["Nowe zadanie: Zamknij co najmniej 90% działań planu: wykonane albo świadomie odłożone."],
        en: ["A new task: Close at least 90% of the plan's actions: done or consciously dropped."],
      },
    },
    {
      key: "019d664f-d080-7ec4-97c2-dea860f2260c",
      name: "Działkowcy ze Złotej Jesieni",
      group: "new-duty",
      findings: {
        pl: ["Zadanie rośnie: Wskaż co najmniej 8 tematów, przy których ludzie chcą działać."],
        en: ["A task grows: Name at least 8 themes with people who want to act on them."],
      },
    },
    {
      key: "0195ff2b-9080-70dd-ba2c-9e1429079f89",
      name: "Seniorzy Razem",
      group: "new-duty",
      findings: {
        pl: ["Zadanie rośnie: Zamknij co najmniej 90% działań planu: wykonane albo świadomie odłożone."],
        en: ["A task grows: Close at least 90% of the plan's actions: done or consciously dropped."],
      },
    },
    {
      key: "019b8cbd-af00-71c0-97c5-e81d44230ce5",
      name: "Seniorzy znad Stawu",
      group: "no-change",
      findings: {
        pl: [],
        en: [],
      },
    },
  ],
  region: {
    centres: 53,
    stages: {
      handover: 19,
      entry: 10,
      diagnosis: 12,
      activation: 17,
      planning: 9,
      structures: 25,
      action: 15,
      preparation: 5,
    },
    borders: [
      {
        properties: {
          code: "3001",
          name: "chodzieski",
        },
        geometry: {
          coordinates: [
            [
              [
                [17.007, 52.828],
                [17.07, 52.867],
                [17.098, 52.897],
                [17.162, 52.932],
                [17.177, 52.956],
                [17.188, 52.989],
                [17.253, 53.019],
                [17.292, 53.059],
                [17.236, 53.079],
                [17.172, 53.081],
                [17.106, 53.076],
                [17.028, 53.067],
                [16.972, 53.059],
                [16.903, 53.052],
                [16.808, 53.053],
                [16.756, 53.004],
                [16.743, 52.969],
                [16.771, 52.897],
                [16.808, 52.854],
                [16.925, 52.822],
                [17.007, 52.828],
              ],
            ],
          ],
        },
      },
      {
        properties: {
          code: "3002",
          name: "czarnkowsko-trzcianecki",
        },
        geometry: {
          coordinates: [
            [
              [
                [16.583, 52.743],
                [16.698, 52.729],
                [16.732, 52.75],
                [16.798, 52.795],
                [16.729, 52.852],
                [16.725, 52.868],
                [16.78, 52.889],
                [16.767, 52.947],
                [16.707, 52.969],
                [16.649, 52.957],
                [16.65, 53.023],
                [16.624, 53.053],
                [16.675, 53.094],
                [16.718, 53.113],
                [16.676, 53.126],
                [16.58, 53.121],
                [16.511, 53.127],
                [16.419, 53.129],
                [16.36, 53.114],
                [16.324, 53.05],
                [16.271, 53.049],
                [16.138, 53.014],
                [16.055, 53.022],
                [15.962, 53.041],
                [15.95, 52.998],
                [15.961, 52.957],
                [15.979, 52.912],
                [15.97, 52.854],
                [15.923, 52.831],
                [15.912, 52.804],
                [15.927, 52.778],
                [16.014, 52.735],
                [16.08, 52.759],
                [16.185, 52.794],
                [16.286, 52.766],
                [16.337, 52.761],
                [16.406, 52.768],
                [16.455, 52.738],
                [16.517, 52.759],
                [16.583, 52.743],
              ],
            ],
          ],
        },
      },
      {
        properties: {
          code: "3003",
          name: "gnieźnieński",
        },
        geometry: {
          coordinates: [
            [
              [
                [17.382, 52.419],
                [17.453, 52.382],
                [17.475, 52.395],
                [17.533, 52.41],
                [17.595, 52.397],
                [17.673, 52.381],
                [17.776, 52.368],
                [17.853, 52.388],
                [17.88, 52.43],
                [17.914, 52.483],
                [17.911, 52.517],
                [17.987, 52.553],
                [17.946, 52.578],
                [17.909, 52.608],
                [17.825, 52.635],
                [17.777, 52.636],
                [17.738, 52.651],
                [17.725, 52.622],
                [17.682, 52.624],
                [17.633, 52.653],
                [17.647, 52.689],
                [17.581, 52.705],
                [17.517, 52.674],
                [17.488, 52.73],
                [17.436, 52.725],
                [17.416, 52.69],
                [17.379, 52.671],
                [17.333, 52.65],
                [17.274, 52.631],
                [17.192, 52.577],
                [17.164, 52.564],
                [17.219, 52.542],
                [17.279, 52.538],
                [17.351, 52.534],
                [17.36, 52.493],
                [17.37, 52.467],
                [17.382, 52.419],
              ],
            ],
          ],
        },
      },
      {
        properties: {
          code: "3004",
          name: "gostyński",
        },
        geometry: {
          coordinates: [
            [
              [
                [17.189, 51.967],
                [17.131, 51.934],
                [17.035, 51.943],
                [17.043, 51.971],
                [16.994, 51.959],
                [16.93, 51.935],
                [16.871, 51.928],
                [16.884, 51.891],
                [16.898, 51.862],
                [16.862, 51.814],
                [16.79, 51.794],
                [16.734, 51.776],
                [16.782, 51.741],
                [16.851, 51.734],
                [16.887, 51.695],
                [16.97, 51.71],
                [17.037, 51.714],
                [17.104, 51.71],
                [17.127, 51.714],
                [17.153, 51.746],
                [17.223, 51.781],
                [17.276, 51.766],
                [17.328, 51.777],
                [17.329, 51.816],
                [17.298, 51.847],
                [17.323, 51.855],
                [17.337, 51.886],
                [17.314, 51.911],
                [17.269, 51.953],
                [17.189, 51.967],
              ],
            ],
          ],
        },
      },
      {
        properties: {
          code: "3005",
          name: "grodziski",
        },
        geometry: {
          coordinates: [
            [
              [
                [16.513, 52.27],
                [16.477, 52.259],
                [16.42, 52.249],
                [16.337, 52.278],
                [16.226, 52.272],
                [16.18, 52.253],
                [16.121, 52.233],
                [16.082, 52.237],
                [16.074, 52.168],
                [16.148, 52.176],
                [16.15, 52.147],
                [16.191, 52.12],
                [16.276, 52.071],
                [16.34, 52.084],
                [16.377, 52.055],
                [16.47, 52.057],
                [16.495, 52.092],
                [16.567, 52.123],
                [16.603, 52.171],
                [16.592, 52.203],
                [16.589, 52.236],
                [16.589, 52.281],
                [16.513, 52.27],
              ],
            ],
          ],
        },
      },
      {
        properties: {
          code: "3006",
          name: "jarociński",
        },
        geometry: {
          coordinates: [
            [
              [
                [17.514, 51.901],
                [17.608, 51.892],
                [17.662, 51.881],
                [17.681, 51.915],
                [17.717, 51.94],
                [17.693, 51.988],
                [17.705, 52.03],
                [17.697, 52.063],
                [17.659, 52.102],
                [17.653, 52.146],
                [17.548, 52.145],
                [17.519, 52.103],
                [17.469, 52.075],
                [17.47, 52.039],
                [17.393, 52.019],
                [17.326, 52.011],
                [17.275, 51.986],
                [17.186, 51.972],
                [17.241, 51.952],
                [17.288, 51.931],
                [17.323, 51.895],
                [17.385, 51.875],
                [17.441, 51.897],
                [17.514, 51.901],
              ],
            ],
          ],
        },
      },
      {
        properties: {
          code: "3007",
          name: "kaliski",
        },
        geometry: {
          coordinates: [
            [
              [
                [18.228, 52.039],
                [18.194, 52.016],
                [18.168, 51.986],
                [18.06, 51.98],
                [17.976, 51.97],
                [17.934, 51.936],
                [17.959, 51.899],
                [17.986, 51.854],
                [18.021, 51.815],
                [18.084, 51.79],
                [18.131, 51.763],
                [18.128, 51.731],
                [18.087, 51.706],
                [18.112, 51.667],
                [18.089, 51.619],
                [18.183, 51.575],
                [18.204, 51.533],
                [18.319, 51.546],
                [18.374, 51.548],
                [18.377, 51.6],
                [18.35, 51.627],
                [18.355, 51.661],
                [18.412, 51.701],
                [18.42, 51.742],
                [18.432, 51.765],
                [18.437, 51.794],
                [18.464, 51.821],
                [18.482, 51.856],
                [18.414, 51.89],
                [18.389, 51.912],
                [18.33, 51.93],
                [18.281, 51.986],
                [18.255, 52.041],
                [18.228, 52.039],
              ],
            ],
          ],
        },
      },
      {
        properties: {
          code: "3008",
          name: "kępiński",
        },
        geometry: {
          coordinates: [
            [
              [
                [18.099, 51.362],
                [18.048, 51.393],
                [18.004, 51.353],
                [17.96, 51.339],
                [17.918, 51.365],
                [17.869, 51.338],
                [17.824, 51.294],
                [17.76, 51.31],
                [17.744, 51.243],
                [17.778, 51.198],
                [17.827, 51.194],
                [17.833, 51.143],
                [17.861, 51.115],
                [17.932, 51.113],
                [18.039, 51.131],
                [18.079, 51.166],
                [18.124, 51.169],
                [18.162, 51.192],
                [18.167, 51.25],
                [18.119, 51.262],
                [18.116, 51.278],
                [18.092, 51.326],
                [18.099, 51.362],
              ],
            ],
          ],
        },
      },
      {
        properties: {
          code: "3009",
          name: "kolski",
        },
        geometry: {
          coordinates: [
            [
              [
                [18.658, 52.424],
                [18.598, 52.398],
                [18.616, 52.367],
                [18.602, 52.335],
                [18.527, 52.295],
                [18.512, 52.266],
                [18.514, 52.234],
                [18.46, 52.204],
                [18.488, 52.151],
                [18.564, 52.132],
                [18.667, 52.135],
                [18.715, 52.076],
                [18.764, 52.068],
                [18.828, 52.064],
                [18.886, 52.08],
                [18.944, 52.106],
                [18.911, 52.134],
                [18.918, 52.186],
                [18.981, 52.208],
                [19.078, 52.2],
                [19.102, 52.243],
                [19.05, 52.273],
                [19.039, 52.299],
                [19.029, 52.332],
                [18.98, 52.365],
                [18.921, 52.399],
                [18.913, 52.366],
                [18.832, 52.344],
                [18.779, 52.334],
                [18.733, 52.374],
                [18.681, 52.4],
                [18.658, 52.424],
              ],
            ],
          ],
        },
      },
      {
        properties: {
          code: "3010",
          name: "koniński",
        },
        geometry: {
          coordinates: [
            [
              [
                [18.133, 52.506],
                [18.072, 52.473],
                [18.051, 52.436],
                [18.085, 52.401],
                [18.052, 52.331],
                [18.045, 52.313],
                [18.04, 52.273],
                [18.009, 52.236],
                [18.03, 52.183],
                [17.984, 52.146],
                [18.029, 52.116],
                [17.969, 52.097],
                [17.945, 52.075],
                [17.96, 52.028],
                [17.99, 51.998],
                [18.11, 51.982],
                [18.19, 52.002],
                [18.225, 52.025],
                [18.229, 52.084],
                [18.287, 52.125],
                [18.348, 52.127],
                [18.387, 52.151],
                [18.465, 52.171],
                [18.467, 52.208],
                [18.527, 52.239],
                [18.491, 52.266],
                [18.531, 52.306],
                [18.629, 52.339],
                [18.597, 52.372],
                [18.592, 52.418],
                [18.65, 52.45],
                [18.572, 52.465],
                [18.526, 52.499],
                [18.463, 52.477],
                [18.392, 52.47],
                [18.377, 52.537],
                [18.345, 52.522],
                [18.26, 52.481],
                [18.2, 52.486],
                [18.133, 52.506],
              ],
              [
                [18.202, 52.248],
                [18.208, 52.289],
                [18.254, 52.323],
                [18.317, 52.296],
                [18.294, 52.251],
                [18.316, 52.22],
                [18.285, 52.182],
                [18.219, 52.19],
                [18.193, 52.234],
                [18.202, 52.248],
              ],
            ],
          ],
        },
      },
      {
        properties: {
          code: "3011",
          name: "kościański",
        },
        geometry: {
          coordinates: [
            [
              [
                [16.426, 51.974],
                [16.463, 51.954],
                [16.504, 51.959],
                [16.559, 51.964],
                [16.642, 51.964],
                [16.752, 51.957],
                [16.815, 51.944],
                [16.86, 51.927],
                [16.91, 51.939],
                [16.968, 51.956],
                [17.005, 51.98],
                [16.96, 52.005],
                [16.888, 52.021],
                [16.925, 52.062],
                [16.878, 52.079],
                [16.822, 52.118],
                [16.804, 52.167],
                [16.78, 52.204],
                [16.71, 52.194],
                [16.65, 52.194],
                [16.613, 52.172],
                [16.573, 52.148],
                [16.524, 52.095],
                [16.464, 52.068],
                [16.447, 52.034],
                [16.453, 52.008],
                [16.426, 51.974],
              ],
            ],
          ],
        },
      },
      {
        properties: {
          code: "3012",
          name: "krotoszyński",
        },
        geometry: {
          coordinates: [
            [
              [
                [17.257, 51.643],
                [17.412, 51.631],
                [17.478, 51.622],
                [17.522, 51.59],
                [17.58, 51.605],
                [17.548, 51.627],
                [17.563, 51.672],
                [17.619, 51.698],
                [17.707, 51.745],
                [17.682, 51.775],
                [17.634, 51.792],
                [17.608, 51.83],
                [17.53, 51.839],
                [17.517, 51.873],
                [17.441, 51.897],
                [17.385, 51.875],
                [17.316, 51.875],
                [17.307, 51.86],
                [17.319, 51.849],
                [17.317, 51.813],
                [17.323, 51.761],
                [17.256, 51.772],
                [17.18, 51.791],
                [17.184, 51.738],
                [17.128, 51.702],
                [17.191, 51.677],
                [17.241, 51.655],
                [17.257, 51.643],
              ],
            ],
          ],
        },
      },
      {
        properties: {
          code: "3013",
          name: "leszczyński",
        },
        geometry: {
          coordinates: [
            [
              [
                [16.682, 51.705],
                [16.729, 51.733],
                [16.769, 51.784],
                [16.849, 51.799],
                [16.871, 51.856],
                [16.888, 51.881],
                [16.86, 51.927],
                [16.815, 51.944],
                [16.752, 51.957],
                [16.642, 51.964],
                [16.559, 51.964],
                [16.504, 51.959],
                [16.463, 51.954],
                [16.426, 51.974],
                [16.331, 51.987],
                [16.288, 51.946],
                [16.201, 51.942],
                [16.138, 51.925],
                [16.144, 51.895],
                [16.2, 51.872],
                [16.248, 51.901],
                [16.313, 51.886],
                [16.358, 51.857],
                [16.394, 51.82],
                [16.416, 51.785],
                [16.545, 51.78],
                [16.581, 51.752],
                [16.645, 51.722],
                [16.682, 51.705],
              ],
              [
                [16.617, 51.842],
                [16.55, 51.807],
                [16.537, 51.862],
                [16.598, 51.868],
                [16.617, 51.842],
              ],
            ],
          ],
        },
      },
      {
        properties: {
          code: "3014",
          name: "międzychodzki",
        },
        geometry: {
          coordinates: [
            [
              [
                [15.892, 52.473],
                [15.966, 52.448],
                [16.025, 52.489],
                [16.1, 52.514],
                [16.15, 52.484],
                [16.215, 52.516],
                [16.228, 52.54],
                [16.261, 52.556],
                [16.259, 52.602],
                [16.339, 52.62],
                [16.308, 52.641],
                [16.252, 52.649],
                [16.207, 52.678],
                [16.15, 52.693],
                [16.079, 52.704],
                [16.014, 52.735],
                [15.945, 52.729],
                [15.885, 52.715],
                [15.793, 52.707],
                [15.782, 52.662],
                [15.799, 52.623],
                [15.832, 52.588],
                [15.835, 52.529],
                [15.892, 52.473],
              ],
            ],
          ],
        },
      },
      {
        properties: {
          code: "3015",
          name: "nowotomyski",
        },
        geometry: {
          coordinates: [
            [
              [
                [16.461, 52.377],
                [16.422, 52.411],
                [16.359, 52.426],
                [16.29, 52.472],
                [16.231, 52.489],
                [16.14, 52.49],
                [16.072, 52.506],
                [16.013, 52.452],
                [15.946, 52.474],
                [15.896, 52.447],
                [15.831, 52.435],
                [15.816, 52.427],
                [15.897, 52.394],
                [15.888, 52.322],
                [15.852, 52.262],
                [15.861, 52.198],
                [15.908, 52.2],
                [15.988, 52.213],
                [16.043, 52.231],
                [16.079, 52.252],
                [16.164, 52.226],
                [16.185, 52.272],
                [16.3, 52.287],
                [16.39, 52.267],
                [16.457, 52.268],
                [16.505, 52.256],
                [16.506, 52.301],
                [16.497, 52.323],
                [16.457, 52.364],
                [16.461, 52.377],
              ],
            ],
          ],
        },
      },
      {
        properties: {
          code: "3016",
          name: "obornicki",
        },
        geometry: {
          coordinates: [
            [
              [
                [17.007, 52.828],
                [16.925, 52.822],
                [16.808, 52.854],
                [16.776, 52.878],
                [16.708, 52.866],
                [16.725, 52.834],
                [16.8, 52.784],
                [16.742, 52.73],
                [16.704, 52.75],
                [16.576, 52.724],
                [16.628, 52.68],
                [16.623, 52.638],
                [16.676, 52.584],
                [16.708, 52.563],
                [16.76, 52.569],
                [16.78, 52.567],
                [16.855, 52.571],
                [16.926, 52.6],
                [16.893, 52.622],
                [16.928, 52.655],
                [16.995, 52.67],
                [17.086, 52.682],
                [17.116, 52.727],
                [17.118, 52.754],
                [17.006, 52.782],
                [17.007, 52.828],
              ],
            ],
          ],
        },
      },
      {
        properties: {
          code: "3017",
          name: "ostrowski",
        },
        geometry: {
          coordinates: [
            [
              [
                [17.647, 51.796],
                [17.689, 51.76],
                [17.661, 51.736],
                [17.61, 51.682],
                [17.548, 51.664],
                [17.587, 51.626],
                [17.571, 51.59],
                [17.572, 51.567],
                [17.546, 51.517],
                [17.529, 51.47],
                [17.552, 51.435],
                [17.571, 51.405],
                [17.669, 51.416],
                [17.714, 51.419],
                [17.749, 51.428],
                [17.785, 51.466],
                [17.749, 51.485],
                [17.823, 51.481],
                [17.873, 51.509],
                [17.929, 51.546],
                [17.997, 51.569],
                [18.045, 51.565],
                [18.109, 51.544],
                [18.151, 51.537],
                [18.188, 51.563],
                [18.11, 51.599],
                [18.079, 51.651],
                [18.08, 51.691],
                [18.052, 51.712],
                [18.018, 51.733],
                [17.987, 51.763],
                [17.934, 51.778],
                [17.841, 51.796],
                [17.772, 51.79],
                [17.697, 51.815],
                [17.647, 51.796],
              ],
            ],
          ],
        },
      },
      {
        properties: {
          code: "3018",
          name: "ostrzeszowski",
        },
        geometry: {
          coordinates: [
            [
              [
                [17.76, 51.31],
                [17.824, 51.294],
                [17.869, 51.338],
                [17.918, 51.365],
                [17.96, 51.339],
                [18.004, 51.353],
                [18.048, 51.393],
                [18.099, 51.362],
                [18.138, 51.378],
                [18.207, 51.402],
                [18.188, 51.441],
                [18.296, 51.43],
                [18.341, 51.441],
                [18.382, 51.477],
                [18.324, 51.542],
                [18.23, 51.536],
                [18.177, 51.542],
                [18.126, 51.539],
                [18.061, 51.558],
                [18.021, 51.57],
                [17.95, 51.569],
                [17.875, 51.518],
                [17.847, 51.496],
                [17.764, 51.495],
                [17.754, 51.463],
                [17.764, 51.443],
                [17.752, 51.399],
                [17.733, 51.349],
                [17.763, 51.32],
                [17.76, 51.31],
              ],
            ],
          ],
        },
      },
      {
        properties: {
          code: "3019",
          name: "pilski",
        },
        geometry: {
          coordinates: [
            [
              [
                [16.391, 53.131],
                [16.498, 53.114],
                [16.556, 53.121],
                [16.64, 53.114],
                [16.712, 53.124],
                [16.692, 53.09],
                [16.659, 53.063],
                [16.625, 53.044],
                [16.632, 52.989],
                [16.701, 52.952],
                [16.741, 53.003],
                [16.796, 53.043],
                [16.866, 53.05],
                [16.952, 53.054],
                [17.017, 53.074],
                [17.082, 53.072],
                [17.141, 53.079],
                [17.225, 53.084],
                [17.289, 53.084],
                [17.361, 53.117],
                [17.39, 53.144],
                [17.347, 53.196],
                [17.332, 53.218],
                [17.417, 53.231],
                [17.42, 53.283],
                [17.353, 53.324],
                [17.291, 53.354],
                [17.267, 53.342],
                [17.186, 53.289],
                [17.142, 53.262],
                [17.078, 53.24],
                [17.029, 53.233],
                [16.949, 53.22],
                [16.914, 53.179],
                [16.784, 53.192],
                [16.817, 53.244],
                [16.752, 53.298],
                [16.676, 53.291],
                [16.621, 53.234],
                [16.596, 53.218],
                [16.531, 53.207],
                [16.455, 53.164],
                [16.399, 53.164],
                [16.391, 53.131],
              ],
            ],
          ],
        },
      },
      {
        properties: {
          code: "3020",
          name: "pleszewski",
        },
        geometry: {
          coordinates: [
            [
              [
                [17.514, 51.901],
                [17.521, 51.848],
                [17.571, 51.839],
                [17.61, 51.799],
                [17.646, 51.805],
                [17.732, 51.815],
                [17.816, 51.799],
                [17.885, 51.784],
                [17.951, 51.786],
                [18.01, 51.76],
                [18.016, 51.801],
                [18.008, 51.848],
                [17.959, 51.881],
                [17.937, 51.916],
                [17.98, 51.959],
                [17.941, 52.001],
                [17.967, 52.076],
                [17.886, 52.082],
                [17.829, 52.079],
                [17.741, 52.077],
                [17.702, 52.051],
                [17.696, 52.013],
                [17.704, 51.977],
                [17.707, 51.926],
                [17.677, 51.902],
                [17.656, 51.896],
                [17.584, 51.891],
                [17.514, 51.901],
              ],
            ],
          ],
        },
      },
      {
        properties: {
          code: "3021",
          name: "poznański",
        },
        geometry: {
          coordinates: [
            [
              [
                [16.603, 52.171],
                [16.624, 52.189],
                [16.684, 52.209],
                [16.741, 52.215],
                [16.799, 52.177],
                [16.872, 52.182],
                [16.942, 52.177],
                [16.991, 52.185],
                [17.046, 52.158],
                [17.128, 52.188],
                [17.13, 52.215],
                [17.121, 52.235],
                [17.155, 52.251],
                [17.198, 52.269],
                [17.216, 52.281],
                [17.279, 52.318],
                [17.332, 52.349],
                [17.375, 52.379],
                [17.382, 52.419],
                [17.37, 52.467],
                [17.36, 52.493],
                [17.351, 52.534],
                [17.279, 52.538],
                [17.219, 52.542],
                [17.164, 52.564],
                [17.12, 52.602],
                [17.101, 52.623],
                [17.061, 52.661],
                [16.995, 52.67],
                [16.928, 52.655],
                [16.893, 52.622],
                [16.926, 52.6],
                [16.855, 52.571],
                [16.78, 52.567],
                [16.76, 52.569],
                [16.741, 52.56],
                [16.685, 52.535],
                [16.641, 52.506],
                [16.603, 52.46],
                [16.572, 52.436],
                [16.576, 52.412],
                [16.548, 52.392],
                [16.461, 52.377],
                [16.51, 52.339],
                [16.477, 52.302],
                [16.513, 52.27],
                [16.589, 52.281],
                [16.589, 52.236],
                [16.592, 52.203],
                [16.603, 52.171],
              ],
              [
                [16.989, 52.294],
                [16.909, 52.334],
                [16.866, 52.359],
                [16.834, 52.37],
                [16.811, 52.391],
                [16.779, 52.466],
                [16.757, 52.476],
                [16.83, 52.469],
                [16.896, 52.465],
                [16.97, 52.509],
                [16.978, 52.457],
                [17.02, 52.449],
                [17.045, 52.404],
                [17.037, 52.329],
                [17.002, 52.313],
                [16.989, 52.294],
              ],
            ],
          ],
        },
      },
      {
        properties: {
          code: "3022",
          name: "rawicki",
        },
        geometry: {
          coordinates: [
            [
              [
                [17.128, 51.702],
                [17.079, 51.72],
                [17.037, 51.698],
                [16.937, 51.712],
                [16.881, 51.709],
                [16.815, 51.744],
                [16.738, 51.74],
                [16.701, 51.72],
                [16.642, 51.683],
                [16.685, 51.656],
                [16.769, 51.645],
                [16.772, 51.614],
                [16.811, 51.587],
                [16.896, 51.578],
                [16.958, 51.553],
                [17.012, 51.554],
                [17.109, 51.576],
                [17.188, 51.576],
                [17.215, 51.599],
                [17.257, 51.643],
                [17.226, 51.675],
                [17.154, 51.693],
                [17.128, 51.702],
              ],
            ],
          ],
        },
      },
      {
        properties: {
          code: "3023",
          name: "słupecki",
        },
        geometry: {
          coordinates: [
            [
              [
                [17.987, 52.553],
                [17.911, 52.517],
                [17.914, 52.483],
                [17.88, 52.43],
                [17.853, 52.388],
                [17.776, 52.368],
                [17.694, 52.363],
                [17.717, 52.328],
                [17.707, 52.306],
                [17.716, 52.271],
                [17.758, 52.23],
                [17.8, 52.191],
                [17.823, 52.164],
                [17.779, 52.142],
                [17.771, 52.109],
                [17.829, 52.079],
                [17.886, 52.082],
                [17.969, 52.097],
                [18.029, 52.116],
                [17.984, 52.146],
                [18.03, 52.183],
                [18.009, 52.236],
                [18.04, 52.273],
                [18.045, 52.313],
                [18.052, 52.331],
                [18.085, 52.401],
                [18.051, 52.436],
                [18.072, 52.473],
                [18.133, 52.506],
                [18.09, 52.521],
                [18.095, 52.553],
                [18.023, 52.555],
                [17.987, 52.553],
              ],
            ],
          ],
        },
      },
      {
        properties: {
          code: "3024",
          name: "szamotulski",
        },
        geometry: {
          coordinates: [
            [
              [
                [16.014, 52.735],
                [16.079, 52.704],
                [16.15, 52.693],
                [16.207, 52.678],
                [16.252, 52.649],
                [16.308, 52.641],
                [16.339, 52.62],
                [16.259, 52.602],
                [16.261, 52.556],
                [16.228, 52.54],
                [16.215, 52.516],
                [16.231, 52.489],
                [16.29, 52.472],
                [16.359, 52.426],
                [16.422, 52.411],
                [16.461, 52.377],
                [16.548, 52.392],
                [16.576, 52.412],
                [16.572, 52.436],
                [16.603, 52.46],
                [16.641, 52.506],
                [16.685, 52.535],
                [16.741, 52.56],
                [16.7, 52.573],
                [16.645, 52.61],
                [16.622, 52.648],
                [16.637, 52.692],
                [16.583, 52.743],
                [16.504, 52.754],
                [16.432, 52.75],
                [16.358, 52.776],
                [16.328, 52.775],
                [16.261, 52.786],
                [16.139, 52.785],
                [16.066, 52.749],
                [16.014, 52.735],
              ],
            ],
          ],
        },
      },
      {
        properties: {
          code: "3025",
          name: "średzki",
        },
        geometry: {
          coordinates: [
            [
              [
                [17.098, 52.184],
                [17.126, 52.133],
                [17.162, 52.103],
                [17.236, 52.106],
                [17.32, 52.083],
                [17.273, 52.037],
                [17.308, 52.019],
                [17.37, 52.015],
                [17.42, 52.02],
                [17.477, 52.061],
                [17.509, 52.089],
                [17.514, 52.124],
                [17.47, 52.139],
                [17.426, 52.176],
                [17.462, 52.215],
                [17.47, 52.248],
                [17.451, 52.27],
                [17.4, 52.314],
                [17.377, 52.335],
                [17.313, 52.33],
                [17.241, 52.312],
                [17.193, 52.284],
                [17.183, 52.257],
                [17.145, 52.255],
                [17.141, 52.246],
                [17.154, 52.205],
                [17.098, 52.184],
              ],
            ],
          ],
        },
      },
      {
        properties: {
          code: "3026",
          name: "śremski",
        },
        geometry: {
          coordinates: [
            [
              [
                [17.189, 51.967],
                [17.236, 51.988],
                [17.324, 51.987],
                [17.312, 52.035],
                [17.276, 52.067],
                [17.321, 52.098],
                [17.205, 52.106],
                [17.138, 52.1],
                [17.113, 52.151],
                [17.083, 52.181],
                [16.989, 52.18],
                [16.947, 52.167],
                [16.894, 52.198],
                [16.817, 52.183],
                [16.79, 52.141],
                [16.858, 52.115],
                [16.876, 52.068],
                [16.917, 52.046],
                [16.901, 52.015],
                [16.982, 52.001],
                [17.043, 51.971],
                [17.035, 51.943],
                [17.131, 51.934],
                [17.189, 51.967],
              ],
            ],
          ],
        },
      },
      {
        properties: {
          code: "3027",
          name: "turecki",
        },
        geometry: {
          coordinates: [
            [
              [
                [18.472, 51.851],
                [18.55, 51.845],
                [18.686, 51.821],
                [18.718, 51.871],
                [18.736, 51.945],
                [18.733, 51.98],
                [18.729, 52.021],
                [18.718, 52.066],
                [18.682, 52.128],
                [18.582, 52.126],
                [18.511, 52.146],
                [18.435, 52.164],
                [18.376, 52.139],
                [18.329, 52.123],
                [18.283, 52.115],
                [18.218, 52.077],
                [18.274, 52.031],
                [18.297, 51.981],
                [18.352, 51.907],
                [18.41, 51.911],
                [18.423, 51.874],
                [18.472, 51.851],
              ],
            ],
          ],
        },
      },
      {
        properties: {
          code: "3028",
          name: "wągrowiecki",
        },
        geometry: {
          coordinates: [
            [
              [
                [17.513, 52.909],
                [17.484, 52.95],
                [17.411, 52.971],
                [17.317, 52.974],
                [17.313, 53.017],
                [17.324, 53.078],
                [17.299, 53.051],
                [17.208, 53.021],
                [17.203, 52.98],
                [17.174, 52.941],
                [17.165, 52.908],
                [17.079, 52.891],
                [17.051, 52.843],
                [17.003, 52.805],
                [17.099, 52.783],
                [17.131, 52.73],
                [17.117, 52.687],
                [17.033, 52.676],
                [17.058, 52.642],
                [17.122, 52.628],
                [17.13, 52.567],
                [17.192, 52.577],
                [17.274, 52.631],
                [17.333, 52.65],
                [17.379, 52.671],
                [17.416, 52.69],
                [17.436, 52.725],
                [17.44, 52.75],
                [17.411, 52.785],
                [17.51, 52.796],
                [17.512, 52.832],
                [17.525, 52.877],
                [17.513, 52.909],
              ],
            ],
          ],
        },
      },
      {
        properties: {
          code: "3029",
          name: "wolsztyński",
        },
        geometry: {
          coordinates: [
            [
              [
                [16.447, 52.034],
                [16.346, 52.078],
                [16.283, 52.058],
                [16.215, 52.094],
                [16.17, 52.14],
                [16.172, 52.168],
                [16.107, 52.162],
                [16.073, 52.192],
                [16.055, 52.247],
                [16.002, 52.219],
                [15.939, 52.197],
                [15.861, 52.183],
                [15.875, 52.13],
                [15.877, 52.088],
                [15.967, 52.082],
                [15.964, 52.034],
                [15.996, 52],
                [16.108, 51.996],
                [16.137, 51.954],
                [16.201, 51.942],
                [16.288, 51.946],
                [16.331, 51.987],
                [16.426, 51.974],
                [16.449, 52.023],
                [16.447, 52.034],
              ],
            ],
          ],
        },
      },
      {
        properties: {
          code: "3030",
          name: "wrzesiński",
        },
        geometry: {
          coordinates: [
            [
              [
                [17.369, 52.345],
                [17.419, 52.324],
                [17.428, 52.272],
                [17.488, 52.268],
                [17.448, 52.233],
                [17.431, 52.194],
                [17.457, 52.14],
                [17.465, 52.112],
                [17.572, 52.141],
                [17.663, 52.142],
                [17.678, 52.079],
                [17.706, 52.072],
                [17.824, 52.088],
                [17.767, 52.119],
                [17.798, 52.156],
                [17.834, 52.185],
                [17.771, 52.197],
                [17.782, 52.247],
                [17.702, 52.278],
                [17.728, 52.306],
                [17.722, 52.336],
                [17.701, 52.376],
                [17.623, 52.388],
                [17.546, 52.399],
                [17.477, 52.411],
                [17.471, 52.38],
                [17.392, 52.412],
                [17.347, 52.403],
                [17.369, 52.345],
              ],
            ],
          ],
        },
      },
      {
        properties: {
          code: "3031",
          name: "złotowski",
        },
        geometry: {
          coordinates: [
            [
              [
                [16.714, 53.299],
                [16.791, 53.285],
                [16.806, 53.225],
                [16.857, 53.178],
                [16.906, 53.197],
                [16.966, 53.219],
                [17.045, 53.224],
                [17.144, 53.239],
                [17.175, 53.266],
                [17.21, 53.303],
                [17.265, 53.353],
                [17.285, 53.394],
                [17.331, 53.436],
                [17.391, 53.491],
                [17.327, 53.503],
                [17.296, 53.525],
                [17.208, 53.536],
                [17.09, 53.543],
                [17.015, 53.519],
                [17, 53.55],
                [16.95, 53.557],
                [16.9, 53.641],
                [16.842, 53.626],
                [16.758, 53.624],
                [16.746, 53.576],
                [16.695, 53.518],
                [16.58, 53.479],
                [16.454, 53.488],
                [16.499, 53.385],
                [16.563, 53.353],
                [16.624, 53.346],
                [16.714, 53.299],
              ],
            ],
          ],
        },
      },
      {
        properties: {
          code: "3061",
          name: "Kalisz",
        },
        geometry: {
          coordinates: [
            [
              [
                [18.01, 51.76],
                [17.998, 51.718],
                [18.064, 51.701],
                [18.129, 51.72],
                [18.152, 51.759],
                [18.1, 51.785],
                [18.034, 51.765],
                [18.01, 51.76],
              ],
            ],
          ],
        },
      },
      {
        properties: {
          code: "3062",
          name: "Konin",
        },
        geometry: {
          coordinates: [
            [
              [
                [18.202, 52.248],
                [18.224, 52.215],
                [18.266, 52.188],
                [18.294, 52.226],
                [18.321, 52.243],
                [18.312, 52.28],
                [18.307, 52.317],
                [18.229, 52.308],
                [18.253, 52.257],
                [18.202, 52.248],
              ],
            ],
          ],
        },
      },
      {
        properties: {
          code: "3063",
          name: "Leszno",
        },
        geometry: {
          coordinates: [
            [
              [
                [16.617, 51.842],
                [16.571, 51.873],
                [16.547, 51.842],
                [16.581, 51.81],
                [16.617, 51.842],
              ],
            ],
          ],
        },
      },
      {
        properties: {
          code: "3064",
          name: "Poznań",
        },
        geometry: {
          coordinates: [
            [
              [
                [16.989, 52.294],
                [17.012, 52.337],
                [17.058, 52.36],
                [17.033, 52.43],
                [16.976, 52.441],
                [16.975, 52.49],
                [16.888, 52.495],
                [16.843, 52.477],
                [16.783, 52.483],
                [16.753, 52.455],
                [16.797, 52.402],
                [16.826, 52.378],
                [16.842, 52.344],
                [16.901, 52.337],
                [16.979, 52.303],
                [16.989, 52.294],
              ],
            ],
          ],
        },
      },
    ],
    counties: [
      {
        code: "3001",
        label: {
          pl: "powiat chodzieski",
          en: "chodzieski county",
        },
        processes: 0,
      },
      {
        code: "3002",
        label: {
          pl: "powiat czarnkowsko-trzcianecki",
          en: "czarnkowsko-trzcianecki county",
        },
        processes: 0,
      },
      {
        code: "3003",
        label: {
          pl: "powiat gnieźnieński",
          en: "gnieźnieński county",
        },
        processes: 0,
      },
      {
        code: "3004",
        label: {
          pl: "powiat gostyński",
          en: "gostyński county",
        },
        processes: 0,
      },
      {
        code: "3005",
        label: {
          pl: "powiat grodziski",
          en: "grodziski county",
        },
        processes: 0,
      },
      {
        code: "3006",
        label: {
          pl: "powiat jarociński",
          en: "jarociński county",
        },
        processes: 0,
      },
      {
        code: "3007",
        label: {
          pl: "powiat kaliski",
          en: "kaliski county",
        },
        processes: 0,
      },
      {
        code: "3008",
        label: {
          pl: "powiat kępiński",
          en: "kępiński county",
        },
        processes: 0,
      },
      {
        code: "3009",
        label: {
          pl: "powiat kolski",
          en: "kolski county",
        },
        processes: 0,
      },
      {
        code: "3010",
        label: {
          pl: "powiat koniński",
          en: "koniński county",
        },
        processes: 0,
      },
      {
        code: "3011",
        label: {
          pl: "powiat kościański",
          en: "kościański county",
        },
        processes: 0,
      },
      {
        code: "3012",
        label: {
          pl: "powiat krotoszyński",
          en: "krotoszyński county",
        },
        processes: 0,
      },
      {
        code: "3013",
        label: {
          pl: "powiat leszczyński",
          en: "leszczyński county",
        },
        processes: 0,
      },
      {
        code: "3014",
        label: {
          pl: "powiat międzychodzki",
          en: "międzychodzki county",
        },
        processes: 0,
      },
      {
        code: "3015",
        label: {
          pl: "powiat nowotomyski",
          en: "nowotomyski county",
        },
        processes: 2,
      },
      {
        code: "3016",
        label: {
          pl: "powiat obornicki",
          en: "obornicki county",
        },
        processes: 0,
      },
      {
        code: "3017",
        label: {
          pl: "powiat ostrowski",
          en: "ostrowski county",
        },
        processes: 0,
      },
      {
        code: "3018",
        label: {
          pl: "powiat ostrzeszowski",
          en: "ostrzeszowski county",
        },
        processes: 0,
      },
      {
        code: "3019",
        label: {
          pl: "powiat pilski",
          en: "pilski county",
        },
        processes: 0,
      },
      {
        code: "3020",
        label: {
          pl: "powiat pleszewski",
          en: "pleszewski county",
        },
        processes: 0,
      },
      {
        code: "3021",
        label: {
          pl: "powiat poznański",
          en: "poznański county",
        },
        processes: 6,
      },
      {
        code: "3022",
        label: {
          pl: "powiat rawicki",
          en: "rawicki county",
        },
        processes: 0,
      },
      {
        code: "3023",
        label: {
          pl: "powiat słupecki",
          en: "słupecki county",
        },
        processes: 0,
      },
      {
        code: "3024",
        label: {
          pl: "powiat szamotulski",
          en: "szamotulski county",
        },
        processes: 0,
      },
      {
        code: "3025",
        label: {
          pl: "powiat średzki",
          en: "średzki county",
        },
        processes: 0,
      },
      {
        code: "3026",
        label: {
          pl: "powiat śremski",
          en: "śremski county",
        },
        processes: 3,
      },
      {
        code: "3027",
        label: {
          pl: "powiat turecki",
          en: "turecki county",
        },
        processes: 0,
      },
      {
        code: "3028",
        label: {
          pl: "powiat wągrowiecki",
          en: "wągrowiecki county",
        },
        processes: 0,
      },
      {
        code: "3029",
        label: {
          pl: "powiat wolsztyński",
          en: "wolsztyński county",
        },
        processes: 0,
      },
      {
        code: "3030",
        label: {
          pl: "powiat wrzesiński",
          en: "wrzesiński county",
        },
        processes: 0,
      },
      {
        code: "3031",
        label: {
          pl: "powiat złotowski",
          en: "złotowski county",
        },
        processes: 0,
      },
      {
        code: "3061",
        label: {
          pl: "Kalisz, miasto na prawach powiatu",
          en: "Kalisz, city with county rights",
        },
        processes: 2,
      },
      {
        code: "3062",
        label: {
          pl: "Konin, miasto na prawach powiatu",
          en: "Konin, city with county rights",
        },
        processes: 0,
      },
      {
        code: "3063",
        label: {
          pl: "Leszno, miasto na prawach powiatu",
          en: "Leszno, city with county rights",
        },
        processes: 0,
      },
      {
        code: "3064",
        label: {
          pl: "Poznań, miasto na prawach powiatu",
          en: "Poznań, city with county rights",
        },
        processes: 0,
      },
    ],
  },
}
