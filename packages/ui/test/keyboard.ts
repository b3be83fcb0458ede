/**
 * A walk through an example by keys alone: what Tab reaches, whether the focus is seen there, and what keys do.
 * Not here: which examples are walked through (`keyboard.test.ts`).
 */
import type { CDPSession, Page } from "playwright-core"

export type Stop =
  | "link"
  | "button"
  | "summary"
  | "checkbox"
  | "radio"
  | "select"
  | "text"
  | "date"
  | "time"
  | "file"
  | "other"

/** What a walk found. **Shape** places are numbers of stops in the order of the page; -1 is the end. */
export interface Walk {
  readonly stops: ReadonlyArray<{ readonly kind: Stop; readonly html: string }>
  /** Where the focus was, one after another, forwards and then backwards. */
  readonly forwards: ReadonlyArray<number>
  readonly backwards: ReadonlyArray<number>
  readonly unseen: ReadonlyArray<number>
  /** Stops that their own keys did nothing to. */
  readonly deaf: ReadonlyArray<number>
}

/** Runs in the page. Nothing that is pressed goes further than to be written down, so that the page stays as it is. */
export const listener = `(() => {
  const kindOf = (one) => {
    if (one.matches("a[href]")) return "link"
    if (one.matches("summary")) return "summary"
    if (one.matches("select")) return "select"
    if (one.matches("button, input[type=submit], input[type=button]")) return "button"
    if (one.matches("input[type=checkbox]")) return "checkbox"
    if (one.matches("input[type=radio]")) return "radio"
    if (one.matches("input[type=file]")) return "file"
    if (one.matches("input[type=date]")) return "date"
    if (one.matches("input[type=time]")) return "time"
    return one.matches("input, textarea") ? "text" : "other"
  }
  const focusable = "a[href], button, input, select, textarea, summary, [tabindex]"
  const shown = (one) => one.checkVisibility({ visibilityProperty: true })
  const group = (one) => [...document.querySelectorAll("input[type=radio]")].filter((other) => other.name === one.name && other.form === one.form && shown(other))
  const isStop = (one) => {
    if (!shown(one) || one.disabled || one.tabIndex < 0) return false
    if (one.matches("summary") && one.parentElement?.firstElementChild !== one) return false
    if (!one.matches("input[type=radio]")) return true
    const all = group(one)
    return one === (all.find((other) => other.checked) ?? all[0])
  }
  // A ring on the stop itself, around all that its target covers, or in the drawing that it is.
  const rings = (one) => {
    const outlined = ({ outlineStyle, outlineWidth }) => outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2
    const stroked = (inside) => Number.parseFloat(getComputedStyle(inside).strokeWidth) >= 3 && getComputedStyle(inside).stroke !== "none"
    return outlined(getComputedStyle(one)) || outlined(getComputedStyle(one, "::after")) || (one instanceof SVGElement && [...one.children].some(stroked))
  }
  let stops = []
  let order = []
  let unseen = new Set()
  let heard = new Map()
  const at = (target) => {
    if (target.id === "after" || target.id === "before") return -1
    const one = target.matches("input[type=radio]") ? group(target).find((other) => stops.includes(other)) : target
    return stops.indexOf(one ?? target)
  }
  addEventListener("focusin", ({ target }) => {
    const place = at(target)
    if (order.at(-1) !== place) order.push(place)
    if (place >= 0 && !rings(target)) unseen.add(place)
  }, true)
  for (const type of ["click", "input", "change", "keydown"])
    addEventListener(type, (event) => {
      if (!(event.target instanceof Element) || (event.type === "keydown" && event.key === "Tab")) return
      const one = event.target.closest(focusable) ?? event.target
      heard.set(at(one), [...(heard.get(at(one)) ?? []), type])
      if (type === "click" && !["summary", "checkbox", "radio"].includes(kindOf(one))) event.preventDefault()
      event.stopImmediatePropagation()
    }, true)
  const wanted = { link: "click", button: "click", summary: "click", checkbox: "change", radio: "change", select: "change", text: "input", date: "change", time: "change", file: "click", other: "keydown" }
  window.walk = {
    begin: () => {
      document.querySelector("#before").focus()
      stops = [...document.querySelectorAll("#place " + focusable.split(", ").join(", #place "))].filter(isStop)
      order = []
      unseen = new Set()
      heard = new Map()
      return stops.map((one) => ({ kind: kindOf(one), html: one.outerHTML.slice(0, 160), choices: one.matches("select") ? one.options.length : one.matches("input[type=radio]") ? group(one).length : 2 }))
    },
    turn: () => { const forwards = order; order = []; return forwards },
    end: () => ({
      backwards: order,
      unseen: [...unseen],
      deaf: stops.flatMap((one, index) => heard.get(index)?.includes(wanted[kindOf(one)]) ? [] : [index]),
    }),
  }
})()`

interface Key {
  readonly key: string
  readonly code: string
  readonly windowsVirtualKeyCode: number
  readonly text?: string
}

const tab: Key = { key: "Tab", code: "Tab", windowsVirtualKeyCode: 9 }
const enter: Key = { key: "Enter", code: "Enter", windowsVirtualKeyCode: 13, text: "\r" }
const space: Key = { key: " ", code: "Space", windowsVirtualKeyCode: 32, text: " " }
const down: Key = { key: "ArrowDown", code: "ArrowDown", windowsVirtualKeyCode: 40 }
const up: Key = { key: "ArrowUp", code: "ArrowUp", windowsVirtualKeyCode: 38 }
const back: Key = { key: "Backspace", code: "Backspace", windowsVirtualKeyCode: 8 }
const digit = (one: string): Key => ({
  key: one,
  code: `Digit${one}`,
  windowsVirtualKeyCode: one.charCodeAt(0),
  text: one,
})
const right: Key = { key: "ArrowRight", code: "ArrowRight", windowsVirtualKeyCode: 39 }

/** The keys of a control, after which it stands as before; a day and an hour are left by one more Tab for each of their parts. */
const keysOf: { readonly [S in Stop]: ReadonlyArray<Key> } = {
  link: [enter],
  button: [space],
  summary: [enter, space],
  checkbox: [space, space],
  radio: [down, up],
  select: [down, up],
  text: [digit("7"), back],
  date: [...[..."01012026"].map(digit), tab],
  time: [up, right, up, right, up, tab],
  file: [space],
  other: [down],
}

const press = async (session: CDPSession, keys: ReadonlyArray<Key>, modifiers = 0): Promise<void> => {
  // Keys are written one after another and answered together.
  await Promise.all(
    keys.flatMap(({ text, ...key }) => [
      session.send("Input.dispatchKeyEvent", {
        type: text === undefined ? "rawKeyDown" : "keyDown",
        modifiers,
        ...key,
        ...(text === undefined ? {} : { text }),
      }),
      session.send("Input.dispatchKeyEvent", { type: "keyUp", modifiers, ...key }),
    ]),
  )
}

const shift = 8

/** Walks through what is drawn, from the stop before it to the stop after it and back. */
export const walk = async (page: Page, session: CDPSession): Promise<Walk> => {
  const found =
    await page.evaluate<ReadonlyArray<{ kind: Stop; html: string; choices: number }>>("walk.begin()")
  const keys = found.flatMap(({ kind, choices }) =>
    choices < 2 ? [tab, ...(kind === "radio" ? [space] : [])] : [tab, ...keysOf[kind]],
  )
  await press(session, [...keys, tab])
  const forwards = await page.evaluate<ReadonlyArray<number>>("walk.turn()")
  // A day and an hour are several stops backwards too.
  const parts = found.flatMap(({ kind }) =>
    kind === "date" ? [tab, tab, tab, tab] : kind === "time" ? [tab, tab, tab, tab] : [tab],
  )
  await press(session, [...parts, tab], shift)
  const end = await page.evaluate<Omit<Walk, "stops" | "forwards">>("walk.end()")
  const single = new Set(
    found.flatMap(({ kind, choices }, index) => (choices < 2 && kind === "select" ? [index] : [])),
  )
  return { stops: found, forwards, ...end, deaf: end.deaf.filter((index) => !single.has(index)) }
}
