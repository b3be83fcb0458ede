import { Form } from "@osl/core"
import { renderToString } from "react-dom/server"
import { describe, expect, it } from "vitest"
import { OslProvider } from "../OslProvider/OslProvider.tsx"
import { everyKind } from "./kinds.tsx"
import { answers, definition, filled, manyRows, withProblems } from "./RecordForm.examples.tsx"
import { RecordForm, type RecordFormProps } from "./RecordForm.tsx"
import { addRow, removeRow, rowCommand } from "./rows.ts"

const draw = (form: React.ReactNode, language: "pl" | "en" = "pl") =>
  renderToString(<OslProvider language={language}>{form}</OslProvider>)

/** What a browser would post of a page, as far as controls with values in the markup go. */
const posted = (html: string): Array<[string, string]> => {
  const pairs: Array<[string, string]> = []
  const plain = (value = "") =>
    value.replaceAll("&quot;", '"').replaceAll("&#x27;", "'").replaceAll("&amp;", "&")
  const attribute = (tag: string, name: string) => new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1]
  for (const [control, kind, , body] of html.matchAll(
    /<(input|textarea|select)([^>]*)>(?:((?:(?!<\/\1>)[\s\S])*)<\/\1>)?/g,
  )) {
    const tag = control.slice(0, control.indexOf(">") + 1)
    const name = attribute(tag, "name")
    if (name === undefined) continue
    if (kind === "input") {
      const type = attribute(tag, "type")
      if ((type === "radio" || type === "checkbox") && !tag.includes("checked")) continue
      pairs.push([name, plain(attribute(tag, "value"))])
    } else if (kind === "textarea") pairs.push([name, plain(body)])
    else
      pairs.push([
        name,
        plain(/<option[^>]* selected=""[^>]*/.exec(body ?? "")?.[0].match(/value="([^"]*)"/)?.[1]),
      ])
  }
  return pairs
}

describe("RecordForm", () => {
  it("[KF1] posts back exactly the answers it was given, without scripts", () => {
    expect(Form.answers(definition.fields, posted(draw(filled("pl"))))).toEqual(answers)
  })

  it("[KF1] names every control of an empty form as Form.answers reads it", () => {
    const html = draw(<RecordForm kinds={everyKind} definition={definition} action="/save" />)
    const names = new Set(
      [...html.matchAll(/<(?:input|textarea|select)[^>]* name="([^"]*)"/g)].map((m) => m[1]),
    )
    expect([...names]).toEqual([
      "title",
      "kind",
      "terc",
      "trait",
      "date",
      "start",
      "participants.children",
      "participants.adults",
      "participants.seniors",
      "budget",
      "ways",
      "open",
      "group",
      "goals.0.text",
      "goals.0.measured",
      "goals.0.indicator",
      "what",
      "reflection",
    ])
  })

  it("[KF2] links every problem that has a place to a control of that id, and lists the others too", () => {
    const html = draw(withProblems("pl"))
    const links = [...html.matchAll(/href="#(osl-[^"]*)"/g)].map((m) => m[1])
    expect(links).toEqual(["osl-date", "osl-participants-adults", "osl-goals-0-text"])
    for (const id of links) expect(html).toContain(` id="${id}"`)
    expect(html).toContain("Ktoś zapisał ten plan wcześniej")
  })

  it("[KF3] folds rows under what they say when there are many, and posts them all", () => {
    const html = draw(manyRows("pl"))
    const folded = [...html.matchAll(/<details[^>]*?( open="")?><summary>([^<]*)<\/summary>/g)]
    expect(folded.map(([, open, title]) => [title, open !== undefined])).toEqual([
      ["Ławki i cień na podwórku · liczba ławek", false],
      ["Wspólny termin zebrań", false],
    ])
    const names = posted(html).map(([name]) => name)
    for (const row of [0, 1, 2]) expect(names).toContain(`goals.${row}.text`)
    expect(draw(filled("pl"))).not.toContain("<details")
  })

  it("[KF2] opens a folded row that something is wrong with", () => {
    const goals = ["A", "B", "C"].map((text) => ({ text }))
    const html = draw(
      <RecordForm
        kinds={everyKind}
        definition={definition}
        action="/save"
        answers={{ goals }}
        problems={[{ path: ["goals", 1, "text"], text: "Napisz pełnym zdaniem." }]}
      />,
    )
    expect([...html.matchAll(/<details[^>]*?( open="")?>/g)].map(([, open]) => open !== undefined)).toEqual([
      false,
      true,
      false,
    ])
  })

  it("[KF2] links a problem of no field to the place where it is mended", () => {
    const html = draw(
      <RecordForm
        kinds={everyKind}
        definition={definition}
        action="/save"
        problems={[{ path: [], text: "Najpierw opisz społeczność.", href: "/processes/7/community" }]}
      />,
    )
    expect(html).toContain('<a href="/processes/7/community">Najpierw opisz społeczność.</a>')
  })

  it("[KF4] says in full what free text leaves out once in a form, and in short after that", () => {
    const text = (name: string): Form.FormField => ({
      name,
      kind: "long-text",
      label: { pl: name, en: name },
      privacy: "institution",
      required: true,
    })
    const form = { ...definition, fields: ["one", "two", "three"].map(text) }
    const html = draw(<RecordForm kinds={everyKind} definition={form} action="/save" />)
    expect(html.split("Bez numerów PESEL, telefonów i adresów.")).toHaveLength(2)
    expect(html.split("Bez danych osobowych.")).toHaveLength(3)
  })

  it("draws a row to fill in where an optional list turned out to be needed", () => {
    const definition: Form.FormDefinition = {
      form: "F12",
      title: { pl: "Plan działania", en: "Action plan" },
      purpose: { pl: "Cele.", en: "Goals." },
      evidence: "inferred",
      sources: [],
      fields: [
        {
          name: "supporting",
          kind: "list",
          label: { pl: "Działania wspierające", en: "Supporting actions" },
          privacy: "institution",
          required: false,
          fields: [
            {
              name: "text",
              kind: "text",
              label: { pl: "Działanie", en: "Action" },
              privacy: "institution",
              required: true,
            },
          ],
        },
      ],
    }
    const form = (problems: RecordFormProps["problems"]) =>
      draw(<RecordForm kinds={everyKind} definition={definition} action="/save" problems={problems} />)
    expect(form([])).not.toContain('name="supporting.0.text"')
    expect(form([{ path: ["supporting"], text: "Dodaj działania." }])).toContain('name="supporting.0.text"')
  })

  it("[KF5] keeps typed text that is no date, no number and no known municipality", () => {
    const pairs = posted(draw(withProblems("en"), "en"))
    expect(pairs).toContainEqual(["date", "31 marca"])
    expect(pairs).toContainEqual(["participants.adults", "-1"])
  })

  it("[KF1] makes the main button, not a row button, the one that the Enter key presses", () => {
    const html = draw(<RecordForm kinds={everyKind} definition={definition} action="/save" />)
    const first = /<button[^>]*>/.exec(html.slice(html.indexOf("<form")))?.[0] ?? ""
    expect(first).toContain('type="submit"')
    expect(first).not.toContain("name=")
  })

  it("[KF6] says without scripts when a field applies", () => {
    const html = draw(<RecordForm kinds={everyKind} definition={definition} action="/save" />)
    expect(html).toContain("Wypełnij, gdy „Rodzaj społeczności” to: „kategorialna”.")
  })

  it("posts hidden pairs and keeps the ids of two forms apart", () => {
    const html = draw(
      <RecordForm
        kinds={everyKind}
        definition={definition}
        action="/save"
        idPrefix="second"
        hidden={[["version", "7"]]}
      />,
    )
    expect(posted(html)).toContainEqual(["version", "7"])
    expect(html).toContain('id="osl-second-title"')
  })
})

describe("rows", () => {
  it("[KF3] recognises the row button that was pressed", () => {
    expect(rowCommand([["title", "x"]])).toBeUndefined()
    expect(rowCommand([["_add", "goals"]])).toEqual({ kind: "add", path: "goals" })
    expect(rowCommand([["_remove", "goals.1"]])).toEqual({ kind: "remove", path: "goals.1" })
  })

  it("[KF3] adds an empty row and leaves every other answer as it was", () => {
    const more = addRow(definition, answers, "goals")
    expect(more["goals"]).toEqual([...(answers["goals"] as []), {}])
    expect({ ...more, goals: answers["goals"] }).toEqual(answers)
  })

  it("adds nothing to a full list or to what is no list", () => {
    const full = { goals: [{ text: "1" }, { text: "2" }, { text: "3" }] }
    expect(addRow(definition, full, "goals")).toBe(full)
    expect(addRow(definition, answers, "title")).toBe(answers)
    expect(addRow(definition, answers, "nowhere")).toBe(answers)
  })

  it("[KF3] removes the row that was meant, also below a row left empty", () => {
    const pairs: Array<[string, string]> = [
      ["goals.0.text", ""],
      ["goals.1.text", "second"],
      ["goals.2.text", "third"],
      ["goals.10.text", "eleventh"],
      ["title", "kept"],
    ]
    expect(Form.answers(definition.fields, removeRow(pairs, "goals.1"))).toEqual({
      title: "kept",
      goals: [{ text: "third" }, { text: "eleventh" }],
    })
  })
})
