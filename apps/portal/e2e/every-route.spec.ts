import { readdirSync } from "node:fs"
import { join } from "node:path"
import { expect, type Page, test } from "@playwright/test"
import { type Action, may } from "../app/access.server.ts"
import { centre, coordinator, people, signIn } from "./support/person.ts"
import { openProcess, postPairs, record } from "./support/process.ts"

test.skip(
  ({ isMobile, javaScriptEnabled }) => isMobile || javaScriptEnabled === false,
  "who may ask for what is the same on every screen",
)

/** What addresses name. **Shape** all of one organisation. */
interface Ids {
  readonly process: string
  readonly record: string
  readonly worker: string
  readonly assessment: string
  readonly session: string
  readonly person: string
}

/** Who may ask: whoever has the right, whoever is signed in, or anybody at all. */
type Whose = Action | "person" | "anybody"

/**
 * An address of a route; who may see it and who may send it a form. **Shape** `isNothing` for one that leads nowhere with what is asked
 * here, such as the link of an invitation that never was; `isFiner` where rules look further than the duty: whose plan, whose session.
 */
interface Route {
  readonly path: (ids: Ids) => string
  readonly see: Whose
  readonly send?: Whose
  readonly isNothing?: true
  readonly isFiner?: true
}

const at = (path: string, see: Whose, send?: Whose): Route => ({
  path: () => path,
  see,
  ...(send === undefined ? {} : { send }),
})

const inProcess = (rest: string, see: Whose, send?: Whose): Route => ({
  path: ({ process }) => `${process}${rest}`,
  see,
  ...(send === undefined ? {} : { send }),
})

const onRecord = (rest: string, see: Whose, send?: Whose): Route => ({
  path: ({ process, record: id }) => `${process}/records/${id}${rest}`,
  see,
  ...(send === undefined ? {} : { send }),
})

const nothing = (route: Route): Route => ({ ...route, isNothing: true })
const finer = (route: Route): Route => ({ ...route, isFiner: true })

const never = "01900000-0000-7000-8000-0000000000ff"

/** Every route of the portal, by the name of its folder. */
const routes: Readonly<Record<string, Route>> = {
  $: nothing(at("/no-such-page", "anybody")),
  _index: at("/", "anybody"),
  about: at("/about", "anybody"),
  accessibility: at("/accessibility", "anybody"),
  privacy: at("/privacy", "anybody"),
  "sign-in": at("/sign-in", "anybody", "anybody"),
  "sign-in_.code": at("/sign-in/code", "anybody", "anybody"),
  "sign-in_.passkey": at("/sign-in/passkey", "anybody", "anybody"),
  "sign-in_.through.$provider": nothing(at("/sign-in/through/none", "anybody")),
  "sign-in_.callback.$provider": nothing(at("/sign-in/callback/none", "anybody")),
  "unsubscribe.$organisation.$link": nothing(at(`/unsubscribe/${never}/none`, "anybody", "anybody")),
  "sign-out": at("/sign-out", "anybody"),
  theme: at("/theme", "anybody", "anybody"),
  "language.$language": at("/language/pl", "anybody"),
  municipalities: at("/municipalities?q=Swa", "anybody"),
  organisation: at("/organisation", "anybody", "person"),
  "password._index": at("/password", "anybody", "anybody"),
  "password.$link": nothing(at("/password/none", "anybody")),
  "invitation.$link": nothing(at("/invitation/none", "anybody")),
  "badges.$organisation.$badge._index": nothing(at(`/badges/${never}/${never}`, "anybody")),
  "badges.$organisation.$badge.file": nothing(at(`/badges/${never}/${never}/file`, "competencies.read")),
  "badges.$organisation.revoked": at(`/badges/${never}/revoked`, "anybody"),
  "calendar.$token.osl[.]ics": nothing(at("/calendar/none/osl.ics", "anybody")),

  "account._index": at("/account", "person", "person"),
  "account.delete": at("/account/delete", "person", "person"),
  "account.export": at("/account/export", "anybody", "person"),
  "account.password": at("/account/password", "person", "person"),
  "account.passkeys": at("/account/passkeys", "person", "person"),
  "account.passkeys_.make": at("/account/passkeys/make", "anybody", "person"),
  "account.two-step": at("/account/two-step", "person", "person"),
  "account.notifications": at("/account/notifications", "notices.read", "notices.read"),
  notifications: at("/notifications", "notices.read", "notices.read"),
  delegations: at("/delegations", "delegate", "delegate"),
  work: at("/work", "work.read"),
  "work_.calendar": at("/work/calendar", "process.list", "process.list"),
  search: at("/search", "process.list"),

  "people._index": at("/people", "people.manage", "people.manage"),
  "people.invite": at("/people/invite", "people.manage", "people.manage"),
  "people.$person": {
    path: ({ person }) => `/people/${person}`,
    see: "people.manage",
    send: "people.manage",
  },
  "institution._index": at("/institution", "institution.read"),
  "institution.audit": at("/institution/audit", "institution.audit"),
  "institution.retention": at("/institution/retention", "institution.retention", "institution.set-retention"),
  "institution.erasure._index": at("/institution/erasure", "institution.erase"),
  "institution.erasure.$person": {
    path: ({ person }) => `/institution/erasure/${person}`,
    see: "institution.erase",
    send: "institution.erase",
  },
  "institution.erasure.$person_.file": {
    path: ({ person }) => `/institution/erasure/${person}/file`,
    see: "anybody",
    send: "institution.erase",
  },
  "institution.settings": at("/institution/settings", "institution.settings", "institution.settings"),
  "exports._index": at("/exports", "process.export"),
  "exports.file": at("/exports/file", "anybody", "process.export"),

  "processes._index": at("/processes", "process.list"),
  "processes.board": at("/processes/board", "process.list"),
  "processes.map": at("/processes/map", "process.list"),
  "processes.filters": at("/processes/filters", "process.list", "process.list"),
  "processes.new": at("/processes/new", "open-process", "open-process"),
  "processes.$processId._index": inProcess("", "process.read"),
  "processes.$processId.acts.$act": inProcess("/acts/suspend", "suspend", "suspend"),
  "processes.$processId.change": inProcess("/change", "process.read"),
  "processes.$processId.doings": inProcess("/doings", "process.read"),
  "processes.$processId.edition.$to": inProcess("/edition/osl-2012@1.0.0", "adopt-edition", "adopt-edition"),
  "processes.$processId.edition._index": inProcess("/edition", "adopt-edition"),
  "processes.$processId.hand-over": inProcess("/hand-over", "process.read"),
  "processes.$processId.history._index": inProcess("/history", "process.read"),
  "processes.$processId.history.at": inProcess("/history/at?point=1", "process.read"),
  "processes.$processId.history.changes": inProcess("/history/changes?from=1&to=2", "process.read"),
  "processes.$processId.leave.$stage": nothing(inProcess("/leave/preparation", "leave-stage", "leave-stage")),
  "processes.$processId.maps": inProcess("/maps", "process.read"),
  "processes.$processId.move.$to": inProcess("/move/entry", "move", "move"),
  "processes.$processId.network": inProcess("/network", "process.read"),
  "processes.$processId.places": inProcess("/places", "process.read"),
  "processes.$processId.plan": inProcess("/plan", "process.read"),
  "processes.$processId.together": inProcess("/together", "process.read"),
  "processes.$processId.records._index": inProcess("/records", "process.read"),
  "processes.$processId.records.new.$form": inProcess("/records/new/F03", "record", "record"),
  "processes.$processId.records.$recordId._index": onRecord("", "process.read"),
  "processes.$processId.records.$recordId.correct": onRecord("/correct", "correct", "correct"),
  "processes.$processId.records.$recordId.redact": onRecord("/redact", "redact", "redact"),
  "processes.$processId.records.$recordId.versions": onRecord("/versions", "process.read"),
  "processes.$processId.records.$recordId.withdraw": onRecord("/withdraw", "withdraw", "withdraw"),
  "processes.$processId.records.$recordId.attachments.new": onRecord("/attachments/new", "record", "record"),
  "processes.$processId.records.$recordId.attachments.describe": onRecord(
    "/attachments/describe",
    "record",
    "record",
  ),
  "processes.$processId.records.$recordId.attachments.$attachmentId._index": nothing(
    onRecord(`/attachments/${never}`, "process.read"),
  ),
  "processes.$processId.records.$recordId.attachments.$attachmentId.preview": nothing(
    onRecord(`/attachments/${never}/preview`, "process.read"),
  ),
  "processes.$processId.records.$recordId.attachments.$attachmentId.withdraw": nothing(
    onRecord(`/attachments/${never}/withdraw`, "record", "record"),
  ),
  "processes.$processId.reports.$recordId": nothing(inProcess(`/reports/${never}`, "process.read")),

  "competencies._index": at("/competencies", "competencies.read"),
  "competencies.$competency": at("/competencies/C01", "competencies.read"),
  "competencies.assessments._index": at(
    "/competencies/assessments",
    "competencies.read",
    "competencies.read",
  ),
  "competencies.assessments.$worker.$assessment._index": finer({
    path: ({ worker, assessment }) => `/competencies/assessments/${worker}/${assessment}`,
    see: "competencies.read",
    send: "competencies.read",
  }),
  "competencies.assessments.$worker.$assessment.$competency": finer({
    path: ({ worker, assessment }) => `/competencies/assessments/${worker}/${assessment}/C01`,
    see: "competencies.read",
    send: "competencies.read",
  }),
  "competencies.badges": at("/competencies/badges", "competencies.read", "competencies.read"),
  "competencies.evidence._index": at("/competencies/evidence", "competencies.read", "competencies.read"),
  "competencies.evidence.$evidence": nothing(
    at(`/competencies/evidence/${never}`, "competencies.read", "competencies.read"),
  ),
  "competencies.plan._index": at("/competencies/plan", "competencies.read", "competencies.read"),
  "competencies.plan.$worker": finer({
    path: ({ worker }) => `/competencies/plan/${worker}`,
    see: "competencies.review",
    send: "competencies.review",
  }),
  "competencies.plan.change": finer(
    at("/competencies/plan/change", "competencies.read", "competencies.read"),
  ),
  "competencies.team": at("/competencies/team", "competencies.team"),
  "supervision._index": at("/supervision", "supervision.read", "supervision.read"),
  "supervision.new": at("/supervision/new", "supervision.write", "supervision.write"),
  "supervision.$session._index": finer({
    path: ({ session }) => `/supervision/${session}`,
    see: "supervision.read",
    send: "supervision.read",
  }),
  "supervision.$session.correct": finer({
    path: ({ session }) => `/supervision/${session}/correct`,
    see: "supervision.write",
    send: "supervision.write",
  }),
  "region._index": at("/region", "region.read"),
  "region.file": at("/region/file", "region.read"),
  "people.found": nothing(at("/people/found", "person")),
}

const folder = join(import.meta.dirname, "../app/routes")

test("every route is walked here", () => {
  expect(Object.keys(routes).sort()).toEqual(readdirSync(folder).sort())
})

const word = `Obchód ${Date.now()}`

/** The first part of a page that fits. */
const found = async (page: Page, path: string, wanted: RegExp): Promise<string> => {
  const html = await (await page.request.get(path)).text()
  const [, part] = wanted.exec(html) ?? []
  if (part === undefined) throw new Error(`No ${wanted} on ${path}`)
  return part
}

/** A process of the first centre with two records, and what else is there. */
const ground = async (director: Page, supervisor: Page): Promise<Ids> => {
  const process = await openProcess(director, word, "Swarzędz")
  const resource = await record(director, `${process}/records/new/F03`, [
    ["name", word],
    ["category", "material"],
    ["description", word],
    ["availability", "open"],
  ])
  await record(director, `${process}/acts/assign-organizer`, [
    ["organizerId", people.organizer.id],
    ["weeklyHours", "20"],
    ["lead", "yes"],
  ])
  const sheet = await found(
    director,
    "/competencies/assessments",
    /href="\/competencies\/assessments\/([0-9a-f-]{36}\/[0-9a-f-]{36})"/,
  )
  const [worker = "", assessment = ""] = sheet.split("/")
  return {
    process,
    record: resource.split("/").at(-1) ?? "",
    worker,
    assessment,
    session: await found(supervisor, "/supervision", /href="\/supervision\/([0-9a-f-]{36})"/),
    person: people.organizer.id,
  }
}

type Duty = "organizer" | "director" | "supervisor" | "regional-coordinator" | "administrator"

/** Somebody who asks. **Shape** no duty for whoever is signed out; `isHere` for who works where the ids are from. */
interface Asker {
  readonly page: Page
  readonly duty: Duty | undefined
  readonly isHere: boolean
}

const allowed = (whose: Whose, duty: Duty | undefined): boolean => {
  if (whose === "anybody") return true
  if (duty === undefined) return false
  return whose === "person" || may({ duty }, whose)
}

/** What an answer must be. **Shape** undefined when it is so, else what is wrong. */
const wrong = (
  { path, isNothing, isFiner }: Route,
  whose: Whose,
  { duty, isHere }: Asker,
  isForm: boolean,
  ids: Ids,
  { status, location }: { readonly status: number; readonly location: string },
): string | undefined => {
  const names = path(ids) !== path(nobodys)
  const told = `${status} ${location}`
  if (whose === "anybody") {
    const isRight = isNothing ? status === 404 || (isForm && status < 500) : status < 400
    return isRight ? undefined : `${told}, though it is for anybody`
  }
  if (!allowed(whose, duty)) {
    if (duty === undefined)
      return location.startsWith("/sign-in") ? undefined : `${told}, not sent to sign in`
    return status === 403 || (status === 404 && (isNothing || !isHere)) ? undefined : `${told}, not 403`
  }
  if (names && !isHere) return status === 404 ? undefined : `${told}, not 404: another organisation's`
  if (isForm) return undefined
  if (isNothing) return status === 404 || status === 403 ? undefined : `${told}, though nothing is there`
  if (isFiner && (status === 403 || status === 404)) return undefined
  return status < 400 && !location.startsWith("/sign-in") ? undefined : `${told}, though it is theirs to see`
}

const nobodys: Ids = {
  process: `/processes/${never}`,
  record: never,
  worker: never,
  assessment: never,
  session: never,
  person: never,
}

const walk = async (asker: Asker, ids: Ids): Promise<ReadonlyArray<string>> => {
  const faults: Array<string> = []
  for (const [name, route] of Object.entries(routes)) {
    const path = route.path(ids)
    const got = await asker.page.request.get(path, { maxRedirects: 0 })
    const said = { status: got.status(), location: got.headers()["location"] ?? "" }
    const fault = wrong(route, route.see, asker, false, ids, said)
    if (fault !== undefined) faults.push(`${asker.duty} sees ${name}: ${fault}`)
    if (!asker.isHere && (await got.text()).includes(word))
      faults.push(`${asker.duty} reads a word of ${name}`)
    const { send } = route
    // What somebody may send is sent, in every wrong way, by the errands of its form.
    if (send === undefined || (asker.isHere && allowed(send, asker.duty)) || send === "anybody") continue
    if (!asker.isHere && send === "person") continue
    const posted = await postPairs(asker.page, path, [["reason", "próba"]])
    const refused = wrong(route, send, asker, true, ids, posted)
    if (refused !== undefined) faults.push(`${asker.duty} sends ${name}: ${refused}`)
    if (posted.status >= 500) faults.push(`${asker.duty} sends ${name}: ${posted.status}`)
  }
  return faults
}

test("each route answers each duty, nobody and another organisation as the table of rights says, to pages and to forms", async ({
  page,
  browser,
  contextOptions,
}) => {
  test.setTimeout(180_000)
  const enter = async (who?: { readonly email: string }) => {
    const one = await (await browser.newContext(contextOptions)).newPage()
    if (who === undefined) await one.goto("/")
    else await signIn(one, who)
    return one
  }
  await signIn(page, people.director)
  const supervisor = await enter(people.supervisor)
  const ids = await ground(page, supervisor)

  const sixth = centre(5)
  const of = (duty: Duty) => sixth.people.find((one) => one.duty === duty)
  const chief = of("director")
  if (chief === undefined) throw new Error("The sixth centre has no director")
  const stranger = await enter(chief)
  const administrator = await enter(chief)
  await stranger.goto(`/people/${chief.id}`)
  await stranger.getByLabel("administrator").check()
  await stranger.getByRole("button", { name: /^Zapisz/ }).click()
  const key = (duty: Duty) => `${sixth.organisation.id}.${duty}`
  for (const [one, duty] of [
    [stranger, "director"],
    [administrator, "administrator"],
  ] as const)
    expect((await postPairs(one, "/organisation", [["organisation", key(duty)]])).status).toBe(303)

  const askers: ReadonlyArray<Asker> = [
    { page, duty: "director", isHere: true },
    { page: await enter(people.organizer), duty: "organizer", isHere: true },
    { page: supervisor, duty: "supervisor", isHere: true },
    { page: await enter(coordinator()), duty: "regional-coordinator", isHere: true },
    { page: stranger, duty: "director", isHere: false },
    { page: administrator, duty: "administrator", isHere: false },
    { page: await enter(), duty: undefined, isHere: false },
  ]
  const faults = await Promise.all(askers.map((asker) => walk(asker, ids)))
  expect(faults.flat()).toEqual([])
  for (const asker of askers.slice(1)) await asker.page.context().close()
})
