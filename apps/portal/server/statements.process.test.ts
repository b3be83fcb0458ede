import { cpSync, mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { setTimeout as pause } from "node:timers/promises"
import { afterAll, beforeAll, expect, inject, test } from "vitest"
import { type Browser, day, demonstrationAccount, diaryEntry, openProcess, signedIn } from "./test/Browser.ts"
import * as Collector from "./test/Collector.ts"
import * as Portal from "./test/Portal.ts"

/** What every page may cost at the database, the beginning and the end of its transaction among them. */
const most = 8

let folder = ""
let portal: Portal.Portal
let browser: Browser
let collector: Collector.Collector

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "osl-statements-"))
  cpSync(inject("sown"), join(folder, "data"), { recursive: true })
  collector = await Collector.start()
  portal = await Portal.start({
    OSL_DATA_DIR: join(folder, "data"),
    OSL_LOG_STATEMENTS: "1",
    OTEL_EXPORTER_OTLP_ENDPOINT: collector.address,
    OTEL_BSP_SCHEDULE_DELAY: "200",
  })
  await portal.ready()
  browser = await signedIn(portal.address)
})

afterAll(async () => {
  await Portal.endAll()
  await collector.stop()
  rmSync(folder, { recursive: true, force: true })
})

const told = () => portal.said().match(/^statement .*$/gm) ?? []

/** Opens a page. **Shape** with all that the database was asked meanwhile; a page's last statement ends its transaction before it answers. */
const opened = async (path: string) => {
  const before = told().length
  const { status, html } = await browser.get(path)
  expect(status, path).toBe(200)
  while (told().length === before) await pause(5)
  return { html, meanwhile: told().slice(before) }
}

/** A statement as a span tells it: without the texts in it. */
const asTraced = (line: string): string =>
  line.replace(/^statement \S+ ms /, "").replace(/'(?:[^']|'')*'/g, "'…'")

/** Statements of a log by their transactions: there is one connection, on which they follow each other. */
const transactionsOf = (lines: ReadonlyArray<string>): ReadonlyArray<ReadonlyArray<string>> => {
  const all: Array<Array<string>> = [[]]
  for (const line of lines) {
    if (asTraced(line) === "begin") all.push([])
    all.at(-1)?.push(line)
  }
  return all
}

/** The requests of these pages that answered, the first one asked first. */
const requestsSince = (began: number): ReadonlyArray<Collector.Span> =>
  collector
    .spans()
    .filter((one) => one.name === "GET" && Number(one.startTimeUnixNano) / 1e6 >= began)
    .sort((one, other) => Number(BigInt(one.startTimeUnixNano) - BigInt(other.startTimeUnixNano)))

/** One address of each kind: pages of two processes ask the same. */
const kindOf = (path: string): string =>
  path.replace(/[0-9a-f-]{36}/g, "…").replace(/(after|before|month|point|from|to)=[^&]+/g, "$1=…")

test("no page asks the database more than eight times", { timeout: 60_000 }, async () => {
  const process = await openProcess(browser, "Osiedle Zatorze")
  for (const happened of ["Pierwsza rozmowa.", "Druga rozmowa."])
    await browser.post(`${process}/records/new/F06`, [
      ...(await browser.hidden(`${process}/records/new/F06`)),
      ...diaryEntry(happened),
    ])
  await browser.post(`${process}/records/new/F07`, [
    ...(await browser.hidden(`${process}/records/new/F07`)),
    ["date", day()],
    ["place", "Świetlica"],
  ])
  const began = Date.now() - 1
  const found = new Map<string, ReadonlyArray<string>>()
  const waiting = [
    "/",
    "/work",
    "/people",
    "/people/invite",
    "/account",
    "/account/delete",
    "/processes/board",
    "/processes/map",
    "/search?q=rozmowa",
    "/processes/new",
    "/institution",
    "/institution/audit",
    "/institution/settings",
    "/notifications",
    "/account/notifications",
    "/exports",
    "/processes",
    process,
    `${process}/history/at?point=2`,
    `${process}/history/changes?from=1&to=3`,
  ]
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    if (found.has(kindOf(path))) continue
    const { html, meanwhile } = await opened(path)
    found.set(kindOf(path), meanwhile)
    const links = [...html.matchAll(/href="(\/(?:processes|work)[^"#]*)"/g)].map(([, href = ""]) => href)
    waiting.push(...links.map((href) => href.replaceAll("&amp;", "&")))
  }
  expect(found.size).toBeGreaterThan(40)
  // What the portal looks after by itself now and then is in no trace of a page, and does not count as its own.
  while (requestsSince(began).length < found.size) await pause(20)
  const requests = requestsSince(began)
  expect(requests).toHaveLength(found.size)
  const spans = collector.spans().filter(({ name }) => name === "statement")
  const own = [...found].map(([path, meanwhile], at) => {
    const traced = new Set(
      spans
        .filter(({ traceId }) => traceId === requests[at]?.traceId)
        .map((span) => Collector.valueOf(span, "db.query.text")),
    )
    expect(traced.size, path).toBeGreaterThan(0)
    const mine = transactionsOf(meanwhile).filter((lines) => lines.some((line) => traced.has(asTraced(line))))
    return [path, mine.flat()] as const
  })
  const over = own.filter(([, statements]) => statements.length > most)
  expect(over.map(([path, statements]) => [path, ...statements.map((one) => one.slice(0, 120))])).toEqual([])
})

/** The spans above a span, itself first. */
const upwards = (
  span: Collector.Span,
  all: ReadonlyMap<string, Collector.Span>,
): ReadonlyArray<Collector.Span> => {
  const above = all.get(span.parentSpanId ?? "")
  return above === undefined ? [span] : [span, ...upwards(above, all)]
}

test("the trace of a page goes from the request by what it asks of the store to each statement, and nothing of people leaves the portal", async () => {
  const process = await openProcess(browser, "Osiedle Tajemne")
  const path = `${process}/records/new/F06`
  await browser.post(path, [
    ...(await browser.hidden(path)),
    ...diaryEntry("Anna Wiśniewska prosiła o węgiel."),
  ])
  await browser.get("/search?q=Wisniewska")
  const route = "/processes/:processId"
  const began = Date.now()
  await browser.get(process)
  const requests = () =>
    collector
      .spans()
      .filter((one) => one.name === "GET" && Collector.valueOf(one, "http.route") === route)
      .filter((one) => Number(one.startTimeUnixNano) / 1e6 >= began - 1)
  while (requests().length === 0) await pause(20)
  const spans = collector.spans()
  const all = new Map(spans.map((one) => [one.spanId, one]))
  const [request] = requests()
  expect(Collector.valueOf(request as Collector.Span, "http.response.status_code")).toBe("200")
  const statements = spans.filter((one) => one.traceId === request?.traceId && one.name === "statement")
  expect(statements.length).toBeGreaterThan(2)
  expect(statements.length).toBeLessThanOrEqual(most)
  for (const statement of statements) {
    expect(Collector.valueOf(statement, "db.query.text")).toMatch(/^(select|with|insert|update)\b/)
    const [, ...above] = upwards(statement, all)
    expect(above[0]?.name).toBe("Database.transaction")
    expect(above.at(-1)).toEqual(request)
  }
  expect(statements.some((one) => upwards(one, all).some(({ name }) => name === "Process.read"))).toBe(true)
  while (!collector.text().includes("/v1/metrics")) await pause(20)
  expect(collector.text()).toContain("http.server.request.duration")
  expect(collector.text()).toContain("osl_store_transactions")
  const { email } = demonstrationAccount
  const told = [
    email,
    process.split("/").at(-1) ?? "",
    "Tajemne",
    "Wiśniewska",
    "Wisniewska",
    "węgiel",
    "127.0.0.1",
  ]
  for (const word of told) expect(collector.text(), word).not.toContain(word)
})

/** **Unit** milliseconds: less than half of what the portal waits for a collector, more than a page takes on a busy machine. */
const patience = 2_000

test("no page waits for a collector, neither when it does not answer any more nor when it is gone", async () => {
  const quickest = async () => {
    const times: Array<number> = []
    for (let turn = 0; turn < 8; turn += 1) {
      const before = performance.now()
      expect((await browser.get("/work")).status).toBe(200)
      times.push(performance.now() - before)
    }
    return Math.min(...times)
  }
  const sent = collector.text().length
  collector.fallSilent()
  while (collector.text().length === sent) await pause(20)
  expect(await quickest()).toBeLessThan(patience)
  await collector.stop()
  expect(await quickest()).toBeLessThan(patience)
})
