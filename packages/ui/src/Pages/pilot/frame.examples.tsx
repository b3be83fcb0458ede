/**
 * What all pages of the stories have in common: the frame of a product and the tabs of a process.
 * Not here: the pages.
 */
import type { Language } from "@osl/core"
import type { ReactNode } from "react"
import { Breadcrumbs } from "../../Breadcrumbs/Breadcrumbs.tsx"
import { inLanguage } from "../../Example/Example.tsx"
import { Menu } from "../../Menu/Menu.tsx"
import { PageFrame } from "../../PageFrame/PageFrame.tsx"
import { RoleBadge } from "../../RoleBadge/RoleBadge.tsx"
import { Tabs } from "../../Tabs/Tabs.tsx"
import { pilot } from "./pilot.examples.ts"

export type L = Language.Language

/** Words of the model that came with the pilot. */
export const text = (l: L, words: { readonly pl: string; readonly en: string } | undefined): string =>
  words?.[l] ?? ""

const places = ["work", "processes", "people", "region", "model"] as const
type Place = (typeof places)[number]

const names: Record<Place, readonly [pl: string, en: string]> = {
  work: ["Moja praca", "My work"],
  processes: ["Sprawy", "Processes"],
  people: ["Ludzie", "People"],
  region: ["Region", "Region"],
  model: ["Model OSL", "OSL model"],
}

export interface PageProps {
  readonly l: L
  readonly place: Place
  readonly crumbs?: ReadonlyArray<string>
  readonly children: ReactNode
}

export const Page = ({ l, place, crumbs = [], children }: PageProps) => (
  <PageFrame
    product={inLanguage(l, "Społeczności", "Communities")}
    subtitle={pilot.process.centre}
    homeHref="#home"
    navigation={places.map((one) => ({
      href: `#${one}`,
      label: inLanguage(l, ...names[one]),
      isCurrent: one === place,
    }))}
    languages={[
      { language: "pl", label: "Polski", href: "#pl" },
      { language: "en", label: "English", href: "#en" },
    ]}
    theme={{ action: "#theme", current: "light" }}
    user={
      <Menu label={pilot.process.organiser}>
        <a href="#profile">{inLanguage(l, "Mój profil", "My profile")}</a>
      </Menu>
    }
    breadcrumbs={
      crumbs.length === 0 ? undefined : (
        <Breadcrumbs
          items={crumbs.map((label, nth) => (nth < crumbs.length - 1 ? { label, href: "#up" } : { label }))}
        />
      )
    }
    footer={
      <p>
        {inLanguage(
          l,
          "Dane pokazowe: osoby i wydarzenia są zmyślone.",
          "Demonstration data: people and events are made up.",
        )}{" "}
        <a href="#accessibility">{inLanguage(l, "Deklaracja dostępności", "Accessibility statement")}</a>
      </p>
    }
  >
    {children}
  </PageFrame>
)

const tabs = ["overview", "diary", "places", "actors", "plan", "together", "history"] as const
export type Tab = (typeof tabs)[number]

const tabNames: Record<Tab, readonly [pl: string, en: string]> = {
  overview: ["Przegląd", "Overview"],
  diary: ["Dziennik", "Diary"],
  places: ["Zasoby i potrzeby", "Resources and needs"],
  actors: ["Aktorzy", "Actors"],
  plan: ["Plan", "Plan"],
  together: ["Grupy i partnerzy", "Groups and partners"],
  history: ["Historia", "History"],
}

export interface ProcessPageProps {
  readonly l: L
  readonly tab: Tab
  readonly children: ReactNode
}

/** A page of the process of the pilot, with its name and its tabs. */
export const ProcessPage = ({ l, tab, children }: ProcessPageProps) => (
  <Page l={l} place="processes" crumbs={[inLanguage(l, ...names.processes), pilot.process.name]}>
    <h1>{pilot.process.name}</h1>
    <p className="osl-lead">
      {pilot.process.place.split(",")[0]} · {inLanguage(l, "prowadzi", "led by")} {pilot.process.organiser}{" "}
      <RoleBadge code="local-animator" />
    </p>
    <Tabs
      label={inLanguage(l, "Części procesu", "Parts of the process")}
      items={tabs.map((one) => ({
        href: `#${one}`,
        label: inLanguage(l, ...tabNames[one]),
        isCurrent: one === tab,
        count: one === "diary" ? pilot.diary.length : undefined,
      }))}
    />
    {children}
  </Page>
)
