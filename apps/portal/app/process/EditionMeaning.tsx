/**
 * What another edition would mean for a process: in a word, then in sentences.
 * Not here: finding it out (`adoption.server.ts`).
 */
import { Details, Tag, type TagTone } from "@osl/ui"
import { useSay } from "../words/Words.ts"
import type { Meaning } from "./adoption.server.ts"

const tones = {
  "no-change": "plain",
  "new-duty": "action",
  blocked: "attention",
  "needs-decision": "attention",
} as const satisfies Record<Meaning["group"], TagTone>

/** **Unit** sentences that are seen at once. */
const most = 7

const Sentences = ({ sentences }: { readonly sentences: ReadonlyArray<string> }) => (
  <ul>
    {sentences.map((sentence) => (
      <li key={sentence}>{sentence}</li>
    ))}
  </ul>
)

export const EditionMeaning = ({ meaning: { group, findings } }: { readonly meaning: Meaning }) => {
  const say = useSay()
  const rest = findings.slice(most)
  return (
    <>
      <p>
        <Tag tone={tones[group]}>{say(`adopt.group.${group}`)}</Tag>
      </p>
      {findings.length === 0 ? <p>{say("adopt.same")}</p> : <Sentences sentences={findings.slice(0, most)} />}
      {rest.length === 0 ? null : (
        <Details summary={say("adopt.more", { count: rest.length })}>
          <Sentences sentences={rest} />
        </Details>
      )}
    </>
  )
}
