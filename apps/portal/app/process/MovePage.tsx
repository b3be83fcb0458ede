/**
 * The page of a step between stages: what it means, what it asks for, and taking it.
 * Not here: what it shows (`moving.server.ts`), or drawing the step (`@osl/ui`, MoveForm).
 */
import { MoveForm, StateNotice } from "@osl/ui"
import { useSay } from "../words/Words.ts"
import { FormView } from "./FormView.tsx"
import * as links from "./links.ts"
import type { Shown } from "./moving.server.ts"
import { ProcessPage } from "./ProcessPage.tsx"
import type { Sent } from "./sending.server.ts"

export const MovePage = ({ shown, sent }: { readonly shown: Shown; readonly sent: Sent | undefined }) => {
  const say = useSay()
  const { process, status, title, definition, lead, criteria, leaves, enters, action, draft } = shown
  return (
    <ProcessPage process={process} title={title} lead={lead ?? undefined}>
      <StateNotice status={status} href={links.changeState(process.id, status)} />
      <MoveForm
        leaves={leaves}
        enters={enters ?? undefined}
        criteria={criteria}
        waivedBy={shown.waivedBy}
        mayWaive={shown.mayWaive}
        wasSent={sent !== undefined}
        otherwise={
          <p>
            <a href={links.overview(process.id)}>{say("record.to-process", { name: process.name })}</a>
          </p>
        }
      >
        <FormView
          definition={definition}
          draft={sent?.draft ?? draft}
          meanwhile={sent?.meanwhile}
          action={action}
          submitLabel={title}
          backHref={links.overview(process.id)}
        />
      </MoveForm>
    </ProcessPage>
  )
}
