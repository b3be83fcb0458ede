/**
 * The link of an invitation, shown once to be handed over where the portal sends no mail.
 * Not here: making it (`mail.server.ts`).
 */
import { Notice } from "@osl/ui"
import { useSay } from "../words/Words.ts"
import "./people.css"

export const HandOver = ({ link, name }: { readonly link: string; readonly name: string }) => {
  const say = useSay()
  return (
    <Notice kind="warning" title={say("people.link.title")}>
      <p>{say("people.link.text", { name })}</p>
      <p>
        <code className="people-link">{link}</code>
      </p>
    </Notice>
  )
}
