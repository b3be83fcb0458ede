/**
 * Somebody of the demonstration at work all day: whole errands, one after another, with pauses as of a person who reads.
 * Not here: the portals (`Town.ts`), or what must be true of what was acknowledged (`organisers.ts`).
 */
import { randomUUID } from "node:crypto"
import { setTimeout as pause } from "node:timers/promises"
import type { Centre } from "@osl/pilot"
import { signedInAs } from "../../../bench/Visitor.ts"
import { day, type Form, formIn, type Pairs } from "../store/Clerk.ts"
import type { Town } from "./Town.ts"

/** A word like no other, in letters: figures in a free text may be somebody's telephone, which the portal asks about. */
const unlike = (): string => randomUUID().replace(/\d/g, (figure) => "ghijklmnop"[Number(figure)] ?? "")

/** What everybody did so far. **Unit** counts, but `times` milliseconds of answers while the database was there. */
export interface Day {
  readonly acknowledged: Set<string>
  readonly errands: Map<string, number>
  readonly times: Array<number>
  /** What nobody should have been told outside a restart. */
  readonly faults: Array<string>
  /** Forms that were not taken, though nothing is wrong with them. */
  readonly refused: Array<string>
  again: number
}

interface Answer {
  readonly status: number
  readonly location: string
  readonly html: string
}

/** **Unit** milliseconds between two pages. */
const shortest = 2_000
const longest = 8_000
/** **Unit** milliseconds before somebody to whom nobody answered tries again. */
const patience = 300
/** **Unit** milliseconds that a request gets. */
const limit = 60_000

/** Nobody goes on: the day is over. */
class Over extends Error {}

export interface Organiser {
  /** Works until told to stop. */
  readonly work: () => Promise<void>
  readonly stop: () => void
}

export const open = async (
  town: Town,
  person: Centre.Centre["people"][number],
  chance: () => number,
  done: Day,
): Promise<Organiser> => {
  const cookie = await signedInAs(town.addresses()[0] ?? "", person.email)
  const isDirector = person.duty === "director"
  let isOver = false
  let process = ""

  const once = async (address: string, path: string, pairs?: Pairs): Promise<Answer> => {
    const begun = performance.now()
    const response = await fetch(`${address}${path}`, {
      method: pairs === undefined ? "GET" : "POST",
      redirect: "manual",
      headers: { Cookie: cookie, Origin: address },
      signal: AbortSignal.timeout(limit),
      ...(pairs === undefined
        ? {}
        : { body: new URLSearchParams(pairs.map(([name, value]): [string, string] => [name, value])) }),
    })
    const html = await response.text()
    if (!town.isRestarting()) done.times.push(performance.now() - begun)
    return { status: response.status, location: response.headers.get("Location") ?? "", html }
  }

  /** Asks again, of any portal, until somebody answers: what a proxy and a patient person do. */
  const ask = async (path: string, pairs?: Pairs): Promise<Answer> => {
    for (;;) {
      for (const address of town.addresses()) {
        if (isOver) throw new Over()
        const wasAway = town.isRestarting()
        const answer = await once(address, path, pairs).catch((cause: unknown) => String(cause))
        const isExcused = wasAway || town.isRestarting()
        if (typeof answer !== "string" && answer.status < 500) return answer
        done.again += 1
        if (typeof answer === "string") {
          if (!isExcused && !town.isGone(address)) done.faults.push(`no answer to ${path}: ${answer}`)
        } else if (!isExcused)
          done.faults.push(`${path} answered ${answer.status}: ${answer.html.slice(0, 300)}`)
      }
      await pause(patience)
    }
  }

  const think = () => pause(shortest + chance() * (longest - shortest))

  const page = async (path: string): Promise<string> => {
    const { status, html } = await ask(path)
    if (status !== 200) done.faults.push(`${path} answered ${status}`)
    await think()
    return html
  }

  /** Fills in a form and sends it until it is taken; looks at where that leads. **Shape** the path that it led to. */
  const send = async (path: string, answers: (html: string) => Pairs): Promise<string> => {
    const html = await page(path)
    const form: Form = formIn(html, path, answers(html))
    const { status, location, html: said } = await ask(path, form.pairs)
    if (status !== 303) {
      const summary = /<[^>]*osl-error-summary[\s\S]*?<\/ul>/.exec(said)?.[0] ?? ""
      done.refused.push(`${path} answered ${status}: ${summary.replace(/<[^>]+>/g, " ").slice(0, 300)}`)
      return ""
    }
    done.acknowledged.add(form.id)
    await think()
    const led = location.replace(/^https?:\/\/[^/]+/, "")
    const shown = await ask(led)
    if (shown.status !== 200) done.faults.push(`${led} was led to and answered ${shown.status}`)
    return led
  }

  const openProcess = async (): Promise<string> => {
    const led = await send("/processes/new", () => [
      ["name", `Proces ${unlike()}`],
      ["territory", "3021163"],
      ["startOn", day(60)],
      ["basis", "ops"],
      ["_step", "confirm"],
    ])
    return led.split(/[?#]/)[0] ?? ""
  }

  const errands = {
    diary: () =>
      send(`${process}/records/new/F06`, () => [
        ["date", day()],
        ["start", "09:00"],
        ["end", "10:30"],
        ["activity", "talk"],
        ["component", "activation"],
        ["happened", `Wpis ${unlike()}.`],
      ]),
    record: () =>
      send(`${process}/records/new/F03`, () => [
        ["name", `Zasób ${unlike()}`],
        ["category", "material"],
        ["description", "Sala na czterdzieści osób."],
        ["availability", "open"],
      ]),
    // A director opens a process, gives it a mandate and an organiser, and moves it, waiving what else the entry asks for.
    move: async () => {
      const opened = await openProcess()
      if (opened === "") return
      const confirmed = ["_step", "confirm"] as const
      await send(`${opened}/acts/issue-mandate`, () => [
        ["number", "12/2026"],
        ["issuedOn", day()],
        ["documentationRules", "yes"],
        confirmed,
      ])
      await send(`${opened}/acts/assign-organizer`, (html) => [
        ["organizerId", /<option value="([0-9a-f-]{36})"/.exec(html)?.[1] ?? ""],
        ["weeklyHours", "20"],
        ["lead", "yes"],
      ])
      await send(`${opened}/move/entry`, (html) =>
        [...html.matchAll(/name="(waive-[^"]+)"/g)].map(([, name = ""]) => [name, "Próba."] as const),
      )
    },
    search: () => page("/search?q=zasob"),
    board: async () => {
      await page("/processes/board")
      await page("/processes")
    },
    work: async () => {
      await page("/work")
      await page(process)
    },
  } as const satisfies Readonly<Record<string, () => Promise<unknown>>>
  type Errand = keyof typeof errands
  const usual: ReadonlyArray<Errand> = [
    "diary",
    "diary",
    "diary",
    "record",
    "record",
    "search",
    "board",
    "work",
  ]
  const mix: ReadonlyArray<Errand> = isDirector ? [...usual, "move"] : usual

  return {
    stop: () => {
      isOver = true
    },
    work: async () => {
      try {
        await pause(chance() * longest)
        while (process === "") process = await openProcess()
        for (;;) {
          const name = mix[Math.floor(chance() * mix.length)] ?? "diary"
          await errands[name]()
          done.errands.set(name, (done.errands.get(name) ?? 0) + 1)
        }
      } catch (cause) {
        if (!(cause instanceof Over)) done.faults.push(`${person.duty}: ${String(cause)}`)
      }
    },
  }
}
