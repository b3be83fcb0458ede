/**
 * `SIZES.md`: what each part weighs. `node scripts/sizes.ts` fails when a part is too heavy or the table is not true
 * any more; `--write` writes it anew. Not here: weighing (`weigh.ts`).
 */
import { readFileSync, writeFileSync } from "node:fs"
import { extraOfSingles, peers, type Row, rowsOfMore, rowsOfParts } from "./weigh.ts"

const file = new URL("../SIZES.md", import.meta.url)

/** **Unit** kB of 1000 bytes, to a tenth. */
const shown = (bytes: number): string => (bytes / 1000).toFixed(1)

/** **Unit** kB by which a figure may be out before the table has to be written anew. */
const slack = 0.25

const table = (head: string, rows: ReadonlyArray<Row>): string => {
  const width = Math.max(head.length, ...rows.map(({ name }) => name.length))
  return [
    `| ${head.padEnd(width)} | kB   |`,
    `| ${"-".repeat(width)} | ---- |`,
    ...rows.map(({ name, gzipped }) => `| ${name.padEnd(width)} | ${shown(gzipped).padEnd(4)} |`),
  ].join("\n")
}

const parts = await rowsOfParts()
const more = await rowsOfMore()
const rows = [...parts.map((row) => ({ ...row, name: `\`${row.name}\`` })), ...more]

const text = `# What @osl/ui weighs

Minified and gzipped, in kB of 1000 bytes, as a page has it in production. Each part is weighed with all of the kit that it needs: the parts inside it, its words in Polish and English, the way they are said, and what keeps the page standing when it cannot be drawn (2 kB, which a page has once, however many parts it has). Left out are only the packages a page has beside the kit: ${peers.map((name) => `\`${name}\``).join(", ")}. No part may weigh more than 8 kB; below the table of parts stand several of them at once. What is not imported costs nothing: three single imports through the main door are compared with the same by their files.

The build weighs the parts and fails when this table is not true any more. To write it anew, after a build: \`pnpm --filter @osl/ui sizes\`.

${table("Part", rows.slice(0, parts.length))}

${table("Together", rows.slice(parts.length))}
`

if (process.argv.includes("--write")) writeFileSync(file, text)

const written = new Map(
  [...readFileSync(file, "utf8").matchAll(/^\| (.+?) +\| ([\d.]+) +\|$/gm)].map(([, name = "", value]) => [
    name,
    Number(value),
  ]),
)

const faults = [
  ...rows.flatMap(({ name, gzipped, most }) => {
    const said = written.get(name)
    return [
      ...(gzipped > most ? [`${name} weighs ${shown(gzipped)} kB, more than ${shown(most)} kB`] : []),
      ...(said === undefined || Math.abs(said - gzipped / 1000) > slack
        ? [
            `SIZES.md says ${said ?? "nothing"} of ${name}, which weighs ${shown(gzipped)} kB (pnpm --filter @osl/ui sizes)`,
          ]
        : []),
    ]
  }),
  ...[...written.keys()]
    .filter((name) => !rows.some((row) => row.name === name))
    .map((name) => `SIZES.md weighs ${name}, which there is not`),
  ...(await extraOfSingles()),
]
for (const fault of faults) process.stderr.write(`${fault}\n`)
process.exitCode = faults.length === 0 ? 0 : 1
