import { type Forms, LocalDate, PeriodReport } from "@osl/core"
import { Municipality } from "@osl/core/territory"
import { describe, expect, it } from "vitest"
import * as Pilot from "./Pilot.ts"

const logs = [...Pilot.generate({ size: "small" })].flatMap((centre) => centre.processes)

type Added<F extends Forms.FormCode> = { readonly on: string; readonly content: Forms.Content[F] }

const added = <F extends Forms.FormCode>(
  { events }: (typeof logs)[number],
  form: F,
): ReadonlyArray<Added<F>> =>
  events.flatMap((event) =>
    event.type === "record-added" && event.form === form ? [event as unknown as Added<F>] : [],
  )

const counted: ReadonlySet<string> = new Set(PeriodReport.countedForms)

/** The records of a log as they stood at the end of a day, to be counted. */
const recordsOn = ({ events }: (typeof logs)[number], day: string): ReadonlyArray<PeriodReport.Counted> => {
  const found = new Map<string, unknown>()
  for (const event of events) {
    if (event.on > day) break
    if (event.type === "record-withdrawn") found.delete(event.recordId)
    else if ((event.type === "record-added" || event.type === "record-corrected") && counted.has(event.form))
      found.set(event.recordId, { form: event.form, id: event.recordId, content: event.content })
  }
  return [...found.values()] as ReadonlyArray<PeriodReport.Counted>
}

describe("records beside the weekly work", () => {
  it("[PI14] a card of volunteering is of an event, with as many volunteers and hours", () => {
    const cards = logs.flatMap((log) => added(log, "F14").map((card) => ({ ...card, log })))
    expect(cards.length).toBeGreaterThan(10)
    for (const { content, log } of cards) {
      const events = added(log, "F13").map((event) => event.content)
      expect(
        events.filter(
          ({ name, date, volunteers, volunteerHours }) =>
            name === content.name &&
            date === content.date &&
            volunteers === content.volunteers &&
            volunteerHours === content.hours,
        ),
      ).toHaveLength(1)
    }
  })

  it("[PI14] a report covers half a year and has the numbers of its records", () => {
    const reports = logs.flatMap((log) => added(log, "F19").map((report) => ({ ...report, log })))
    expect(reports.length).toBeGreaterThan(3)
    for (const { on, content, log } of reports) {
      expect(LocalDate.daysBetween(content.periodFrom, content.periodTo)).toBe(181)
      expect(on > content.periodTo).toBe(true)
      expect(content).toMatchObject(PeriodReport.count(recordsOn(log, content.periodTo), content))
    }
    expect(reports.some(({ content }) => (content.participations ?? 0) > 100)).toBe(true)
  })

  it("[PI14] maps grow from quarter to quarter", () => {
    const grown = logs.map((log) => added(log, "F05").map(({ content }) => content.links?.length ?? 0))
    expect(Math.max(...grown.map((links) => links.length))).toBeGreaterThan(3)
    for (const links of grown) expect(links).toEqual([...links].sort((a, b) => a - b))
  })

  it("[PI14] points of a walk are near the middle of the municipality", () => {
    const walks = logs.flatMap((log) => {
      const opened = log.events[0]
      const terc = opened?.type === "process-opened" ? opened.content.territory : ""
      return added(log, "F08").map(({ content }) => ({ content, center: Municipality.find(terc)?.center }))
    })
    expect(walks.length).toBeGreaterThan(3)
    for (const { content, center } of walks) {
      for (const { latitude = 0, longitude = 0 } of content.points ?? []) {
        expect(Math.abs(longitude - (center?.[0] ?? 0))).toBeLessThan(0.0095)
        expect(Math.abs(latitude - (center?.[1] ?? 0))).toBeLessThan(0.0095)
      }
    }
  })
})
