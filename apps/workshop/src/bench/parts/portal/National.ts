/**
 * What board, list and search cost somebody of a pilot centre in a country beside the pilot alone, asked of portals as a region runs them.
 * Not here: how either database is made (`store/Country`), or what the store alone costs on them (`store/National`).
 */
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { Pilot } from "@osl/pilot"
import * as Schema from "effect/Schema"
import { root } from "../../../Repository.ts"
import { type Figure, line, timesTheCost } from "../../Bench.ts"
import { serve } from "../../Served.ts"
import { signedIn, UnusablePage } from "../../Visitor.ts"
import * as Country from "../store/Country.ts"
import * as KeptServer from "../store/KeptServer.ts"

const pages = {
  board: "/processes/board",
  list: "/processes",
  search: `/search?q=${encodeURIComponent("świetlica")}`,
} as const

/** The same centre is not shown as much in both, so that there is nothing to compare. **Shape** links to processes and records. */
class Differ extends Schema.TaggedError<Differ>()("Differ", {
  path: Schema.String,
  inCountry: Schema.Number,
  inPilot: Schema.Number,
}) {
  override get message() {
    return `${this.path} leads to ${this.inCountry} places in the country and to ${this.inPilot} in the pilot`
  }
}

const led = (html: string): number => new Set(html.match(/\/processes\/[0-9a-f-]{36}[^"#]*/g)).size

/** A portal on a database that holds the pilot: it begins by giving its people accounts. **Shape** `ask` reads a page to its end. */
const open = async (dataDir: string, database: string) => {
  const served = await serve({
    script: join(root, "apps/portal/start.mjs"),
    ready: "/readyz",
    patience: 900,
    env: {
      OSL_DATA_DIR: dataDir,
      OSL_DEMO: "pilot",
      OSL_SECRET: "a secret of thirty-two characters or more",
      DATABASE_URL: database,
    },
  })
  // In the country people of the pilot work in centres made after theirs too.
  const [organizer] = Pilot.accounts()
  const centre = `osl-organisation=${organizer?.organisation.id}.${organizer?.duty}`
  const cookie = `${await signedIn(served.address)}; ${centre}`
  const ask = (path: string) => async () => {
    const address = `${served.address}${path}`
    const response = await fetch(address, { headers: { Cookie: cookie } })
    if (!response.ok) throw new UnusablePage({ address, status: response.status })
    return response.text()
  }
  return { ask, stop: served.stop }
}

/** Each page in turns. **Shape** each figure is said on stderr as soon as it is there, since all take long. */
export const figures = async (): Promise<ReadonlyArray<Figure>> => {
  const names = await Country.fill(Country.wanted, (told) => console.error(told))
  const folder = mkdtempSync(join(tmpdir(), "osl-bench-national-"))
  const server = await KeptServer.start("measuring")
  const stops = [() => server.stop(), async () => rmSync(folder, { recursive: true, force: true })]
  try {
    const country = await open(join(folder, "country"), server.addressOf(names.large))
    stops.unshift(country.stop)
    const pilot = await open(join(folder, "pilot"), server.addressOf(names.small))
    stops.unshift(pilot.stop)
    const found: Array<Figure> = []
    for (const [name, path] of Object.entries(pages)) {
      const [ours, theirs] = [country.ask(path), pilot.ask(path)]
      const [inCountry, inPilot] = [led(await ours()), led(await theirs())]
      if (inPilot === 0 || inCountry !== inPilot) throw new Differ({ path, inCountry, inPilot })
      const figure = await timesTheCost({
        name: `portal.national.${name}`,
        promise: "<= 1.5",
        ours,
        theirs,
        peer: "pilot",
        rounds: 15,
        ms: 400,
      })
      console.error(line(figure))
      found.push(figure)
    }
    return found
  } finally {
    for (const stop of stops) await stop()
  }
}
