/**
 * `llms.txt`: what a program that writes code has to know of the kit, with every part and what it is for.
 * Not here: the parts' own words, which stand at the top of their modules.
 */
import { readFileSync } from "node:fs"
import { files, src } from "../test/examples.ts"

const read = (path: string) => readFileSync(new URL(path, src), "utf8")

/** The first two sentences at the top of a module: what it is, and what it is not. */
const about = (path: string): string => {
  const [, text = ""] = /^\/\*\*\n([\s\S]*?)\*\//.exec(read(path)) ?? []
  return text
    .replace(/^\s*\* ?/gm, "")
    .replace(/\s+/g, " ")
    .trim()
}

/** What a part may be given, by name; a question mark where it need not be. */
const optionsOf = (path: string, name: string): string => {
  const [, body = ""] =
    new RegExp(`interface ${name}Props[^{]*\\{\\n([\\s\\S]*?)\\n\\}`).exec(read(path)) ?? []
  return [...body.matchAll(/^ {2}readonly (\w+\??):/gm)].map(([, option = ""]) => option).join(", ")
}

const index = read("index.ts") + read("map.ts")

/** Parts that the main door exports, each from the module of its name. */
const parts = files("*/*.tsx")
  .flatMap((path) => {
    const [, name = ""] = /^(\w+)\/\1\.tsx$/.exec(path) ?? []
    return name !== "" && index.includes(`"./${path}"`) ? [{ name, path }] : []
  })
  .map(({ name, path }) => {
    const options = optionsOf(path, name)
    return `- ${name}${options === "" ? "" : ` (${options})`}: ${about(path)}`
  })

/** The whole file. */
export const guide = (): string => `# @osl/ui

> The OSL component kit: React 18 and 19, custom elements for pages without React, one style sheet, Polish, English and Ukrainian. Everything renders on the server and works before scripts arrive.

## Rules

- Load \`@osl/ui/styles.css\` once; put the class \`osl-root\` on \`<body>\` (\`PageFrame\` brings it with itself).
- Wrap parts in \`<OslProvider language="pl">\`. Words are replaced with \`words\`, by key, in ICU syntax; Ukrainian comes from \`@osl/ui/uk\`.
- Parts take plain data and plain \`href\`s. Texts of the model arrive as data, ready to be read; a part never fetches.
- Dates are \`YYYY-MM-DD\` in Poland, instants ISO 8601. Figures are \`{ text, meaning? }\`: a symbol (\`0\`, \`.\`, \`x\`) has a meaning and is never zero.
- Never restyle by \`.osl-*\` selectors: set \`--osl-*\` properties, by a theme file that \`osl-theme check\` accepts.
- A form of the model is drawn by \`RecordForm kinds={everyKind}\` from its definition in \`@osl/core\`; do not build forms field by field.
- The direction of reading is that of the page (\`dir\` on \`<html>\`); never set sides with left and right.
- Every diagram has an equal list or table; leave it where it is.
- Mark what is inferred with \`EvidenceMark\`; do not present it as what the model says.

## Doors

- \`@osl/ui\`: the parts below, \`makeWords\`, \`useWords\`, \`addRow\`, \`removeRow\`, \`rowCommand\`, \`drawTerritory\`, \`placeOn\`
- \`@osl/ui/elements\`: a script that defines custom elements; needs no React
- \`@osl/ui/map\`: \`NeedsMap\`, which draws by Leaflet: install \`leaflet\` beside it
- \`@osl/ui/contract\`: \`compare(example, html)\` tells whether HTML of your own keeps what \`fixtures/<Part>.json\` says
- \`@osl/ui/theme\`, the program \`osl-theme\`, \`@osl/ui/tokens.json\`, \`@osl/ui/themes/region.tokens.json\`, \`@osl/ui/themes/region.css\`: themes
- \`@osl/ui/uk\`: the Ukrainian words; \`@osl/ui/pl\` and \`@osl/ui/en\` are all the Polish and English ones, which parts bring by themselves
- \`@osl/ui/styles.css\`: the style sheet, with its font

## Without React

\`<osl-stage-map language="pl" options='{"stages":[…]}'>what to show until the script has come</osl-stage-map>\`. Options are those of the part, as JSON in the attribute or as properties of the element.
Elements: osl-competency-profile, osl-criteria-list, osl-evidence-mark, osl-indicator-tile, osl-stage-map, osl-timeline, osl-to-do-list.
Events, all of which bubble: \`osl-navigate\` (\`detail.href\`; stop it to follow the link yourself), \`osl-toggle\` (\`detail.open\`), \`osl-problem\` (\`detail.message\`; the content of the element is shown instead).
Any other part is plain HTML with the style sheet: take the markup of an example from \`fixtures/<Part>.json\` (\`use\` is what it was given, \`html\` what comes of it, \`tree\` what a screen reader is given) and compare yours with the runner. \`markup.html\` is a page of one example of every part as plain HTML; \`plainHtml(example, prefix)\` of \`@osl/ui/contract\` writes any of them.

## Parts

A name in brackets is an option, with a question mark where it may be left out; its type is in the declarations.

${parts.join("\n")}
`
