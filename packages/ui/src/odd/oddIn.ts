/**
 * What is odd in the options of a part, whatever the part: missing words, no list where one is needed, keys that come
 * twice, no numbers, more than a page can hold.
 * Not here: telling it (`oddData.ts`), what each part needs (`needed.ts`).
 */
import { isValidElement } from "react"
import { type Need, needed } from "./needed.ts"

/** **Unit** items of one list. */
const enormous = 1000
/** **Unit** items of a list that are looked at, and steps into what they hold. */
const seen = 100
const deepest = 4

const wordy = ["label", "title", "text", "name", "sentence", "question", "what", "heading", "caption"]

/** Options that hold what a person typed or what the page draws by itself: nothing in them is odd. */
const free = new Set(["children", "answers", "draft", "hidden", "definition"])

const isThing = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" &&
  value !== null &&
  !Array.isArray(value) &&
  !isValidElement(value) &&
  !(value instanceof Map) &&
  !(value instanceof Set)

const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || (typeof value === "string" && value.trim() === "")

const lacking = (value: unknown, need: Need, at: string): ReadonlyArray<string> => {
  switch (need) {
    case "list":
      return Array.isArray(value) ? [] : [`"${at}" is not a list`]
    case "words":
      return isEmpty(value) ? [`"${at}" has no words`] : []
    case "number":
      return typeof value === "number" ? [] : [`"${at}" is not a number`]
    case "thing":
      return value === undefined || value === null ? [`"${at}" is not given`] : []
  }
}

const ofList = (list: ReadonlyArray<unknown>, at: string, depth: number): ReadonlyArray<string> => {
  const found = list.length > enormous ? [`"${at}" has ${list.length} items: show a part of them`] : []
  const keys = new Set<unknown>()
  for (const [index, item] of list.slice(0, seen).entries()) {
    const place = `${at}[${index}]`
    if (item === undefined || item === null) found.push(`"${place}" is nothing`)
    if (!isThing(item)) continue
    const key = item["key"] ?? item["code"] ?? item["id"]
    if (key !== undefined && keys.has(key)) found.push(`"${at}" has the key ${JSON.stringify(key)} twice`)
    keys.add(key)
    const named = wordy.filter((name) => Object.hasOwn(item, name))
    if (named.length > 0 && named.every((name) => isEmpty(item[name])))
      found.push(`"${place}" has no words: ${named.join(", ")}`)
    found.push(...within(item, place, depth))
  }
  return found
}

const within = (value: unknown, at: string, depth: number): ReadonlyArray<string> => {
  if (typeof value === "number" && !Number.isFinite(value)) return [`"${at}" is ${value}, which is no number`]
  if (depth > deepest) return []
  if (Array.isArray(value)) return ofList(value, at, depth + 1)
  if (!isThing(value)) return []
  return Object.entries(value).flatMap(([name, inner]) =>
    free.has(name) ? [] : within(inner, at === "" ? name : `${at}.${name}`, depth + 1),
  )
}

const simple = [
  "text",
  "long-text",
  "date",
  "choice",
  "choices",
  "yes-no",
  "reference",
  // Drawn as a line to type in where the form is not given its own kind, which is no loss.
  "territory",
]

const fieldsIn = (fields: unknown): ReadonlyArray<Readonly<Record<string, unknown>>> =>
  Array.isArray(fields)
    ? fields.filter(isThing).flatMap((field) => [field, ...fieldsIn(field["fields"])])
    : []

/** Fields of a form whose kind the form was not given: they are drawn as what stands nearest. */
const unknownKinds = ({ definition, kinds }: Readonly<Record<string, unknown>>): ReadonlyArray<string> => {
  if (!isThing(definition)) return []
  const given = Array.isArray(kinds) ? kinds.filter(isThing).map(({ kind }) => kind) : []
  return fieldsIn(definition["fields"]).flatMap(({ name, kind, label }) => [
    ...(simple.includes(String(kind)) || given.includes(kind)
      ? []
      : [`the field "${String(name)}" is of the kind "${String(kind)}", which the form was not given`]),
    ...(label === undefined || label === null ? [`the field "${String(name)}" has no label`] : []),
  ])
}

/** **Shape** a sentence for each odd thing, each once; empty when all is well. */
export const oddIn = (part: string, options: Readonly<Record<string, unknown>>): ReadonlyArray<string> => [
  ...new Set([
    ...Object.entries(needed[part] ?? {}).flatMap(([name, need]) => lacking(options[name], need, name)),
    ...within(options, "", 0),
    ...unknownKinds(options),
  ]),
]
