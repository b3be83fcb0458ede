import { describe, expect, it } from "vitest"
import { compare, outcomeOf } from "./contract.ts"

const wanted = outcomeOf(
  `<div class="b a"><label for=":r1:">Nazwa<span> wymagane</span></label><input id=":r1:" type="text" aria-describedby=":r2:" required=""/><p id=":r2:">Krótko</p></div>`,
)

describe("the contract", () => {
  it("[KC2] says what HTML is to a screen reader", () => {
    expect(wanted.tree).toEqual([
      'text "Nazwa"',
      'text "wymagane"',
      'textbox "Nazwa wymagane" [required, described="Krótko"]',
      "paragraph",
      '  text "Krótko"',
    ])
    expect(wanted.texts).toEqual(["Nazwa", "wymagane", "Krótko"])
  })

  it("[KC2] leaves out what is hidden, and names by label, legend, caption and content", () => {
    expect(
      outcomeOf(`
        <table><caption>Poziomy</caption><tbody><tr><th scope="row"><a href="/1">Sieć</a></th><td>3</td></tr></tbody></table>
        <section aria-labelledby="t"><h2 id="t">Plan <b>roku</b></h2><svg aria-hidden="true"><text>1</text></svg></section>
        <details open><summary>Źródła</summary><img src="a.png" alt="Mapa"><img src="b.png" alt=""></details>
        <fieldset><legend>Sposób</legend><label><input type="radio" name="a" value="x" checked> Spacer</label></fieldset>
        <button aria-expanded="false" aria-pressed="true">Dalej</button><div hidden>nic</div>`).tree,
    ).toEqual([
      'table "Poziomy"',
      "  caption",
      '    text "Poziomy"',
      "  rowgroup",
      "    row",
      '      rowheader "Sieć"',
      '        link "Sieć" [to=/1]',
      '      cell "3"',
      'region "Plan roku"',
      '  heading "Plan roku" [level=2]',
      "group [expanded]",
      '  disclosure "Źródła"',
      '  img "Mapa"',
      'group "Sposób"',
      '  text "Sposób"',
      '  radio "Spacer" [value=x, checked]',
      '  text "Spacer"',
      'button "Dalej" [pressed]',
    ])
  })

  it("[KC3] is kept whatever the order of attributes, the names of ids, the spaces and the comments", () => {
    expect(
      compare(
        wanted,
        `<!-- one -->
        <div class="a  b">
          <label for="name">Nazwa <span>wymagane</span></label>
          <input aria-describedby="hint" required type="text" id="name">
          <p id="hint">
            Krótko<!-- two -->
          </p>
        </div>`,
      ),
    ).toEqual([])
  })

  it("[KC3] is kept whatever an id is called that a drawing refers to", () => {
    const drawing = (id: string) =>
      `<svg><pattern id="${id}"></pattern><path fill="url(#${id})"></path><path fill="url(#none)"></path></svg>`
    expect(compare(outcomeOf(drawing(":R0:")), drawing("_R_0_"))).toEqual([])
    expect(
      compare(outcomeOf(drawing("a")), drawing("a").replace("#none", "#a")).map((one) => one.in),
    ).toEqual(["html"])
  })

  it("[KC3] is broken by another word, another reference, another state and another class, each told with its line", () => {
    const change = (from: string, to: string) =>
      compare(
        wanted,
        `<div class="a b"><label for="n">Nazwa<span> wymagane</span></label><input id="n" type="text" aria-describedby="h" required><p id="h">Krótko</p></div>`.replace(
          from,
          to,
        ),
      )
    expect(change("Krótko", "Długo").map((one) => one.in)).toEqual(["html", "tree", "texts"])
    expect(change('aria-describedby="h"', 'aria-describedby="n"').map((one) => one.in)).toEqual([
      "html",
      "tree",
    ])
    expect(change(" required>", ">")).toEqual([
      {
        in: "html",
        line: 6,
        wanted: '  <input aria-describedby="id-2" id="id-1" required type="text">',
        found: '  <input aria-describedby="id-2" id="id-1" type="text">',
      },
      {
        in: "tree",
        line: 3,
        wanted: 'textbox "Nazwa wymagane" [required, described="Krótko"]',
        found: 'textbox "Nazwa wymagane" [described="Krótko"]',
      },
    ])
    expect(change("a b", "a c").map((one) => one.in)).toEqual(["html"])
    expect(change("<p id", "<p></p><p id").length).toBe(2)
    expect(change("<span> wymagane</span>", "<span>wymagane</span>").map((one) => one.in)).toEqual([
      "html",
      "tree",
    ])
  })

  it("[KC3] may be kept with other markup, when that is asked for", () => {
    const own = `<label>Nazwa <i>wymagane</i><input aria-describedby="h" required></label><p id="h">Krótko</p>`
    expect(compare(wanted, own, ["texts"])).toEqual([])
    expect(compare(wanted, own, ["tree", "texts"])).toEqual([])
    expect(compare(wanted, own).map((one) => one.in)).toEqual(["html"])
  })
})
