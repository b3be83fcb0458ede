/**
 * What a worker may want to take to the next supervision: each matter with why it is there; they choose what they take.
 * Not here: finding the matters (`@osl/competency`, Agenda), or what is said in a session, which no part ever shows.
 */

import { Button, ButtonRow } from "../Button/Button.tsx"
import { CheckboxGroup } from "../CheckboxGroup/CheckboxGroup.tsx"
import { part } from "../odd/part.tsx"
import { Tag } from "../Tag/Tag.tsx"
import { useWords } from "../words/Words.ts"

/** One matter in words ready to be shown. */
export interface AgendaItem {
  readonly key: string
  /** A sentence that says why it is there: "Mediacja: oceny różnią się o 2 poziomy." */
  readonly sentence: string
  /** What kind of matter it is: "różne oceny". */
  readonly kind?: string | undefined
  readonly href?: string | undefined
  readonly isTaken?: boolean | undefined
}

export interface SupervisionAgendaProps {
  readonly items: ReadonlyArray<AgendaItem>
  readonly label?: string | undefined
  /** The next session. **Unit** a local date. */
  readonly sessionOn?: string | undefined
  /** Where the choice is posted, each chosen key as `topic`; without it the matters are only listed. */
  readonly action?: string | undefined
  /** Pairs posted with the choice. */
  readonly hidden?: ReadonlyArray<readonly [name: string, value: string]> | undefined
}

export const SupervisionAgenda = part(
  "SupervisionAgenda",
  ({ items, label, sessionOn, action, hidden = [] }: SupervisionAgendaProps) => {
    const { say, date } = useWords()
    const name = label ?? say("agenda.label")
    const list =
      items.length === 0 ? (
        <p>{say("agenda.none")}</p>
      ) : action === undefined ? (
        <ul className="osl-agenda__list" aria-label={name}>
          {items.map(({ key, sentence, kind, href, isTaken }) => (
            <li key={key}>
              {kind === undefined ? null : <Tag>{kind}</Tag>}{" "}
              {href === undefined ? sentence : <a href={href}>{sentence}</a>}
              {isTaken ? <strong className="osl-agenda__taken"> {say("agenda.taken")}</strong> : null}
            </li>
          ))}
        </ul>
      ) : (
        <form className="osl-form" method="post" action={action}>
          {hidden.map(([field, value]) => (
            <input key={`${field} ${value}`} type="hidden" name={field} value={value} />
          ))}
          <CheckboxGroup
            name="topic"
            label={name}
            hint={say("agenda.hint")}
            options={items.map(({ key, sentence, kind }) => ({ value: key, label: sentence, hint: kind }))}
            defaultValues={items.filter(({ isTaken }) => isTaken).map(({ key }) => key)}
          />
          <ButtonRow>
            <Button look="main">{say("agenda.take")}</Button>
          </ButtonRow>
        </form>
      )
    return (
      <section className="osl-agenda" aria-label={name}>
        {sessionOn === undefined ? null : (
          <p className="osl-agenda__when">{say("agenda.session", { date: date(sessionOn) })}</p>
        )}
        {list}
        <p className="osl-agenda__note">{say("agenda.note")}</p>
      </section>
    )
  },
)
