import type { Pilot } from "./demonstration.server.ts"

export const generate = (_size: "pilot" | "small"): Pilot => [
  {
    centre: {
      id: "01970000-0000-7000-8000-000000000001",
      key: "pokaz",
      name: "Ośrodek Pomocy Społecznej w Warcie",
      kind: "ops",
      territory: "1014083",
      nip: null,
      regon: null,
      demonstration: true,
    },
    people: [
      {
        id: "01970000-0000-7000-8000-000000000002",
        name: "Anna Przykład",
        email: "organizator@pokaz.example",
        demonstration: true,
      },
      {
        id: "01970000-0000-7000-8000-000000000003",
        name: "Jan Wzorowy",
        email: "dyrektor@pokaz.example",
        demonstration: true,
      },
    ],
    memberships: [
      {
        organisationId: "01970000-0000-7000-8000-000000000001",
        personId: "01970000-0000-7000-8000-000000000002",
        duty: "organizer",
      },
      {
        organisationId: "01970000-0000-7000-8000-000000000001",
        personId: "01970000-0000-7000-8000-000000000003",
        duty: "director",
      },
    ],
    logs: [],
  },
]
