/**
 * A browser without scripts: keeps cookies, opens forms for their hidden fields, posts them, follows nothing by itself.
 * Not here: starting the portal it talks to (`Portal.ts`).
 */
import { Pilot } from "@osl/pilot"
import { password } from "../../app/demonstrationPassword.ts"

export type Pairs = ReadonlyArray<readonly [name: string, value: string]>

export interface Answer {
  readonly status: number
  /** Where it leads to; empty when it leads nowhere. */
  readonly location: string
  readonly html: string
}

export interface Browser {
  readonly get: (path: string) => Promise<Answer>
  readonly post: (path: string, pairs: Pairs) => Promise<Answer>
  /** Posts any body at all. **Shape** without a type when it is empty. */
  readonly send: (path: string, body: string, type: string) => Promise<Answer>
  /** Posts a form as a page of another site would; without an origin as one that hides it. */
  readonly from: (origin: string | undefined, path: string, pairs: Pairs) => Promise<Answer>
  /** Chooses as one who came before: a cookie of that name. */
  readonly choose: (name: string, value: string) => void
  /** Posts a form with files, in the field of that name. */
  readonly upload: (
    path: string,
    pairs: Pairs,
    files: ReadonlyArray<{ readonly name: string; readonly bytes: Buffer }>,
  ) => Promise<Answer>
  /** The hidden fields that a form comes with. */
  readonly hidden: (path: string) => Promise<Pairs>
  readonly signIn: (account: { readonly email: string; readonly password: string }) => Promise<Answer>
}

const hiddenIn = (html: string): Pairs =>
  [...html.matchAll(/<input type="hidden" name="(_[a-z]+)" value="([^"]*)"/g)].map(
    ([, name = "", value = ""]) => [name, value] as const,
  )

export const open = (address: string): Browser => {
  const cookies = new Map<string, string>()
  const ask = async (path: string, init: RequestInit): Promise<Answer> => {
    const response = await fetch(new URL(path, address), {
      ...init,
      redirect: "manual",
      headers: {
        Origin: address,
        ...init.headers,
        Cookie: [...cookies].map((pair) => pair.join("=")).join("; "),
      },
    })
    for (const cookie of response.headers.getSetCookie()) {
      const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(cookie) ?? []
      if (/; *Max-Age=0/i.test(cookie)) cookies.delete(name)
      else cookies.set(name, value)
    }
    return {
      status: response.status,
      location: response.headers.get("Location") ?? "",
      html: await response.text(),
    }
  }
  const get = (path: string) => ask(path, {})
  const from: Browser["from"] = async (origin, path, pairs) => {
    const response = await fetch(new URL(path, address), {
      method: "POST",
      body: new URLSearchParams(pairs.map(([name, value]) => [name, value])),
      redirect: "manual",
      headers: {
        Cookie: [...cookies].map((pair) => pair.join("=")).join("; "),
        ...(origin === undefined ? {} : { Origin: origin }),
      },
    })
    return { status: response.status, location: "", html: await response.text() }
  }
  const post = (path: string, pairs: Pairs) =>
    ask(path, {
      method: "POST",
      body: new URLSearchParams(pairs.map(([name, value]) => [name, value])),
    })
  return {
    get,
    post,
    from,
    choose: (name, value) => void cookies.set(name, value),
    upload: (path, pairs, files) => {
      const form = new FormData()
      for (const [name, value] of pairs) form.append(name, value)
      for (const { name, bytes } of files) form.append("files", new Blob([new Uint8Array(bytes)]), name)
      return ask(path, { method: "POST", body: form })
    },
    send: (path, body, type) =>
      ask(path, {
        method: "POST",
        body: new TextEncoder().encode(body),
        headers: type === "" ? {} : { "Content-Type": type },
      }),
    hidden: async (path) => hiddenIn((await get(path)).html),
    signIn: ({ email, password }) =>
      post("/sign-in", [
        ["email", email],
        ["password", password],
      ]),
  }
}

const director = Pilot.accounts().find(({ duty }) => duty === "director")

/** Somebody of the demonstration who may open a process and write in it. */
export const demonstrationAccount = { email: director?.email ?? "", password }

/** Today in Poland, or so many days before. */
export const day = (before = 0): string =>
  new Intl.DateTimeFormat("en-CA", { timeZone: "Europe/Warsaw" }).format(Date.now() - before * 86_400_000)

const must = (answer: Answer, status: number, what: string): Answer => {
  if (answer.status !== status) throw new Error(`${what} answered ${answer.status}:\n${answer.html}`)
  return answer
}

/** Signs in by the form. */
export const signedIn = async (address: string, account = demonstrationAccount): Promise<Browser> => {
  const browser = open(address)
  must(await browser.signIn(account), 303, "Signing in")
  return browser
}

/** Opens a process by its form. **Shape** its path. */
export const openProcess = async (browser: Browser, name: string): Promise<string> => {
  const answer = await browser.post("/processes/new", [
    ...(await browser.hidden("/processes/new")),
    ["name", name],
    ["territory", "3021163"],
    ["startOn", day(60)],
    ["basis", "ops"],
    ["_step", "confirm"],
  ])
  return new URL(must(answer, 303, "Opening a process").location, "http://portal").pathname
}

/** The answers of a diary entry. */
export const diaryEntry = (happened: string): Pairs => [
  ["date", day()],
  ["start", "09:00"],
  ["end", "10:30"],
  ["activity", "talk"],
  ["component", "activation"],
  ["happened", happened],
]
