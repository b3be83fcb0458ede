/**
 * `markup.html`: an example of every part as plain HTML under the style sheet, with no script, to look at and to copy from.
 * Not here: the markup itself (`fixtures/`), or writing the file (`fixtures.ts`).
 */
import { type Example, type Fixture, plainHtml } from "../src/contract/contract.ts"

/** The example that shows a part at its fullest. */
export const fullest = ({ examples }: Fixture): Example | undefined =>
  examples
    .filter(({ language }) => language === "pl")
    .toSorted((a, b) => b.html.length - a.html.length)
    .at(0)

/** What stands around the markup of a part, so that it is found again. */
const edges = (part: string): readonly [begin: string, end: string] => [
  `<!-- ${part} -->`,
  `<!-- end of ${part} -->`,
]

export const markupPage = (fixtures: ReadonlyArray<Fixture>): string => `<!doctype html>
<html lang="pl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>@osl/ui, plain HTML</title>
<link rel="stylesheet" href="dist/styles.css">
<style>body { padding: 2rem } .example { margin-block: 1rem 3rem }</style>
</head>
<body class="osl-root">
<h1>The parts of @osl/ui as plain HTML</h1>
${fixtures
  .map((fixture) => {
    const example = fullest(fixture)
    const [begin, end] = edges(fixture.part)
    return example === undefined
      ? ""
      : `<h2>${fixture.part}</h2>\n<div class="example">\n${begin}${plainHtml(example, `${fixture.part}-`)}${end}\n</div>\n`
  })
  .join("")}</body>
</html>
`

/** The markup of a part on the page. */
export const markupOf = (page: string, part: string): string => {
  const [begin, end] = edges(part)
  return page.slice(page.indexOf(begin) + begin.length, page.indexOf(end))
}
