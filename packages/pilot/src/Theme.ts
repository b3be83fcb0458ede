/**
 * A theme: what one kind of community has, lacks and does, as pools of Polish texts that fit together.
 * Not here: which process gets which theme (`Fate`), or when something happens (`Script`).
 */
import type { Actor, Community, CommunityEvent, DiaryEntry, Group, Need, OslPlan, Resource } from "@osl/core"
import type { Municipality } from "@osl/core/territory"

type Of<L extends { readonly codes: ReadonlyArray<{ readonly code: string }> }> = L["codes"][number]["code"]

export type Component = OslPlan.OslPlan["actions"][number]["component"]

/** **Shape** `at` answers "where?" inside a sentence ("w świetlicy"), `name` stands alone ("Świetlica osiedlowa"). */
export interface Place {
  readonly name: string
  readonly at: string
}

export interface ResourceText {
  readonly name: string
  readonly category: Of<typeof Resource.Category>
  readonly description: string
  readonly availability: Of<typeof Resource.Availability>
  readonly uses: string
}

export interface NeedText {
  readonly title: string
  readonly words: string
  readonly kind: Of<typeof Need.Kind>
  readonly area: Of<typeof Need.Area>
  readonly affected: string
  readonly influence: Of<typeof Need.Influence>
}

/** **Unit** `weekday` 0 is Monday; groups meet every second week. */
export interface GroupText {
  readonly name: string
  readonly kind: Of<typeof Group.Kind>
  readonly aim: string
  readonly weekday: number
}

/** **Unit** `months` 1 to 12, empty when any month will do; `cost` in PLN. */
export interface EventText {
  readonly name: string
  readonly kind: Exclude<Of<typeof CommunityEvent.Kind>, "meeting">
  readonly place: string
  readonly months: ReadonlyArray<number>
  readonly output: string
  readonly people: "children" | "adults" | "seniors" | "all"
}

export interface GoalText {
  readonly text: string
  readonly strategy: OslPlan.OslPlan["goals"][number]["strategy"]
  readonly indicators: ReadonlyArray<readonly [name: string, unit: string, baseline: number, target: number]>
}

export interface ActionText {
  readonly name: string
  readonly component: Component
  readonly owner: Of<typeof OslPlan.Owner>
}

export interface PartnerText {
  readonly name: string
  readonly sector: Of<typeof Actor.Sector>
  readonly inhabitants: boolean
  readonly contribution: string
}

export interface DiaryText {
  readonly activity: Of<typeof DiaryEntry.ActivityKind>
  readonly component: Component
  readonly happened: string
}

/** **Shape** in texts `{gmina}` is the name of the municipality and `{nazwa}` the name of the community, both as they stand. */
export interface Theme {
  readonly key: string
  readonly kind: Of<typeof Community.Kind>
  readonly settings: ReadonlyArray<Municipality.Kind>
  readonly names: ReadonlyArray<string>
  readonly trait?: string
  readonly boundaries: ReadonlyArray<string>
  readonly size: readonly [from: number, to: number]
  readonly justifications: ReadonlyArray<string>
  readonly positions: ReadonlyArray<string>
  readonly features: ReadonlyArray<string>
  readonly places: ReadonlyArray<Place>
  readonly resources: ReadonlyArray<ResourceText>
  readonly human: string
  readonly relations: string
  readonly needs: ReadonlyArray<NeedText>
  readonly groups: ReadonlyArray<GroupText>
  readonly events: ReadonlyArray<EventText>
  readonly goals: ReadonlyArray<GoalText>
  readonly actions: ReadonlyArray<ActionText>
  readonly partnership: { readonly name: string; readonly aim: string }
  readonly partners: ReadonlyArray<PartnerText>
  readonly initiatives: ReadonlyArray<string>
  readonly diary: ReadonlyArray<DiaryText>
}

export const place = (name: string, at: string): Place => ({ name, at })

export const resource = (
  name: string,
  category: ResourceText["category"],
  description: string,
  availability: ResourceText["availability"],
  uses: string,
): ResourceText => ({ name, category, description, availability, uses })

export const need = (
  title: string,
  words: string,
  kind: NeedText["kind"],
  area: NeedText["area"],
  affected: string,
  influence: NeedText["influence"] = "partly",
): NeedText => ({ title, words, kind, area, affected, influence })

export const group = (name: string, kind: GroupText["kind"], aim: string, weekday: number): GroupText => ({
  name,
  kind,
  aim,
  weekday,
})

export const event = (
  name: string,
  kind: EventText["kind"],
  where: string,
  months: ReadonlyArray<number>,
  output: string,
  people: EventText["people"] = "all",
): EventText => ({ name, kind, place: where, months, output, people })

export const goal = (
  text: string,
  strategy: GoalText["strategy"],
  ...indicators: GoalText["indicators"]
): GoalText => ({ text, strategy, indicators })

export const action = (name: string, component: Component, owner: ActionText["owner"]): ActionText => ({
  name,
  component,
  owner,
})

export const partner = (
  name: string,
  sector: PartnerText["sector"],
  contribution: string,
  inhabitants = false,
): PartnerText => ({ name, sector, inhabitants, contribution })

export const diary = (
  activity: DiaryText["activity"],
  component: Component,
  happened: string,
): DiaryText => ({ activity, component, happened })

/** Months in which things are done outside. */
export const warm = [5, 6, 7, 8, 9] as const
export const mild = [4, 5, 6, 7, 8, 9, 10] as const
export const cold = [11, 12, 1, 2, 3] as const
export const any: ReadonlyArray<number> = []
