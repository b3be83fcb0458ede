/**
 * Pages of a region: where processes go on, and what the next edition would mean for them.
 * Not here: pages of a centre and of one process.
 */
import { type Example, inLanguage } from "../../Example/Example.tsx"
import { IndicatorTile } from "../../IndicatorTile/IndicatorTile.tsx"
import { RegionMap } from "../../RegionMap/RegionMap.tsx"
import { RehearsalReport, rehearsalGroups } from "../../RehearsalReport/RehearsalReport.tsx"
import { drawTerritory } from "../../TerritoryMap/drawing.ts"
import { Page, text } from "./frame.examples.tsx"
import { pilot } from "./pilot.examples.ts"

const drawing = drawTerritory(
  pilot.region.borders.map(({ properties, geometry }) => ({
    properties,
    geometry: {
      coordinates: geometry.coordinates.map((part) =>
        part.map((ring) => ring.map(([x = 0, y = 0]) => [x, y] as const)),
      ),
    },
  })),
  560,
)

/** Smaller numbers than this are not given. */
const smallest = 5

export const region: Example = (l) => (
  <Page l={l} place="region">
    <h1>{inLanguage(l, "Wielkopolskie: procesy w powiatach", "Wielkopolskie: processes by county")}</h1>
    <div className="osl-stack">
      <RegionMap
        label={inLanguage(l, "Procesy w powiatach", "Processes by county")}
        drawing={drawing}
        unit={inLanguage(l, "procesy", "processes")}
        areas={pilot.region.counties.map((county) => ({
          code: county.code,
          label: text(l, county.label),
          href: `#${county.code}`,
          figure:
            county.processes > 0 && county.processes < smallest
              ? {
                  text: "#",
                  value: null,
                  meaning: inLanguage(l, "mniej niż 5, nie podaje się", "fewer than 5, not given"),
                }
              : { text: String(county.processes), value: county.processes },
        }))}
      />
      <section>
        <h2>{inLanguage(l, "W całym pilotażu", "In the whole pilot")}</h2>
        <div
          style={{
            display: "grid",
            gap: "1rem",
            gridTemplateColumns: "repeat(auto-fit, minmax(15rem, 1fr))",
          }}
        >
          {pilot.stages
            .filter(({ code }) => code in pilot.region.stages)
            .slice(0, 4)
            .map(({ code, label }) => {
              const value = Object.entries(pilot.region.stages).find(([key]) => key === code)?.[1] ?? 0
              return (
                <IndicatorTile
                  key={code}
                  label={text(l, label)}
                  unit={inLanguage(l, "procesy na tym etapie", "processes at this stage")}
                  periods={[
                    {
                      key: "now",
                      label: inLanguage(l, "czerwiec 2026", "June 2026"),
                      figure: { text: String(value), value },
                    },
                  ]}
                />
              )
            })}
        </div>
      </section>
    </div>
  </Page>
)

export const rehearsal: Example = (l) => (
  <Page
    l={l}
    place="model"
    crumbs={[inLanguage(l, "Model OSL", "OSL model"), inLanguage(l, "Próba", "Rehearsal")]}
  >
    <h1>{inLanguage(l, "Próba szkicu wydania", "Rehearsal of a draft edition")}</h1>
    <p className="osl-lead">
      {inLanguage(
        l,
        "Co zmieniłoby się w procesach, gdyby szkic z wyższymi progami stał się wydaniem. Nic nie zostało zapisane.",
        "What would change in processes if a draft with higher thresholds became an edition. Nothing was saved.",
      )}
    </p>
    <RehearsalReport
      processes={pilot.rehearsal.map((one) => ({
        key: one.key,
        name: one.name,
        href: `#${one.key}`,
        group: rehearsalGroups.find((group) => group === one.group) ?? "no-change",
        findings: one.findings[l],
      }))}
    />
  </Page>
)
