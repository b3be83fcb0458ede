/**
 * The accessibility statement of the law, with the ids that its checkers look for.
 * Not here: what was audited and who declares it (`statements/`).
 */
import { Notice, SummaryList, useWords } from "@osl/ui"
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node"
import { useLoaderData } from "@remix-run/react"
import * as Effect from "effect/Effect"
import { respond } from "../../respond.server.ts"
import type { loader as rootLoader } from "../../root.tsx"
import { address, operator } from "../../runtime.server.ts"
import { audit, statusOf } from "../../statements/audit.ts"
import { titled } from "../../title.ts"
import { Visit } from "../../visit.server.ts"
import { useSay } from "../../words/Words.ts"

export const loader = (args: LoaderFunctionArgs) =>
  respond(
    args,
    Effect.map(Visit, () => ({ operator: operator(), address: address() })),
  )

export const meta: MetaFunction<typeof loader, { root: typeof rootLoader }> = ({ matches }) =>
  titled(matches, "accessibility.title")

/** A date that a checker reads; words instead when there is none. */
const Day = ({ id, date }: { readonly id: string; readonly date: string | undefined }) => {
  const say = useSay()
  const words = useWords()
  return date === undefined ? (
    <span id={id}>{say("accessibility.unknown")}</span>
  ) : (
    <time id={id} dateTime={date}>
      {words.date(date)} ({date})
    </time>
  )
}

const Contact = () => {
  const say = useSay()
  const contact = useLoaderData<typeof loader>().operator?.accessibility
  const unknown = say("accessibility.unknown")
  return (
    <section id="a11y-kontakt" className="osl-stack">
      <h2>{say("accessibility.contact")}</h2>
      <p>{say("accessibility.contact.text")}</p>
      <SummaryList
        items={[
          {
            label: say("accessibility.person"),
            value: <span id="a11y-osoba">{contact?.person ?? unknown}</span>,
          },
          {
            label: say("accessibility.email"),
            value: (
              <span id="a11y-email">
                {contact === undefined ? unknown : <a href={`mailto:${contact.email}`}>{contact.email}</a>}
              </span>
            ),
          },
          {
            label: say("accessibility.phone"),
            value: <span id="a11y-telefon">{contact?.phone ?? unknown}</span>,
          },
        ]}
      />
    </section>
  )
}

const Findings = () => {
  const say = useSay()
  return (
    <>
      <h2>{say("accessibility.status")}</h2>
      <p id="a11y-status">{say(`accessibility.status.${statusOf(audit)}`, { standard: audit.standard })}</p>
      <h3>{say("accessibility.gaps")}</h3>
      <ul>
        {audit.gaps.map(({ key, criteria }) => (
          <li key={key}>
            {say("accessibility.gap.criteria", {
              criteria: criteria.join(", "),
              text: say(`accessibility.gap.${key}`),
            })}
          </li>
        ))}
      </ul>
      <h3>{say("accessibility.untried")}</h3>
      <ul>
        {audit.untried.map((key) => (
          <li key={key}>{say(`accessibility.untried.${key}`)}</li>
        ))}
      </ul>
    </>
  )
}

const Preparation = () => {
  const say = useSay()
  const { operator } = useLoaderData<typeof loader>()
  return (
    <>
      <h2>{say("accessibility.prepared")}</h2>
      <SummaryList
        items={[
          {
            label: say("accessibility.declared"),
            value: <Day id="a11y-data-sporzadzenie" date={operator?.declared ?? audit.on} />,
          },
          {
            label: say("accessibility.reviewed"),
            value: <Day id="a11y-data-przeglad" date={audit.on} />,
          },
          {
            label: say("accessibility.review.next"),
            value: <Day id="next-review" date={audit.nextBy} />,
          },
          {
            label: say("accessibility.method"),
            value: <span id="a11y-ocena">{say("accessibility.method.text")}</span>,
          },
        ]}
      />
      <h3>{say("accessibility.checks")}</h3>
      <ul>
        {audit.checks.map((key) => (
          <li key={key}>{say(`accessibility.check.${key}`)}</li>
        ))}
      </ul>
    </>
  )
}

export default function Accessibility() {
  const say = useSay()
  const { operator, address } = useLoaderData<typeof loader>()
  return (
    <article className="osl-stack">
      <h1 id="a11y-deklaracja">{say("accessibility.title")}</h1>
      {operator === null ? (
        <Notice kind="info" title={say("accessibility.operator.missing")}>
          {say("accessibility.operator.missing.text")}
        </Notice>
      ) : null}
      <p id="a11y-wstep">
        <span id="a11y-podmiot">{operator?.name ?? say("accessibility.operator.unknown")}</span>{" "}
        {say("accessibility.undertakes")}{" "}
        <a id="a11y-url" href={address}>
          {address}
        </a>
        .
      </p>
      <SummaryList
        items={[
          {
            label: say("accessibility.published"),
            value: <Day id="a11y-data-publikacja" date={operator?.published} />,
          },
          {
            label: say("accessibility.updated"),
            value: <Day id="a11y-data-aktualizacja" date={operator?.updated} />,
          },
        ]}
      />
      <Findings />
      <Preparation />
      <Contact />
      <section id="a11y-procedura" className="osl-stack">
        <h2>{say("accessibility.procedure")}</h2>
        <p>{say("accessibility.procedure.demand")}</p>
        <p>{say("accessibility.procedure.answer")}</p>
        <p>{say("accessibility.procedure.complaint")}</p>
      </section>
      <section id="a11y-architektura" className="osl-stack">
        <h2>{say("accessibility.building")}</h2>
        <p>{operator?.architecture ?? say("accessibility.building.unknown")}</p>
      </section>
      <section id="a11y-aplikacje" className="osl-stack">
        <h2>{say("accessibility.applications")}</h2>
        <p>{say("accessibility.applications.none")}</p>
      </section>
    </article>
  )
}
