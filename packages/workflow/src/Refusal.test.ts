import { Edition, Forms, Language } from "@osl/core"
import { edition as early } from "@osl/core/osl-2012"
import { edition } from "@osl/core/osl-2014"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import { describe, expect, it } from "vitest"
import * as Act from "./Act.ts"
import type * as Command from "./Command.ts"
import type * as Event from "./Event.ts"
import * as Measure from "./Measure.ts"
import * as Process from "./Process.ts"
import * as Refusal from "./Refusal.ts"
import { codesOf, started } from "./testing/checks.ts"
import { decode } from "./testing/forms.ts"
import { acts, begin, people, samples } from "./testing.ts"
import { words } from "./words/index.ts"
import { refusals } from "./words/pl/refusals.ts"

const codes = Object.keys(refusals) as ReadonlyArray<keyof typeof refusals>

const day = "2024-01-08"
const nobody = people.uuid("0005", 999)
const act = acts(day)

/** A process in which the organiser has written one record of each form that is decided upon. */
const busy = () => {
  const life = started()
  const write = (form: "F01" | "F02" | "F06" | "F12" | "F15", actor?: Event.Actor) => {
    const recordId = life.newRecord()
    life.ask({ type: "record", form, recordId, content: samples(day)[form] } as Command.Body, actor)
    return recordId
  }
  const ask = (body: Command.Body, actor?: Event.Actor) => codesOf(life.ask(body, actor))
  return { life, write, ask }
}

const asked = (body: Command.Body, actor?: Event.Actor) => busy().ask(body, actor)

const sent = (change: Partial<Command.Envelope>) => {
  const { life } = busy()
  return codesOf(life.send({ ...life.command({ type: "suspend", content: act.suspend }), ...change }))
}

/** What is refused when it is asked a second time. */
const twice = (form: "F02" | "F12" | "F15", type: "publish-map" | "submit-plan" | "accept-evaluation") => {
  const { write, ask } = busy()
  const recordId = write(form)
  ask({ type, recordId, content: {} })
  return ask({ type, recordId, content: {} })
}

const onPlan = (type: "approve-plan" | "review-plan", approved = false, more: object = {}) => {
  const { write, ask } = busy()
  const recordId = write("F12")
  if (approved) {
    ask({ type: "submit-plan", recordId, content: {} })
    ask({ type: "approve-plan", recordId, content: act["approve-plan"] })
  }
  return ask({ type, recordId, content: { ...act[type], ...more } } as Command.Body)
}

const closing = (...actions: ReadonlyArray<string>) => {
  const { write, ask } = busy()
  const recordId = write("F12")
  ask({ type: "submit-plan", recordId, content: {} })
  ask({ type: "approve-plan", recordId, content: act["approve-plan"] })
  return actions.map((action) =>
    ask({ type: "close-plan-action", recordId, content: { ...act["close-plan-action"], action } }),
  )
}

const diary = (date: string) =>
  asked({ type: "record", form: "F06", recordId: nobody, content: { ...samples(day).F06, date } })

/** Adopting an edition, with a record that holds this. */
const adopting = (
  named: Partial<Edition.Edition>,
  target: Partial<Edition.Edition> | null = named,
  content: unknown = samples(day).F03,
) => {
  const { life } = busy()
  const whole = { ...early, ...named }
  const command = life.command(
    {
      type: "adopt-edition",
      edition: { key: whole.key, version: whole.version },
      stages: [],
      reason: "Tak.",
    },
    people.director,
  )
  const record = { id: nobody, form: "F03", content } as const
  const facts = target && {
    target: { edition: { ...early, ...target }, forms: Forms.of(early), records: [record] },
  }
  return codesOf(Process.decide(edition, life.state, command, { ...people.known, ...facts }))
}

/** For each code, a command that is refused for it. */
const reached: { readonly [C in keyof typeof refusals]: () => ReadonlyArray<string> | undefined } = {
  "unknown-event": () => {
    const read = decode({ type: "nothing" })
    return Result.isFailure(read) ? read.failure.map(({ code }) => code) : []
  },
  "no-process": () => codesOf(begin(edition).ask({ type: "resume", content: {} })),
  "process-exists": () => asked({ type: "open-process", content: act["open-process"] }),
  "wrong-process": () => sent({ processId: nobody }),
  "wrong-edition": () => {
    const { life } = busy()
    const command = life.command({ type: "suspend", content: act.suspend })
    return codesOf(Process.decide({ ...edition, key: "other" }, life.state, command, people.known))
  },
  "unknown-edition": () => adopting({}, null),
  "edition-in-use": () => adopting(edition),
  "edition-not-published": () => adopting({ ...early, status: "draft" }),
  "stage-to-choose": () => adopting({ ...early, stages: early.stages.slice(1) }),
  "record-not-kept": () => adopting(early, early, { ...samples(day).F03, other: 1 }),
  "process-suspended": () => {
    const { ask } = busy()
    ask({ type: "suspend", content: act.suspend })
    return ask({ type: "suspend", content: act.suspend })
  },
  "process-closed": () => {
    const { ask } = busy()
    ask({ type: "close", content: act.close })
    return ask({ type: "close", content: act.close })
  },
  "process-not-suspended": () => asked({ type: "resume", content: {} }),
  "process-not-closed": () => asked({ type: "reopen", content: act.reopen }),
  "before-last-event": () => sent({ at: "2024-01-01T00:00:00.000Z" }),
  "not-allowed": () => asked({ type: "reopen", content: act.reopen }, people.organizer),
  "not-your-process": () => asked({ type: "suspend", content: act.suspend }, people.colleague),
  "not-the-author": () => {
    const { write, ask } = busy()
    const recordId = write("F06")
    return ask({ type: "withdraw", form: "F06", recordId, reason: "Pomyłka." }, people.director)
  },
  "author-cannot-decide": () => {
    const { write, ask } = busy()
    const recordId = write("F15", people.director)
    return ask({ type: "accept-evaluation", recordId, content: {} })
  },
  "record-exists": () => {
    const { write, ask } = busy()
    return ask({ type: "record", form: "F06", recordId: write("F06"), content: samples(day).F06 })
  },
  "unknown-stage": () => {
    const stageChanges = [{ stage: "handover", change: "entered", on: day }] as const
    return asked({
      type: "record",
      form: "F19",
      recordId: nobody,
      content: { ...samples(day).F19, stageChanges },
    })
  },
  "unknown-record": () => asked({ type: "publish-map", recordId: nobody, content: {} }),
  "record-withdrawn": () => {
    const { write, ask } = busy()
    const gone = { type: "withdraw", form: "F06", recordId: write("F06"), reason: "Pomyłka." } as const
    ask(gone)
    return ask(gone)
  },
  "community-already-described": () => {
    const { write, ask } = busy()
    write("F01")
    return ask({ type: "record", form: "F01", recordId: nobody, content: samples(day).F01 })
  },
  "map-already-published": () => twice("F02", "publish-map"),
  "plan-not-draft": () => twice("F12", "submit-plan"),
  "plan-not-submitted": () => onPlan("approve-plan"),
  "plan-not-approved": () => onPlan("review-plan"),
  "consultation-not-ended": () => {
    const { write, ask } = busy()
    const recordId = write("F12")
    ask({ type: "consult-plan", recordId, content: act["consult-plan"] })
    return ask({ type: "submit-plan", recordId, content: {} })
  },
  "in-force-before-approval": () => {
    const { write, ask } = busy()
    const recordId = write("F12")
    ask({ type: "submit-plan", recordId, content: {} })
    const content = { ...act["approve-plan"], inForceFrom: "2024-01-01" }
    return ask({ type: "approve-plan", recordId, content })
  },
  "organizer-not-assigned": () =>
    asked({
      type: "unassign-organizer",
      content: { ...act["unassign-organizer"], organizerId: people.colleague.id },
    }),
  "date-not-ahead": () => asked({ type: "suspend", content: { ...act.suspend, until: day } }),
  "stage-without-expectation": () =>
    asked({ type: "extend-stage", content: { ...act["extend-stage"], stage: "preparation" } }),
  "unknown-plan-action": () => closing("7")[0],
  "action-already-closed": () => closing("0", "0")[1],
  "evaluation-already-accepted": () => twice("F15", "accept-evaluation"),
  "report-already-issued": () => {
    const { life, ask } = busy()
    const recordId = life.newRecord()
    ask({ type: "record", form: "F19", recordId, content: samples(day).F19 })
    const issue = { type: "issue-report", recordId, content: act["issue-report"] } as const
    ask(issue)
    return ask(issue)
  },
  "not-redactable": () => {
    const { write, ask } = busy()
    const recordId = write("F06")
    return ask({ type: "redact", form: "F06", recordId, fields: ["date"], reason: "Nazwisko." })
  },
  "unknown-organizer": () =>
    asked({
      type: "assign-organizer",
      content: { ...act["assign-organizer"], organizerId: people.director.id },
    }),
  "reason-required": () => asked({ type: "withdraw", form: "F06", recordId: nobody, reason: "" }),
  "date-before-start": () => diary("2024-01-07"),
  "date-in-future": () => diary("2024-01-09"),
  "transition-not-drawn": () => asked({ type: "move", to: "nowhere", waivers: [] }),
  "stage-already-open": () => asked({ type: "move", to: "preparation", waivers: [] }),
  "stage-not-open": () => asked({ type: "leave-stage", stage: "entry", waivers: [] }),
  "only-open-stage": () => asked({ type: "leave-stage", stage: "preparation", waivers: [] }),
  "not-at-handover": () => asked({ type: "close", content: { ...act.close, outcome: "handed-over" } }),
  "waiver-not-allowed": () =>
    asked({
      type: "move",
      to: "entry",
      waivers: [{ criterion: "mandate-signed", reason: "Chcę." }],
    }),
}

const inBoth = <T extends object>(rows: ReadonlyArray<T>) =>
  rows.flatMap((row) => Language.all.map((language) => ({ ...row, language })))

describe("sentences", () => {
  const params = {
    edition: "osl-2014 1.0.0",
    start: "2024-01-08",
    today: "2024-02-01",
    until: "2024-03-01",
  }

  it.each(inBoth(codes.map((code) => ({ code }))))("[RF2] $code in $language", ({ code, language }) => {
    const said = Refusal.text(edition, Refusal.condition(code, [], params), words[language])
    expect(said).toMatch(/^\p{Lu}.*\.$/u)
    expect(said).not.toMatch(/[{}#]/)
  })

  /** What a person is told to do. */
  const imperatives = {
    pl: /(?<!\p{L})(?:dodaj|otwórz|podaj|popraw|poproś|pracuj|przejdź|przekaż|skróć|spełnij|sprawdź|uzupełnij|wczytaj|wskaż|wybierz|wznów|zaktualizuj|zwróć)(?!\p{L})/iu,
    en: /(?<!\p{L})(?:add|ask|check|choose|correct|fill|give|go|load|meet|move|open|reopen|resume|say|submit|update|wait)(?!\p{L})/iu,
  } as const

  it.each(inBoth(codes.map((code) => ({ code }))))("[RF2] $code says what to do in $language", (one) => {
    expect(words[one.language].refusals[one.code]).toMatch(imperatives[one.language])
  })

  const sentences = Edition.criteria(edition).map(({ criterion }) => ({ criterion, key: criterion.key }))

  it.each(inBoth(sentences))("[RF5] $key in $language, for every number", ({ criterion, language }) => {
    for (const value of [1, 2, 5, 22]) {
      const numbers = Object.fromEntries(Object.keys(criterion.params).map((name) => [name, value]))
      const one = {
        code: "criterion-unmet",
        path: [],
        criterion: criterion.key,
        params: { ...numbers, wanted: value, current: 0 },
      }
      const said = Refusal.text(edition, one, words[language])
      expect(said).toMatch(/^\p{Lu}.*\.$/u)
      expect(said).not.toMatch(/[{}#]/)
      const written = criterion.sentence[language]
      if (written.includes("{wanted")) expect(said).toContain(String(value))
    }
  })

  const conversations = (wanted: number, language: Language.Language) =>
    Refusal.text(
      edition,
      { code: "criterion-unmet", path: [], params: { wanted }, criterion: "conversations-held" },
      words[language],
    )

  it("[RF5] count as each language does", () => {
    expect([1, 2, 5, 22].map((wanted) => conversations(wanted, "pl"))).toEqual([
      "Zapisz co najmniej 1 rozmowę z mieszkańcami i instytucjami.",
      "Zapisz co najmniej 2 rozmowy z mieszkańcami i instytucjami.",
      "Zapisz co najmniej 5 rozmów z mieszkańcami i instytucjami.",
      "Zapisz co najmniej 22 rozmowy z mieszkańcami i instytucjami.",
    ])
    expect(conversations(1, "en")).toBe("Record at least 1 conversation with inhabitants and institutions.")
  })

  it("[RF2] a code that nobody knows is shown as it is", () => {
    expect(Refusal.text(edition, { code: "odd", path: [], params: {} }, words.pl)).toBe("odd")
  })
})

describe("conditions", () => {
  it("[RF1] a refused move lists every unmet criterion, each with its values and its mending", () => {
    const refused = started(false).ask({ type: "move", to: "entry", waivers: [] })
    expect(Result.isFailure(refused) && refused.failure.conditions).toEqual([
      {
        code: "criterion-unmet",
        path: [],
        params: { wanted: 1, current: 0 },
        criterion: "mandate-signed",
        current: 0,
        wanted: 1,
        mend: { act: "issue-mandate" },
        who: ["director"],
      },
      expect.objectContaining({ criterion: "organizer-assigned", mend: { act: "assign-organizer" } }),
      expect.objectContaining({ criterion: "documentation-rules", mend: { act: "issue-mandate" } }),
    ])
  })

  it("[RF1] are plain data that a program can read back", () => {
    const refused = started().ask({ type: "move", to: "entry", waivers: [] })
    if (Result.isSuccess(refused)) throw new Error("accepted")
    const { conditions, message } = refused.failure
    const read = Schema.decodeUnknownSync(Schema.Array(Refusal.Condition))
    expect(read(JSON.parse(JSON.stringify(conditions)))).toEqual(conditions)
    expect(message).toBe("Refused: mandate-signed, documentation-rules")
  })

  it.each(Edition.criteria(edition))("[RF3] $criterion.key is measured and mended somewhere", (one) => {
    const { measure, mend } = one.criterion
    expect(Measure.isName(measure)).toBe(true)
    if ("act" in mend) expect(Act.isCode(mend.act)).toBe(true)
    else expect(Forms.isFormCode(mend.form)).toBe(true)
  })

  it("[RF4] every code of the package is raised by a rule", () => {
    for (const code of codes) expect(reached[code](), code).toContain(code)
  })
})
