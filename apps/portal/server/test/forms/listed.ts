/**
 * Which forms the built portal has and whether each is in a list of forms that are walked, so that none is forgotten.
 * Not here: the lists (`index.ts`, `e2e/every-form*.spec.ts`), or the walk.
 */
import { readdirSync, readFileSync } from "node:fs"
import { join, resolve } from "node:path"
import { Act } from "@osl/workflow"
import { forms } from "./index.ts"

const portal = resolve(import.meta.dirname, "../../..")

/** Routes whose forms are walked where a browser is: by their definitions, or because the portal walked here sends no mail. */
const inBrowsers: Readonly<Record<string, string>> = {
  "processes.new": "every-form.spec.ts",
  "processes.$processId.records.new.$form": "every-form.spec.ts",
  "processes.$processId.records.$recordId.correct": "every-form.spec.ts",
  "processes.$processId.records.$recordId.withdraw": "every-form.spec.ts",
  "processes.$processId.acts.$act": "every-form-act.spec.ts",
  "processes.$processId.move.$to": "every-form-act.spec.ts",
  "processes.$processId.leave.$stage": "every-form-act.spec.ts",
  "password._index": "people.spec.ts",
}

/** The page of what is not found takes every form that leads nowhere, and reads none. */
const nowhere = "$"

/** Every route that takes a form, by what the build tells browsers of it. */
export const routes = (): ReadonlyArray<string> => {
  const assets = join(portal, "build/client/assets")
  const manifest = readdirSync(assets).find((name) => /^manifest-.*\.js$/.test(name)) ?? ""
  const { routes: all } = JSON.parse(
    /^window\.__remixManifest=(\{.*\});?\s*$/s.exec(readFileSync(join(assets, manifest), "utf8"))?.[1] ??
      "{}",
  )
  return Object.values<{ readonly id: string; readonly hasAction: boolean }>(all)
    .filter(({ hasAction }) => hasAction)
    .map(({ id }) => id.replace(/^routes\//, "").replace(/\/route$/, ""))
    .sort()
}

const sourceOf = (route: string): string =>
  readFileSync(join(portal, "app/routes", route, "route.tsx"), "utf8")

/** The steps that a route tells apart: what it compares a step, an act or the like with. */
export const stepsOf = (route: string): ReadonlyArray<string> => {
  const source = sourceOf(route)
  const found = [
    /(?<!typeof )\b(?:step|act|what)\b *[!=]== *"([\w-]+)"/g,
    /(?:textOf\(posted, "(?:step|act|what)"\)|posted\.get\((?:stepField|"(?:step|act|what)")\)) *[!=]== *"([\w-]+)"/g,
    /\bcase "([\w-]+)":/g,
  ].flatMap((pattern) => [...source.matchAll(pattern)].map(([, step = ""]) => step))
  const [, table = ""] = /const steps = \{([^}]*)\}/.exec(source) ?? []
  return [...new Set([...found, ...[...table.matchAll(/(\w+):/g)].map(([, step = ""]) => step)])]
}

/** What is in no list. **Shape** empty when every form of the portal is walked somewhere. */
export const missing = (): ReadonlyArray<string> => {
  const complaints: Array<string> = []
  const all = routes()
  for (const route of all) {
    const own = forms.filter((form) => form.route === route)
    const spec = inBrowsers[route]
    if (route === nowhere || spec !== undefined) continue
    if (own.length === 0) complaints.push(`${route}: its form is in no list`)
    for (const step of stepsOf(route))
      if (!own.some(({ intent }) => intent?.[1] === step))
        complaints.push(`${route}: "${step}" is in no list`)
  }
  for (const route of [...forms.map((form) => form.route), ...Object.keys(inBrowsers)])
    if (!all.includes(route)) complaints.push(`${route}: listed, and no route of the portal`)
  for (const [route, spec] of Object.entries(inBrowsers)) {
    const words = route.split(".").filter((one) => !one.startsWith("$") && !one.startsWith("_"))
    const text = readFileSync(join(portal, "e2e", spec), "utf8")
    if (!text.includes(`/${words.at(-1)}`)) complaints.push(`${route}: ${spec} does not send it`)
  }
  const acts = ["every-form-act.spec.ts", "every-form.spec.ts"]
    .map((spec) => readFileSync(join(portal, "e2e", spec), "utf8"))
    .join()
  for (const act of Object.keys(Act.all))
    if (!acts.includes(`"${act}"`) && !acts.includes(`acts/${act}`))
      complaints.push(`the act ${act} is in no list`)
  return complaints
}
