/**
 * The page of a part in Storybook: what it is for and how it is used, then its examples.
 * Not here: the notes (`*.notes.ts` beside each part), or the examples.
 */
import { Stories, Title, useOf } from "@storybook/addon-docs/blocks"
import { headings, type Notes, ofAll } from "../src/Example/Notes.ts"

const found = import.meta.glob<{ readonly notes: Notes }>("../src/*/*.notes.ts", { eager: true })

const keys: ReadonlyArray<keyof Notes> = ["when", "whenNot", "keyboard", "screenReader", "wcag"]

/** What stands between grave accents is the name of a part or an option. */
const Text = ({ children }: { readonly children: string }) =>
  children.split("`").map((piece, at) => (at % 2 === 0 ? piece : <code key={piece}>{piece}</code>))

const NotesOf = ({ part }: { readonly part: string }) => {
  const notes = found[`../src/${part}/${part}.notes.ts`]?.notes
  return notes === undefined ? null : (
    <>
      {keys.map((key) => (
        <section key={key}>
          <h2>{headings[key]}</h2>
          <p>
            <Text>{notes[key]}</Text>
          </p>
        </section>
      ))}
      <details>
        <summary>True of all parts</summary>
        <ul>
          {ofAll.map((one) => (
            <li key={one}>
              <Text>{one}</Text>
            </li>
          ))}
        </ul>
      </details>
    </>
  )
}

export const NotesPage = () => {
  const { preparedMeta } = useOf("meta", ["meta"])
  return (
    <>
      <Title />
      <NotesOf part={preparedMeta.title.split("/").at(-1) ?? ""} />
      <Stories />
    </>
  )
}
