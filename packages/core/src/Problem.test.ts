import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import { IntlMessageFormat } from "intl-messageformat"
import { describe, expect, it } from "vitest"
import * as Form from "./Form.ts"
import * as Language from "./Language.ts"
import * as Problem from "./Problem.ts"
import { sentences } from "./problems.ts"

const all = Language.all.flatMap((language) =>
  Object.entries(sentences[language]).map(([code, message]) => ({ code, language, message })),
)

/** The params each code is given where it is raised; none when not listed. */
const params: Record<string, Record<string, string | number>> = {
  "number-too-small": { min: 3 },
  "number-too-large": { max: 10 },
  "text-too-long": { max: 200 },
  "date-out-of-range": { min: "1990-01-01", max: "2099-12-31" },
  "unknown-municipality": { terc: "9999991" },
  "too-few-items": { min: 1 },
  "too-many-items": { max: 50 },
  "boundary-too-detailed": { max: 500 },
  "document-too-large": { max: 100 },
  "document-too-deep": { max: 32 },
  "document-too-many-values": { max: 500 },
  "too-many-problems": { shown: 100 },
}

const problemsOf = (schema: Schema.Codec<unknown, unknown>, input: unknown) => {
  const result = Form.decode(schema, input)
  return Result.isFailure(result) ? result.failure : []
}

describe("sentences", () => {
  it.each(all)("[PB1] $code has a text in $language", ({ message }) => {
    expect(message.trim()).toBe(message)
    expect(message).toMatch(/^\p{Lu}.*\.$/u)
  })

  it.each(all)(
    "[PB2] $code in $language is an ICU message over its params",
    ({ code, language, message }) => {
      const written = new IntlMessageFormat(message, language, undefined, { ignoreTag: true }).format(
        params[code] ?? {},
      )
      expect(Problem.text({ code, params: params[code] ?? {} }, language)).toBe(written)
      expect(written).not.toMatch(/[{}#]/)
      for (const value of Object.values(params[code] ?? {})) expect(written).toContain(String(value))
    },
  )

  it.each([
    [1, "Skróć tekst: może mieć najwyżej 1 znak.", "Shorten the text: it may have at most 1 character."],
    [2, "Skróć tekst: może mieć najwyżej 2 znaki.", "Shorten the text: it may have at most 2 characters."],
    [5, "Skróć tekst: może mieć najwyżej 5 znaków.", "Shorten the text: it may have at most 5 characters."],
    [22, "Skróć tekst: może mieć najwyżej 22 znaki.", "Shorten the text: it may have at most 22 characters."],
    [
      25,
      "Skróć tekst: może mieć najwyżej 25 znaków.",
      "Shorten the text: it may have at most 25 characters.",
    ],
  ])("[PB3] count %i characters as each language does", (max, pl, en) => {
    const problem = Problem.make("text-too-long", [], { max })
    expect(Problem.text(problem, "pl")).toBe(pl)
    expect(Problem.text(problem, "en")).toBe(en)
  })

  it.each([
    [1, "Dodaj co najmniej 1 pozycję.", "Add at least 1 item."],
    [2, "Dodaj co najmniej 2 pozycje.", "Add at least 2 items."],
    [5, "Dodaj co najmniej 5 pozycji.", "Add at least 5 items."],
    [22, "Dodaj co najmniej 22 pozycje.", "Add at least 22 items."],
  ])("[PB3] count %i items to add as each language does", (min, pl, en) => {
    const problem = Problem.make("too-few-items", [], { min })
    expect(Problem.text(problem, "pl")).toBe(pl)
    expect(Problem.text(problem, "en")).toBe(en)
  })

  it.each([
    [1, "Zostaw najwyżej 1 pozycję.", "Keep at most 1 item."],
    [2, "Zostaw najwyżej 2 pozycje.", "Keep at most 2 items."],
    [5, "Zostaw najwyżej 5 pozycji.", "Keep at most 5 items."],
    [22, "Zostaw najwyżej 22 pozycje.", "Keep at most 22 items."],
  ])("[PB3] count %i items to keep as each language does", (max, pl, en) => {
    const problem = Problem.make("too-many-items", [], { max })
    expect(Problem.text(problem, "pl")).toBe(pl)
    expect(Problem.text(problem, "en")).toBe(en)
  })

  it.each(all)("[PB3] $code in $language counts in every form the language has", ({ language, message }) => {
    for (const [, forms = ""] of message.matchAll(/\{\w+, plural, ((?:[a-z]+ \{[^}]*\} ?)+)\}/g)) {
      const said = [...forms.matchAll(/([a-z]+) \{/g)].map(([, form]) => form)
      expect(said).toEqual(language === "pl" ? ["one", "few", "many", "other"] : ["one", "other"])
    }
    expect(message.split(", plural,").length).toBe(
      [...message.matchAll(/, plural, one \{[^}]*\} (?:few|other)/g)].length + 1,
    )
  })

  it.each(all.filter(({ language }) => language === "pl"))("[PB1] $code says what to do", ({ message }) => {
    expect(message).toMatch(
      /(?<!\p{L})(?:uzupełnij|wpisz|popraw|wybierz|podaj|usuń|skróć|sprawdź|dodaj|zostaw|zmniejsz|uprość|zamknij|odwróć|powiększ|zaokrąglij|zaznacz|napisz|ułóż|wskaż|zmień|opisz|dopisz|wyjaśnij|zapisz)(?!\p{L})/iu,
    )
  })

  it("[PB3] write large numbers as each language does", () => {
    const problem = Problem.make("number-too-large", [], { max: 1_000_000 })
    expect(Problem.text(problem, "pl")).toBe("Wpisz liczbę nie większą niż 1\u00a0000\u00a0000.")
    expect(Problem.text(problem, "en")).toBe("Enter a number no larger than 1,000,000.")
  })

  it("[PB4] of a catalog of another package are found too, and may say a code anew", () => {
    const more = {
      "plan-not-approved": { pl: "Plan czeka na zgodę.", en: "The plan awaits approval." },
      required: { pl: "Podaj nazwę.", en: "Give the name." },
    }
    expect(Problem.text({ code: "plan-not-approved", params: {} }, "pl", more)).toBe("Plan czeka na zgodę.")
    expect(Problem.text(Problem.make("required"), "en", more)).toBe("Give the name.")
  })

  it("[PB4] that nobody has are shown as their code", () => {
    expect(Problem.text({ code: "not-known-yet", params: {} }, "pl")).toBe("not-known-yet")
  })

  it("[PB4] keep what looks like a tag as it was typed", () => {
    expect(Problem.format("Nie ma <b>{terc}</b>.", "pl", { terc: "<i>" })).toBe("Nie ma <b><i></b>.")
  })
})

describe("what a decoder found", () => {
  const Card = Schema.Struct({
    name: Schema.String.check(Schema.isMaxLength(3, Problem.annotation("text-too-long", { max: 3 }))),
    tags: Schema.Array(Schema.Literals(["a", "b"])),
    size: Schema.optionalKey(Schema.Number),
  })

  it("[PB5] is told all at once, what is not asked for first, then in the order of the fields, each with its path", () => {
    expect(problemsOf(Card, { name: "long", tags: ["a", "x"], size: "1", more: 1 })).toEqual([
      Problem.make("unexpected", ["more"]),
      Problem.make("text-too-long", ["name"], { max: 3 }),
      Problem.make("not-in-list", ["tags", 1]),
      Problem.make("wrong-type", ["size"]),
    ])
  })

  it("[PB5] names a missing value as required", () => {
    expect(problemsOf(Card, { name: "abc" })).toEqual([Problem.make("required", ["tags"])])
  })

  it.each([[null], ["text"], [undefined], [3]])("[PB5] is about the whole when the input is %j", (input) => {
    expect(problemsOf(Card, input)).toEqual([Problem.make("wrong-type")])
  })

  it("[PB6] is a wrong value where the check says nothing of itself", () => {
    expect(problemsOf(Schema.String.check(Schema.makeFilter((value) => value === "x")), "y")).toEqual([
      Problem.make("wrong-value"),
    ])
  })

  it("[PB6] stands where the check points, in the check's words", () => {
    const Span = Schema.Struct({ from: Schema.Number, to: Schema.Number }).check(
      Schema.makeFilter<{ readonly from: number; readonly to: number }>(
        ({ from, to }) => (from <= to ? undefined : { path: ["to"], issue: "before" }),
        Problem.annotation("end-before-start"),
      ),
    )
    expect(problemsOf(Schema.Struct({ spans: Schema.Array(Span) }), { spans: [{ from: 2, to: 1 }] })).toEqual(
      [Problem.make("end-before-start", ["spans", 0, "to"])],
    )
  })

  it("[PB6] may be several places of one check, each in words that only the check knows", () => {
    const Rows = Schema.Array(Schema.String).check(
      Schema.makeFilter<ReadonlyArray<string>>(
        (rows) =>
          rows.flatMap((terc, at) =>
            terc === "ok" ? [] : [{ path: [at], issue: Problem.issue("unknown-municipality", { terc }) }],
          ),
        Problem.annotation("wrong-value"),
      ),
    )
    expect(problemsOf(Rows, ["x", "ok", "y"])).toEqual([
      Problem.make("unknown-municipality", [0], { terc: "x" }),
      Problem.make("unknown-municipality", [2], { terc: "y" }),
    ])
  })

  it("[PB7] never holds the value that was refused", () => {
    expect(
      JSON.stringify(problemsOf(Card, { name: "secret", tags: "secret", size: "secret" })),
    ).not.toContain("secret")
  })
})
