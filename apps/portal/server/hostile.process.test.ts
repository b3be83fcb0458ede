/**
 * Posted bodies that no page of the portal sends: whatever comes, the portal answers soon, in words, and never with a 5xx.
 * Not here: forms filled in wrongly (`e2e/bad-input.spec.ts`).
 */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs"
import { request } from "node:http"
import { tmpdir } from "node:os"
import { join, resolve } from "node:path"
import { Forms } from "@osl/core"
import { Act } from "@osl/workflow"
import { afterAll, beforeAll, expect, inject, test } from "vitest"
import { type Browser, day, diaryEntry, openProcess, type Pairs, signedIn } from "./test/Browser.ts"
import * as Portal from "./test/Portal.ts"

/** **Unit** milliseconds that any answer may take, on a machine that has other work. */
const patience = 5_000

const encoded = "application/x-www-form-urlencoded"
const multipart = "multipart/form-data; boundary=edge"

const parts = (...all: ReadonlyArray<readonly [head: string, value: string]>): string =>
  `${all.map(([head, value]) => `--edge\r\n${head}\r\n\r\n${value}\r\n`).join("")}--edge--\r\n`

const pairs = (all: Iterable<readonly [string, string]>): string =>
  new URLSearchParams([...all].map(([name, value]) => [name, value])).toString()

const many = (count: number, name: (at: number) => string): string =>
  pairs(Array.from({ length: count }, (_, at) => [name(at), "1"] as const))

interface Hostile {
  readonly body: string
  readonly type: string
  /** What every route answers that reads a form at all; absent when it depends on the form. */
  readonly status?: number
}

/** Bodies by what is wrong with them. */
const bodies: Readonly<Record<string, Hostile>> = {
  JSON: { type: "application/json", body: '{"name":"Zatorze"}', status: 400 },
  "plain text": { type: "text/plain", body: "name=Zatorze", status: 400 },
  "no type": { type: "", body: "name=Zatorze", status: 400 },
  "a type that is none": { type: "a/b/c;;;=", body: "x", status: 400 },
  "multipart without a boundary": { type: "multipart/form-data", body: "x", status: 400 },
  "multipart of noise": { type: multipart, body: "noise", status: 400 },
  "multipart without its end": {
    type: multipart,
    body: '--edge\r\nContent-Disposition: form-data; name="name"\r\n\r\nZator',
    status: 400,
  },
  "multipart with a part without a name": {
    type: multipart,
    body: parts(["Content-Disposition: form-data", "x"]),
    status: 400,
  },
  "a file for every answer": {
    type: multipart,
    body: parts(
      ...[
        "name",
        "reason",
        "email",
        "password",
        "theme",
        "back",
        "organisation",
        "_command",
        "_step",
        "date",
      ].map(
        (name) =>
          [
            `Content-Disposition: form-data; name="${name}"; filename="a.txt"\r\nContent-Type: text/plain`,
            "a",
          ] as const,
      ),
    ),
  },
  nothing: { type: encoded, body: "" },
  "20,000 fields": { type: encoded, body: many(20_000, (at) => `field${at}`), status: 413 },
  "20,000 rows of a list": { type: encoded, body: many(20_000, (at) => `members.${at}.x`), status: 413 },
  "9,000 rows of every list": {
    type: encoded,
    body: many(
      9_000,
      (at) => `${["members", "goals", "partners", "findings", "actions"][at % 5]}.${at}.text`,
    ),
  },
  "9,000 rows deep in rows": {
    type: encoded,
    body: many(9_000, (at) => `goals.${at % 100}.actions.${Math.floor(at / 100)}.text`),
  },
  "one field 5,000 times": { type: encoded, body: many(5_000, () => "name") },
  "names of what every object has": {
    type: encoded,
    body: pairs(
      [
        "__proto__",
        "__proto__.polluted",
        "constructor",
        "constructor.prototype.polluted",
        "toString",
        "hasOwnProperty",
        "goals.__proto__.text",
        "members.0.__proto__",
        "members.constructor.name",
        "members.-1.name",
        "members.0x1.name",
        "members.1e3.name",
        "goals.9999999.text",
        "goals.9999.text",
        "_add",
        "_remove",
        "waive-__proto__",
        "waive-",
        "",
      ].map((name) => [name, "__proto__"] as const),
    ),
  },
  "rows added where there are none": { type: encoded, body: pairs([["_add", "__proto__"]]) },
  "rows added far away": { type: encoded, body: pairs([["_add", "goals.9999999.actions"]]) },
  "rows removed that are none": { type: encoded, body: pairs([["_remove", "goals.9999999"]]) },
  "characters of length zero and none": {
    type: encoded,
    body: `name=a%00b&reason=a%00b&email=a%00b%40c.pl&password=a%00&back=/%00&theme=%00&organisation=%00&waive-x=a%00b&happened=%00&_command=%00&_version=%00&_add=%00&_remove=%00`,
  },
  "bytes that are no text": {
    type: encoded,
    body: "name=%ff%fe&reason=%ed%a0%80&email=%ed%b0%80%40c.pl&password=%&%=%zz",
  },
  "lone surrogates in multipart": {
    type: multipart,
    body: parts(
      ['Content-Disposition: form-data; name="name"', "\ud800"],
      ['Content-Disposition: form-data; name="\udfff"', "x"],
    ),
  },
  "one answer of nearly a million characters": { type: encoded, body: `name=${"a".repeat(990_000)}` },
  "a name of nearly a million characters": { type: encoded, body: `${"a.0.".repeat(240_000)}=1` },
  "a version that is none": {
    type: encoded,
    body: "_version=99999999999999999999&_command=1;drop table event",
  },
}

let folder = ""
let portal: Portal.Portal
let browser: Browser
/** Every address that a form may be posted to, with the form's own answers where some are needed to get far. */
const targets: Array<readonly [path: string, answers: Pairs]> = []

const root = resolve(import.meta.dirname, "../app/routes")

/** The routes that take a posted form, as the patterns of their addresses. */
const routes = readdirSync(root)
  .filter(
    (name) =>
      name !== "$" && /export const action\b/.test(readFileSync(join(root, name, "route.tsx"), "utf8")),
  )
  .map((name) => `/${name.replaceAll(/_?\./g, "/").replace("/_index", "")}`)

const address = (pattern: string, given: Readonly<Record<string, string>>): string =>
  pattern.replace(/\$(\w+)/g, (_, name) => given[name] ?? "x")

const reason: Pairs = [["reason", "Pomyłka w dacie."]]

const answersOf = (path: string): Pairs => {
  if (path === "/processes/new")
    return [
      ["name", "Osiedle Zatorze"],
      ["territory", "3021163"],
      ["startOn", day(60)],
      ["basis", "ops"],
    ]
  if (path === "/sign-in")
    return [
      ["email", "nikt@example.pl"],
      ["password", "nie-to-haslo"],
    ]
  return path.endsWith("F06") || path.endsWith("/correct")
    ? [...diaryEntry("Rozmowy na podwórku."), ...reason]
    : reason
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "osl-hostile-"))
  cpSync(inject("sown"), join(folder, "data"), { recursive: true })
  portal = await Portal.start({ OSL_DATA_DIR: join(folder, "data") })
  await portal.ready()
  browser = await signedIn(portal.address)
  const process = await openProcess(browser, "Osiedle Zatorze")
  const processId = process.split("/")[2] ?? ""
  const entry = await browser.post(`${process}/records/new/F06`, [
    ...(await browser.hidden(`${process}/records/new/F06`)),
    ...diaryEntry("Pierwsza rozmowa."),
  ])
  const recordId = new URL(entry.location, portal.address).pathname.split("/").at(-1) ?? ""
  const values: Readonly<Record<string, ReadonlyArray<string>>> = {
    form: Forms.codes,
    act: Object.keys(Act.all),
    to: ["diagnosis", "preparation", "action", "__proto__"],
    stage: ["preparation", "__proto__"],
    language: ["pl", "__proto__"],
  }
  for (const pattern of routes) {
    const open = [...pattern.matchAll(/\$(\w+)/g)].map(([, name = ""]) => name).find((name) => name in values)
    for (const value of values[open ?? ""] ?? [""]) {
      const path = address(pattern, { processId, recordId, ...(open === undefined ? {} : { [open]: value }) })
      targets.push([path, answersOf(path)])
    }
  }
})

afterAll(async () => {
  await Portal.endAll()
  rmSync(folder, { recursive: true, force: true })
})

test("every route that takes a form is walked", () => {
  expect(routes.length).toBeGreaterThan(10)
  for (const pattern of routes) {
    const shape = new RegExp(`^${address(pattern, {}).replace(/\bx\b/g, "[^/]+")}$`)
    expect(
      targets.some(([path]) => shape.test(path)),
      pattern,
    ).toBe(true)
  }
})

/** Every body is posted to every address with `OSL_TESTS=all`; every day each to one address of five, no two alike, and to these. */
const isWhole = process.env["OSL_TESTS"] === "all"
const always =
  /^\/sign-in$|^\/processes\/new$|\/records\/new\/F06$|\/correct$|\/attachments\/new$|\/acts\/close$/

/** Where a body is posted to. Signing out reads no form, and would end the walk. */
const walked = (body: number) =>
  targets
    .filter(([path]) => path !== "/sign-out")
    .filter(([path], at) => isWhole || at % 5 === body % 5 || always.test(path))

test("what every day has time for meets every address, and every kind of form with every body", () => {
  const met = Object.keys(bodies).map((_, at) => walked(at).map(([path]) => path))
  expect(new Set(met.flat()).size).toBe(targets.length - 1)
  const kinds = targets.map(([path]) => path).filter((path) => always.test(path))
  expect(kinds.length).toBeGreaterThanOrEqual(6)
  for (const paths of met) expect(paths).toEqual(expect.arrayContaining(kinds))
})

const numbered = Object.entries(bodies).map(([what, hostile], at) => [what, hostile, at] as const)

test.each(numbered)("%s is answered soon and never with a 5xx", async (_what, hostile, at) => {
  for (const [path, answers] of walked(at)) {
    const body = hostile.type === encoded ? `${pairs(answers)}&${hostile.body}` : hostile.body
    const before = performance.now()
    const answer = await browser.send(path, body, hostile.type)
    const took = performance.now() - before
    expect(answer.status, `${path}\n${answer.html.slice(0, 2000)}`).toBeLessThan(500)
    expect(took, path).toBeLessThan(patience)
    if (hostile.status !== undefined && ![403, 404].includes(answer.status))
      expect(answer.status, path).toBe(hostile.status)
  }
})

test("what is no form is refused in the reader's language, with something to do", async () => {
  for (const [language, words] of [
    ["pl", "Nie udało się odczytać"],
    ["en", "could not be read"],
  ] as const) {
    const answer = await fetch(`${portal.address}/sign-in`, {
      method: "POST",
      body: "{}",
      headers: { "Content-Type": "application/json", "Accept-Language": language, Origin: portal.address },
    })
    expect(answer.status).toBe(400)
    expect(await answer.text()).toContain(words)
  }
})

test("what a form got wrong is said by the server in the reader's language, at its answer", async () => {
  for (const [language, words] of [
    ["pl", ["Podaj prawdziwą datę, na przykład 2026-03-31.", "Skróć tekst: może mieć najwyżej 120 znaków."]],
    [
      "en",
      ["Give a real date, for example 2026-03-31.", "Shorten the text: it may have at most 120 characters."],
    ],
  ] as const) {
    await browser.post(`/language/${language}`, [["back", "/processes/new"]])
    const answer = await browser.post("/processes/new", [
      ["name", "x".repeat(121)],
      ["territory", "3021163"],
      ["startOn", "2026-02-30"],
      ["basis", "ops"],
    ])
    expect(answer.status).toBe(422)
    for (const one of words) expect(answer.html).toContain(one)
  }
})

test("the portal said nothing of a fault and goes on", async () => {
  expect(portal.said()).not.toMatch(/\bat .*\(.*:\d+:\d+\)/)
  expect((await browser.get("/work")).status).toBe(200)
})

/** Sends so many bytes as fast as they are taken. **Shape** the status, and the bytes that were given to the connection. */
const pour = (bytes: number, headers: Readonly<Record<string, string | number>>) =>
  new Promise<{ readonly status: number; readonly text: string; readonly sent: number }>(
    (resolve, reject) => {
      let sent = 0
      let isAnswered = false
      const post = request(`${portal.address}/sign-in`, {
        method: "POST",
        headers: { "Content-Type": encoded, Origin: portal.address, "Accept-Language": "en", ...headers },
      })
      post.on("response", (response) => {
        isAnswered = true
        let text = ""
        response.on("data", (chunk) => (text += String(chunk)))
        response.on("end", () => {
          post.destroy()
          resolve({ status: response.statusCode ?? 0, text, sent })
        })
      })
      post.on("error", (error) => (isAnswered ? undefined : reject(error)))
      const piece = Buffer.alloc(65_536, "a")
      const write = (): void => {
        while (!isAnswered && !post.destroyed && sent < bytes) {
          sent += piece.length
          if (!post.write(piece)) {
            post.once("drain", write)
            return
          }
        }
        if (!isAnswered) post.end()
      }
      write()
    },
  )

const memory = (): number =>
  Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${portal.pid}/status`, "utf8"))?.[1] ?? 0) / 1024

test("a body of 100 MB is refused in words, and is not kept", async () => {
  const before = memory()
  for (let round = 0; round < 5; round++) {
    const answer = await pour(100_000_000, { "Content-Length": 100_000_000 })
    expect(answer.status).toBe(413)
    expect(answer.text).toContain("The form is too large")
  }
  expect(memory() - before).toBeLessThan(60)
})

test("a body of unknown size is refused in words", async () => {
  const answer = await pour(100_000_000, { "Transfer-Encoding": "chunked" })
  expect(answer.status).toBe(411)
  expect(answer.text).toContain("could not be read")
})

test("a body just above the limit reaches its reader's browser as a page", async () => {
  const answer = await fetch(`${portal.address}/sign-in`, {
    method: "POST",
    body: `email=${"a".repeat(3_000_000)}`,
    headers: { "Content-Type": encoded, "Accept-Language": "pl", Origin: portal.address },
  })
  expect(answer.status).toBe(413)
  expect(await answer.text()).toContain("Formularz jest za duży")
})

test("an address that no page has is not found, whatever stands in it", async () => {
  for (const path of [
    "/processes/%00",
    "/processes/__proto__",
    "/processes/%ed%a0%80/history",
    "/processes/%zz",
    `/processes/${"a".repeat(5000)}`,
    "/language/__proto__",
    "/processes?before=%00",
    "/processes/new?_data=x",
    "/municipalities?q=%00",
  ])
    expect((await browser.get(path)).status, path).toBeLessThan(500)
})
