/**
 * The stages until the map: preparation, entry, diagnosis.
 * Not here: groups and plans (`middle.ts`).
 */
import type { LocalDate, Need, ResearchActivity, ResourceNeedsMap } from "@osl/core"
import type { Command } from "@osl/workflow"
import * as Book from "../Book.ts"
import * as Calendar from "../Calendar.ts"
import * as FieldNotes from "../FieldNotes.ts"
import * as Gathering from "../Gathering.ts"
import type { Play } from "../Play.ts"
import type { ResourceText } from "../Theme.ts"
import * as Week from "../Week.ts"
import * as Records from "../words/records.ts"

/** Moves to another stage on the day after everything written so far. */
export const move = (
  play: Play,
  to: string,
  options: { readonly waive?: ReadonlyArray<string>; readonly reason?: string } = {},
): void => {
  const day = Book.turnPage(play)
  const waivers: ReadonlyArray<Command.Waiver> = (options.waive ?? []).map((criterion) => ({
    criterion,
    reason: play.chance.pick(Records.waivers[criterion] ?? []),
  }))
  Book.write(play, day, 590, waivers.length === 0 ? play.cast.lead : play.cast.director, {
    type: "move",
    to,
    waivers,
    ...(options.reason === undefined ? {} : { reason: options.reason }),
  })
  play.stage = to
}

/** Opening, mandate, organisers. **Unit** weeks. */
export const preparation = (play: Play, weeks: number, hasRules: boolean): void => {
  const { chance, cast, scene } = play
  const start = Calendar.workday(play.cursor)
  const opener = chance.maybe(0.5) ? cast.director : cast.lead
  Book.write(play, start, chance.int(500, 700), opener, {
    type: "open-process",
    content: { name: scene.name, territory: scene.terc, startOn: start, basis: scene.basis },
  })
  const year = start.slice(0, 4)
  const mandateOn = Book.write(
    play,
    Calendar.addDays(start, chance.int(2, 5)),
    chance.int(480, 700),
    cast.director,
    {
      type: "issue-mandate",
      content: {
        number: `${chance.int(2, 48)}/${year}`,
        issuedOn: Calendar.workday(Calendar.addDays(start, 1)),
        documentationRules: hasRules,
      },
    },
  )
  const assignedOn = Book.write(play, Calendar.addDays(mandateOn, chance.int(0, 2)), 720, cast.director, {
    type: "assign-organizer",
    content: { organizerId: cast.lead.id, weeklyHours: chance.pick([10, 12, 15, 15, 20]), lead: true },
  })
  if (cast.helper !== undefined) {
    Book.write(play, assignedOn, 725, cast.director, {
      type: "assign-organizer",
      content: { organizerId: cast.helper.id, weeklyHours: chance.pick([4, 5, 6, 8]), lead: false },
    })
  }
  play.cursor = Calendar.addDays(assignedOn, 1)
  Week.pass(play, Math.max(1, weeks - 1), { diary: [1, 4], talks: 0, events: 0 })
}

const describeCommunity = (play: Play, on: LocalDate.LocalDate): void => {
  const { chance, scene } = play
  const { theme } = scene
  const size = Math.round(chance.int(theme.size[0], theme.size[1]) / 10) * 10
  const id = Book.recordId(play, on)
  const content = {
    name: scene.name,
    kind: theme.kind,
    ...(theme.kind === "territorial" ? { territory: scene.terc } : {}),
    boundary: Book.say(play, chance.pick(theme.boundaries)),
    ...(theme.trait === undefined ? {} : { trait: theme.trait }),
    size,
    sizeSource: "szacunek ośrodka na podstawie danych gminy",
    sizeOn: on,
    justification: Book.say(play, chance.pick(theme.justifications)),
    position: Book.say(play, chance.pick(theme.positions)),
    features: Book.say(play, chance.pick(theme.features)),
    documents: [
      { title: "Strategia rozwiązywania problemów społecznych", where: "strona BIP urzędu gminy" },
      { title: "Raport o stanie gminy", where: "strona BIP urzędu gminy" },
    ],
    photos: "dysk ośrodka, folder społeczności; same miejsca",
  }
  Book.write(play, on, Book.deskMinute(play), play.cast.lead, {
    type: "record",
    form: "F01",
    recordId: id,
    content,
  })
  if (chance.maybe(0.5)) {
    Book.write(play, Calendar.addDays(on, chance.int(9, 16)), Book.deskMinute(play), play.cast.lead, {
      type: "correct",
      form: "F01",
      recordId: id,
      content: { ...content, size: size + chance.int(1, 6) * 10, sizeSource: "rejestr mieszkańców gminy" },
      reason: "Podano liczbę z rejestru zamiast szacunku.",
    })
  }
}

/** Plans an inquiry; what is returned writes its results down on a later day. */
const planResearch = (play: Play, on: LocalDate.LocalDate): ((doneOn: LocalDate.LocalDate) => void) => {
  const { chance } = play
  const text = play.next.research()
  const planned = chance.int(text.planned[0], text.planned[1])
  const id = Book.recordId(play, on)
  const content: ResearchActivity.ResearchActivity = {
    title: text.title,
    method: text.method,
    purpose: text.purpose,
    sampling: text.sampling,
    planned,
    periodFrom: on,
    tool: "folder zespołu, plik z pytaniami",
    informed: true,
    voluntary: true,
    anonymous: text.method !== "document-analysis",
    returned: true,
    rawData: chance.pick([
      "szafa w pokoju organizatora",
      "zamykana teczka w sekretariacie",
      "dysk ośrodka, folder zespołu",
    ]),
  }
  Book.write(play, on, Book.deskMinute(play), play.cast.lead, {
    type: "record",
    form: "F09",
    recordId: id,
    content,
  })
  return (doneOn) => {
    Book.write(play, doneOn, Book.deskMinute(play), play.cast.lead, {
      type: "correct",
      form: "F09",
      recordId: id,
      content: {
        ...content,
        periodTo: Calendar.workday(doneOn),
        achieved: Math.max(1, planned - chance.int(0, Math.floor(planned / 5))),
        results: text.results,
      },
      reason: "Badanie zakończone, wpisano wyniki.",
    })
  }
}

/** First talks and the card of the community. `talks` conversations at least. */
export const entry = (play: Play, weeks: number, talks: number): void => {
  const { chance } = play
  const from = play.cursor
  describeCommunity(play, Calendar.workday(Calendar.addDays(from, chance.int(6, 12))))
  for (let count = 0; count < talks; count++) {
    FieldNotes.talk(play, Calendar.addDays(from, Math.floor(((count + 0.5) * weeks * 7) / talks)))
  }
  const planned = planResearch(play, Calendar.addDays(from, weeks * 7 - 8))
  play.unfinished.push(planned)
  addResources(play, 2, Calendar.addDays(from, 14), weeks * 7 - 16)
  Week.pass(play, weeks, { diary: [1, 4], talks: 0, events: 0 })
}

const addResources = (play: Play, count: number, from: LocalDate.LocalDate, days: number): void => {
  for (let made = 0; made < count; made++) {
    const text: ResourceText = play.next.resource()
    if (play.resources.includes(text)) continue
    play.resources.push(text)
    const on = Calendar.workday(Calendar.addDays(from, Math.floor((made * days) / count)))
    const id = Book.recordId(play, on)
    const content = {
      name: text.name,
      category: text.category,
      part:
        text.category === "institutional-public" ? ("public-sector" as const) : ("social-sector" as const),
      description: text.description,
      availability: text.availability,
      uses: text.uses,
      verifiedOn: on,
      source: play.chance.pick(["observation", "talk", "talk", "document", "survey"] as const),
    }
    Book.write(play, on, Book.deskMinute(play), Book.organizer(play), {
      type: "record",
      form: "F03",
      recordId: id,
      content,
    })
    const later = Calendar.addDays(on, play.chance.int(2, 12))
    if (play.chance.maybe(0.1)) {
      Book.write(play, later, Book.deskMinute(play), Book.organizer(play), {
        type: "correct",
        form: "F03",
        recordId: id,
        content: { ...content, verifiedOn: Calendar.workday(later), availability: "on-request" },
        reason: play.chance.pick(Records.corrections),
      })
    }
  }
}

const addNeeds = (play: Play, count: number, from: LocalDate.LocalDate, days: number): void => {
  for (let made = 0; made < count; made++) {
    const text = play.next.need()
    if (play.needs.some((need) => need.card.title === text.title)) continue
    const on = Calendar.workday(Calendar.addDays(from, Math.floor((made * days) / count)))
    const card: Need.Need = {
      title: text.title,
      words: text.words,
      kind: text.kind,
      area: text.area,
      raisedBy: play.chance.int(4, 46),
      willing: made < 4 ? play.chance.int(2, 9) : play.chance.int(0, 5),
      affected: text.affected,
      affectedSize: made % 2 === 0 ? "51-to-200" : "11-to-50",
      urgency: play.chance.int(1, 3),
      influence: text.influence,
      status: "open",
    }
    const id = Book.recordId(play, on)
    play.needs.push({ id, card })
    Book.write(play, on, Book.deskMinute(play), Book.organizer(play), {
      type: "record",
      form: "F04",
      recordId: id,
      content: card,
    })
  }
}

const sentences = (parts: ReadonlyArray<string>): string => parts.join("\n\n")

const resourcesOf = (play: Play, prefix: string): string =>
  sentences(
    play.scene.theme.resources
      .filter(
        (one) =>
          one.category.startsWith(prefix) && (play.resources.includes(one) || prefix !== "institutional"),
      )
      .map((one) => `${one.name}. ${one.description}`),
  )

const drawMap = (play: Play, from: LocalDate.LocalDate): void => {
  const { chance, scene } = play
  const { theme } = scene
  const day = Book.turnPage(play)
  const id = Book.recordId(play, day)
  const [first, second, third] = play.needs.map((need) => need.card.title)
  const content: ResourceNeedsMap.ResourceNeedsMap = {
    periodFrom: from,
    periodTo: day,
    description: sentences(
      [chance.pick(theme.positions), chance.pick(theme.boundaries), chance.pick(theme.features)].map((text) =>
        Book.say(play, text),
      ),
    ),
    institutional: resourcesOf(play, "institutional"),
    material: resourcesOf(play, "material"),
    spatial: "Szczegóły są na szkicu mapy z zaznaczonymi miejscami spotkań i miejscami opuszczonymi.",
    photos: "dysk ośrodka, folder diagnozy; same miejsca",
    human: theme.human,
    needs: play.needs.map((need, at) => `${at + 1}. ${need.card.title}. ${need.card.words}`).join("\n"),
    ranking: play.needs.slice(0, 5).map((need) => ({ need: need.id })),
    concerned: [...new Set(play.needs.map((need) => need.card.affected))].join(", "),
    relations: theme.relations,
    conclusions: `Najwięcej energii jest przy sprawach: „${first}”, „${second}” i „${third}”. Są miejsca i umiejętności, od których można zacząć bez pieniędzy. Część potrzeb zależy od instytucji i wymaga rozmów.`,
    planOfActions: `Najpierw małe działanie z szybkim, widocznym skutkiem przy sprawie „${first}”. Równolegle grupa wokół sprawy „${second}” i rozmowy z instytucjami o sprawie „${third}”.`,
    interviews: chance.int(8, 22),
    observations: chance.int(3, 12),
    surveys: chance.int(24, 110),
    meetings: chance.int(2, 5),
    documents: 4 + (play.needs.length % 5),
    authors: "zespół ośrodka razem z mieszkańcami, którzy prowadzili badania",
  }
  play.map = id
  const author = play.cast.lead
  Book.write(play, day, 500, author, { type: "record", form: "F02", recordId: id, content })
  const publishedOn = Book.write(play, Calendar.addDays(day, chance.int(2, 4)), 560, author, {
    type: "publish-map",
    recordId: id,
    content: {},
  })
  const feedbackOn = Calendar.workday(Calendar.addDays(publishedOn, chance.int(4, 9)))
  const place = chance.pick(theme.places).name
  Gathering.writeEvent(play, {
    name: "Otwarte spotkanie z wynikami diagnozy",
    kind: "meeting",
    date: feedbackOn,
    place,
    initiator: "organizer",
    ledBy: "organizer",
    participants: { children: chance.int(0, 6), adults: chance.int(11, 34), seniors: chance.int(4, 15) },
    output:
      "Wyniki omówione punkt po punkcie, dwa wnioski poprawione przez mieszkańców, lista osób gotowych działać.",
  })
  Book.write(play, Calendar.addDays(feedbackOn, 1), 640, author, {
    type: "correct",
    form: "F02",
    recordId: id,
    content: { ...content, feedbackMeetingOn: feedbackOn },
    reason: "Wpisano dzień spotkania, na którym wyniki wróciły do mieszkańców.",
  })
}

/** Inquiries, resources, needs and a published map. `again` when knowledge was lacking and the stage is entered once more. */
export const diagnosis = (play: Play, weeks: number, again = false): void => {
  const from = play.cursor
  const { chance } = play
  const days = weeks * 7
  if (!again) {
    for (const finish of play.unfinished.splice(0)) finish(Calendar.addDays(from, Math.floor(days / 2)))
    planResearch(play, Calendar.addDays(from, 2))(Calendar.addDays(from, days - 12))
    if (chance.maybe(0.7)) planResearch(play, Calendar.addDays(from, 9))(Calendar.addDays(from, days - 9))
    addResources(play, chance.int(5, 8), Calendar.addDays(from, 5), days - 18)
    addNeeds(play, chance.int(6, 8), Calendar.addDays(from, 12), days - 22)
  } else {
    planResearch(play, Calendar.addDays(from, 1))(Calendar.addDays(from, days - 4))
    addNeeds(play, 1, Calendar.addDays(from, 8), 7)
  }
  const walk = Calendar.workday(Calendar.addDays(from, Math.floor(days / 2)))
  Gathering.writeEvent(play, {
    name: again ? "Spotkanie uzupełniające diagnozę" : "Spacer badawczy z mieszkańcami",
    kind: again ? "meeting" : "other",
    date: walk,
    place: chance.pick(play.scene.theme.places).name,
    initiator: "organizer",
    ledBy: again ? "organizer" : "inhabitants",
    participants: { children: chance.int(0, 5), adults: chance.int(4, 12), seniors: chance.int(1, 7) },
    output: "Plan z zaznaczonymi miejscami i lista spostrzeżeń.",
  })
  Week.pass(play, weeks, { diary: [1, 4], talks: 0.8, events: again ? 0.2 : 0.06 })
  drawMap(play, from)
}

/** The community is described anew after the diagnosis showed other limits. */
export const redefine = (play: Play): void => {
  const { chance, scene } = play
  const card = play.steps.find((step) => step.body.type === "record" && step.body.form === "F01")
  const day = Calendar.addDays(play.cursor, chance.int(2, 6))
  if (card?.body.type === "record" && card.body.form === "F01") {
    Book.write(play, day, Book.deskMinute(play), play.cast.lead, {
      type: "correct",
      form: "F01",
      recordId: card.body.recordId,
      content: {
        ...card.body.content,
        boundary: `${Book.say(play, chance.pick(scene.theme.boundaries))} Granice poprawione po rozmowach z mieszkańcami.`,
      },
      reason: "Nowe granice ustalone razem z mieszkańcami.",
    })
  }
  Week.pass(play, 2, { diary: [1, 4], talks: 1, events: 0 })
}
