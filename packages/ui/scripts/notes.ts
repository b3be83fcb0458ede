/**
 * `PARTS.md`: what every part is for and how it is used without a mouse or without sight, out of the notes beside parts.
 * Not here: the notes (`src/<Part>/<Part>.notes.ts`), or writing the file (`fixtures.ts`).
 */
import { headings, type Notes, ofAll } from "../src/Example/Notes.ts"
import { files, src } from "../test/examples.ts"

/** The notes of one folder of parts. */
export interface NotesOfPart {
  readonly part: string
  readonly notes: Notes
}

/** **Shape** in the order of the alphabet. */
export const allNotes = async (): Promise<ReadonlyArray<NotesOfPart>> =>
  Promise.all(
    files("*/*.notes.ts").map(async (path) => {
      const { notes }: { readonly notes: Notes } = await import(new URL(path, src).href)
      return { part: path.split("/")[0] ?? "", notes }
    }),
  )

const keys: ReadonlyArray<keyof Notes> = ["when", "whenNot", "keyboard", "screenReader", "wcag"]

/** The whole file. */
export const notesPage = (all: ReadonlyArray<NotesOfPart>): string => `# The parts of @osl/ui

What each part is for, and how it is used by keyboard and by a screen reader. Written from the notes beside the parts: \`pnpm --filter @osl/ui fixtures\`. Storybook shows the same beside the examples. Words in „ ” or “ ” are those a reader meets in Polish.

## True of all (WCAG 2.2 AA)

${ofAll.map((one) => `- ${one}`).join("\n")}

${all
  .map(
    ({ part, notes }) => `## ${part}

${keys.map((key) => `- **${headings[key]}.** ${notes[key]}`).join("\n")}`,
  )
  .join("\n\n")}
`
