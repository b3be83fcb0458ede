/**
 * One form sent in every wrong way and once rightly: what is wrong with the answers, and with what is kept afterwards.
 * Not here: the forms (`index.ts`), or the faults (`Form.ts`).
 */
import { en } from "../../../app/words/en.ts"
import { pl } from "../../../app/words/pl.ts"
import { uk } from "../../../app/words/uk.ts"
import type { Pairs } from "../Browser.ts"
import * as Answer from "./Answer.ts"
import { type Answers, type Fault, type Form, faultsOf, forged, pairsOf } from "./Form.ts"
import type { Ground } from "./Ground.ts"
import { changed } from "./Kept.ts"

const words = { pl, en, uk }
type Language = keyof typeof words

/** Every fault in every language, and what is kept looked at after each. */
export const isWhole = process.env["OSL_TESTS"] === "all"

export const nameOf = ({ route, intent }: Form): string =>
  intent === undefined ? route : `${route} ${intent.join("=")}`

/** A text that says nothing to its reader. */
const isUnclear = (text: string): boolean => text === "" || /undefined|NaN|\[object|\{\w+\}|null/.test(text)

const lines = (value: string): string => value.replaceAll("\r\n", "\n").trim()

/** **Unit** characters of a value that a complaint shows. */
const shownMost = 30

/** Posted answers that no form of the page holds any more. */
const lostOf = (
  { forms }: Answer.Page,
  answers: Answers,
  fault: Fault,
  form: Form,
): ReadonlyArray<string> => {
  const held = forms.flatMap(({ pairs }) => pairs)
  return pairsOf(answers)
    .filter(([name]) => {
      const field = form.fields?.[name]
      const isAsked = field !== undefined && field.isSecret !== true
      const isPassword = field?.kind === "own-password" || field?.kind === "new-password"
      return isAsked && !isPassword && !(fault.isLost && fault.what.startsWith(`${name}: `))
    })
    .filter(([, value]) => lines(value) !== "")
    .filter(([name, value]) => !held.some((one) => one[0] === name && lines(one[1]) === lines(value)))
    .map(([name, value]) => `lost ${name}=${value.slice(0, shownMost)}`)
}

/** **Unit** faults of a form that every day has time for. */
const most = 3

/** **Shape** a few faults, from the whole length of the form, the first and the last among them. */
const sampled = (faults: ReadonlyArray<Fault>): ReadonlyArray<Fault> => {
  const step = Math.max(1, (faults.length - 1) / (most - 1))
  const places = Array.from({ length: most }, (_, at) => Math.round(at * step))
  return faults.filter((_, at) => places.includes(at))
}

/** What every day has time for. **Shape** the first of a list, all of it with `OSL_TESTS=all`. */
const some = <T>(all: ReadonlyArray<T>): ReadonlyArray<T> => (isWhole ? all : all.slice(0, 1))

const firstOfEach = (faults: ReadonlyArray<Fault>): ReadonlyArray<Fault> =>
  faults.filter(({ control }, at) => at === faults.findIndex((other) => other.control === control))

/** **Shape** what is wrong, in words; empty when all is right. */
export const walk = async (ground: Ground, form: Form): Promise<ReadonlyArray<string>> => {
  const complaints: Array<string> = []
  const { database } = ground
  const who = await form.who(ground)
  const { browser } = who
  const subject = (await form.subject?.(ground)) ?? ""
  const page = form.page(ground, subject)
  const to = form.to?.(ground, subject) ?? page
  const speak = (language: Language): void => browser.choose("osl-language", language)
  speak("pl")

  const opened = Answer.read((await browser.get(page)).html)
  const { intent } = form
  const isAsked = ({ buttons, pairs, action }: Answer.Standing): boolean =>
    action.split("?")[0] === to.split("?")[0] &&
    (intent === undefined ||
      [...buttons, ...pairs].some(([name, value]) => name === intent[0] && value === intent[1]))
  const standing = opened.forms.filter(isAsked)
  const own =
    standing.find(({ pairs }) => pairs.some(([, value]) => value === subject)) ??
    standing[0] ??
    opened.forms.find(({ action }) => form.isScripted === true && action.split("?")[0] === to.split("?")[0])
  if (own === undefined && form.isScripted !== true)
    return [`stands nowhere on ${page}: ${opened.words.slice(0, 200)}`]
  const hidden = own?.hidden ?? []
  const good = await form.good(ground, subject, own?.pairs ?? [])
  const bodyOf = (answers: Answers): Pairs => [
    ...hidden.filter(
      ([name]) => !(name in answers) && form.fields?.[name] === undefined && name !== intent?.[0],
    ),
    ...pairsOf(answers),
    ...(intent === undefined ? [] : [intent]),
  ]
  const files = await form.files?.(ground)
  const post = (answers: Answers, more: Pairs = [], sent = files) =>
    sent === undefined
      ? browser.post(to, [...bodyOf(answers), ...more])
      : browser.upload(to, [...bodyOf(answers), ...more], sent)

  /** That somebody looked at something is noted in the audit of their own institution. */
  const isNoted = (table: string, owner: string) => table === "audit" && owner === ground.organisation
  let before = await database.kept()
  /** What is not as it was is told once, and is then how it is. */
  const upkeeps = () => ground.said().split("Daily upkeep").length
  let upkept = upkeeps()
  const unchanged = async (what: string): Promise<void> => {
    // The portal looks after what it keeps by itself two minutes after its start: what it changed then is no form's.
    if (upkeeps() !== upkept) {
      upkept = upkeeps()
      before = await database.kept()
      return
    }
    const after = await database.kept()
    for (const { table, owner } of changed(before, after))
      if (!isNoted(table, owner)) complaints.push(`${what}: changed ${table} of ${owner}`)
    before = after
  }

  const faults = [...faultsOf(form, good), ...(form.together?.(ground, good) ?? [])]
  const told = new Map<string, Map<Language, string>>()
  for (const language of isWhole ? (["pl", "en", "uk"] as const) : (["pl", "en"] as const)) {
    const sent = isWhole ? faults : language === "pl" ? sampled(faults) : some(firstOfEach(faults))
    if (sent.length > 0) speak(language)
    for (const fault of sent) {
      const sentBack = await post(fault.answers, [], fault.files ?? files)
      // Where a file is given, a form that lacks something leads back to its page, which says it.
      const isBack = form.isFile === true && sentBack.status === 303
      const { html } = isBack ? await browser.get(sentBack.location) : sentBack
      const status = isBack ? 422 : sentBack.status
      if (form.isData === true) {
        if (status !== 422) complaints.push(`${fault.what} (${language}): status ${status}`)
        continue
      }
      const answer = Answer.read(html)
      const [first, ...others] = answer.told
      const found = [
        ...(status === 422 ? [] : [`status ${status}`]),
        ...(answer.language === language ? [] : [`in ${answer.language}, not ${language}`]),
        ...(first === undefined
          ? [`says nothing: ${answer.words.slice(0, 150)}`]
          : first.control === fault.control || first.control.startsWith(`${fault.control}.`)
            ? []
            : [`leads to "${first.control}", not to ${fault.control}`]),
        ...answer.told.filter(({ text }) => isUnclear(text)).map(({ text }) => `says "${text}"`),
        ...(others.length === 0 ? [] : [`also says ${others.map(({ text }) => text).join(" ")}`]),
        ...lostOf(answer, fault.answers, fault, form),
      ]
      complaints.push(...found.map((one) => `${fault.what} (${language}): ${one}`))
      const texts = told.get(fault.what) ?? new Map<Language, string>()
      told.set(fault.what, texts.set(language, first?.text ?? ""))
      if (isWhole) await unchanged(`${fault.what} (${language})`)
    }
  }
  for (const [what, texts] of told) {
    const said = [...texts].filter(([language]) => form.isOfModel !== true || language !== "uk")
    if (new Set(said.map(([, text]) => text)).size < said.length)
      complaints.push(`${what}: the same words in several languages: ${said[0]?.[1]}`)
  }
  if (isWhole && faults.length > 0) await unchanged("faults")

  const language = "en"
  speak(language)
  const says = (html: string, key: keyof typeof en): boolean => {
    const answer = Answer.read(html)
    return answer.language === language && answer.words.includes(words[language][key])
  }
  for (const path of some(form.elsewhere?.(ground, subject) ?? []))
    for (const [how, { status, html }] of [
      ["sent", await browser.post(path, bodyOf(good))],
      ...(isWhole && form.isFile !== true ? [["asked for", await browser.get(path)] as const] : []),
    ] as const)
      if (status !== 404 || !says(html, form.gone ?? "problem.not-found.title"))
        complaints.push(`${path} ${how}: ${status}`)
  for (const answers of some(form.foreign?.(ground, good) ?? [])) {
    const { status, location, html } = await post(answers)
    const what = JSON.stringify(answers).slice(0, 200)
    if (status >= 500 || status < 300)
      complaints.push(`${what}: ${status} ${Answer.read(html).words.slice(0, 100)}`)
    if (status === 303 && form.isGoneAnyway !== true && !/gone|done=0|refused/.test(location))
      complaints.push(`${what}: as if it was done, ${location}`)
    if (status >= 400 && Answer.read(html).language !== language)
      complaints.push(`${what}: not in ${language}`)
  }
  if (isWhole && intent !== undefined && form.isFree !== true) {
    const { status } = await browser.post(to, [...bodyOf(good).slice(0, -1), [intent[0], "to-nie-jest-krok"]])
    if (status !== 404 && status !== 422) complaints.push(`an unknown ${intent[0]}: ${status}`)
  }
  for (const origin of form.isSealed === true ? [] : some(["https://example.com", undefined, "null"])) {
    const { status, html } = await browser.from(origin, to, bodyOf(good))
    if (status !== 403) complaints.push(`from ${origin}: ${status}`)
    else if (Answer.read(html).language !== language) complaints.push(`from ${origin}: not in ${language}`)
  }
  await unchanged("what is not one's own")

  const taken = await post(good, forged(ground.foreign))
  const answer = form.isFile === true || form.taken === 422 ? undefined : Answer.read(taken.html)
  if (taken.status !== form.taken || (answer?.told.length ?? 0) > 0)
    return [
      ...complaints,
      `the good answers: ${taken.status} ${taken.location} ${answer?.told.map(({ text }) => text).join(" ")}`,
    ]
  const after = await database.kept()
  const changes = changed(before, after)
  const owners = [ground.organisation, who.id, "", ...(form.also?.(ground, subject) ?? [])]
  for (const { table, owner } of changes)
    if (
      (!form.changes.includes(table) && !isNoted(table, owner)) ||
      (!owners.includes(owner) &&
        !owners.includes("*") &&
        [...before.keys()].some((key) => key.endsWith(` ${owner}`)))
    )
      complaints.push(`the good answers: changed ${table} of ${owner}`)
  if (form.changes.length > 0 && changes.length === 0) complaints.push("the good answers: nothing changed")
  before = after

  const twice = await post(good, forged(ground.foreign))
  if (twice.status >= 500) complaints.push(`sent again: ${twice.status}`)
  if (form.again === "nothing") {
    await unchanged("sent again")
  } else before = await database.kept()

  if (form.stale !== undefined) {
    const late = await post(form.stale.answers(ground, good))
    if (late.status !== form.stale.status) complaints.push(`a stale form: ${late.status} ${late.location}`)
    if (late.status >= 400) {
      const said = Answer.read(late.html)
      const right = { what: "", answers: good, control: "", isLost: false }
      if (said.language !== language) complaints.push(`a stale form: not in ${language}`)
      if (said.told.length === 0 && late.status !== 404) complaints.push("a stale form: says nothing")
      if (form.stale.isOver !== true)
        complaints.push(
          ...lostOf(said, form.stale.answers(ground, good), right, form).map((one) => `a stale form: ${one}`),
        )
      await unchanged("a stale form")
    }
  }
  return complaints
}
