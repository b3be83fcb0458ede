/**
 * Posting forms as a browser without scripts does, many at once, and reading the form that came back.
 * Not here: what is posted (`faults.ts`), or what is then expected (the specs).
 */
import type { Page } from "@playwright/test"

export type Pairs = ReadonlyArray<readonly [name: string, value: string]>

/** One line of the error summary, and the control that its link leads to. */
export interface Told {
  readonly text: string
  readonly href: string
  /** The name of the control linked to; of a group, the name of its first control. Empty when there is none. */
  readonly control: string
  readonly isGroup: boolean
  /** What stands in the elements that describe the control, or the group that it is one choice of. */
  readonly said: string
  /** Whether the control says of itself that it is wrong; groups have no way to. */
  readonly isMarked: boolean
}

/** **Shape** `answers` is what the form that came back would post if it was sent again. */
export interface Reply {
  readonly status: number
  readonly path: string
  readonly language: string
  readonly summary: ReadonlyArray<Told>
  readonly answers: Pairs
  readonly words: string
}

/** **Shape** `pairs` are posted; without them the page is only asked for. */
export interface Sending {
  readonly path: string
  readonly pairs?: Pairs
}

/** Sends from within the page, so that cookies, origin and the reading of HTML are the browser's own. */
export const sendAll = (page: Page, sendings: ReadonlyArray<Sending>): Promise<ReadonlyArray<Reply>> =>
  page.evaluate(async (all) => {
    const saidOf = (control: Element): string => {
      const isChoice = control.matches("input[type=radio], input[type=checkbox]")
      const described = isChoice ? control.closest("fieldset") : control
      return (described?.getAttribute("aria-describedby") ?? "")
        .split(" ")
        .map((id) => control.ownerDocument.getElementById(id)?.textContent ?? "")
        .join(" ")
    }
    const nameOf = (control: Element): string => {
      const named = control.matches("[name]") ? control : control.querySelector("[name]:not(button)")
      return named?.getAttribute("name") ?? ""
    }
    const send = async ({ path, pairs }: (typeof all)[number]) => {
      const response = await fetch(
        path,
        pairs === undefined
          ? {}
          : {
              method: "POST",
              body: new URLSearchParams(pairs.map(([name, value]): [string, string] => [name, value])),
            },
      )
      const page = new DOMParser().parseFromString(await response.text(), "text/html")
      const form = page.querySelector("main input[name=_command]")?.closest("form") ?? null
      const found = new URL(response.url)
      return {
        status: response.status,
        path: found.pathname + found.search,
        language: page.documentElement.lang,
        summary: [...page.querySelectorAll(".osl-error-summary li")].map((line) => {
          const href = line.querySelector("a")?.getAttribute("href") ?? ""
          const control = href.startsWith("#") ? page.getElementById(href.slice(1)) : null
          return {
            text: line.textContent ?? "",
            href,
            control: control === null ? "" : nameOf(control),
            isGroup: control?.matches("fieldset, input[type=radio], input[type=checkbox]") ?? false,
            said: control === null ? "" : saidOf(control),
            isMarked: control?.getAttribute("aria-invalid") === "true",
          }
        }),
        answers:
          form === null
            ? []
            : [...new FormData(form)].map(([name, value]): [string, string] => [name, String(value)]),
        words: page.querySelector("main")?.textContent ?? page.body.textContent ?? "",
      }
    }
    const replies: Array<Awaited<ReturnType<typeof send>>> = []
    const lane = async (first: number, step: number) => {
      for (let index = first; index < all.length; index += step) {
        const one = all[index]
        if (one !== undefined) replies[index] = await send(one)
      }
    }
    await Promise.all([0, 1, 2].map((first) => lane(first, 3)))
    return replies
  }, sendings)

export const send = async (page: Page, path: string, pairs?: Pairs): Promise<Reply> => {
  const [reply] = await sendAll(page, [pairs === undefined ? { path } : { path, pairs }])
  if (reply === undefined) throw new Error(`No reply from ${path}`)
  return reply
}

/** What a form brought that nobody typed: the id of its command, the version it was read at. */
export const hiddenOf = ({ answers }: Reply): Pairs => answers.filter(([name]) => name.startsWith("_"))
