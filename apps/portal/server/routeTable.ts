/**
 * The routes that an address needs, found once for all addresses of its kind, and answered by a handler that knows no others.
 * Remix looks through all routes several times for each page: at the request, and for each part of the address as it draws.
 * Not here: what a route does (`app/routes`).
 */
import type { ServerBuild } from "@remix-run/node"
import { matchRoutes } from "@remix-run/react"

type Routes = ServerBuild["routes"]

type Branch = Parameters<typeof matchRoutes>[0][number]

/** The routes below one, each with those below it. */
const below = (routes: Routes, parent: string | undefined): Array<Branch> =>
  Object.values(routes)
    .filter(({ id, parentId }) => routes[id] !== undefined && parentId === parent)
    .map(({ id, path, index, caseSensitive }): Branch => {
      const all = {
        id,
        ...(path === undefined ? {} : { path }),
        ...(caseSensitive === undefined ? {} : { caseSensitive }),
      }
      return index === true ? { ...all, index } : { ...all, children: below(routes, id) }
    })

/** What is asked of a page's data is asked of the page. */
const pageOf = (pathname: string): string => pathname.replace(/\.data$/, "").replace(/^\/_root$/, "/")

/** Which of many ids stands in an address changes no route. */
const kindOf = (pathname: string): string =>
  pathname.replace(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g, "0")

/** **Unit** kinds of addresses that are remembered; beyond that all are forgotten. */
const most = 1_000

/** Finds the routes of an address, from the root down. **Shape** undefined when there are none. */
export const finder = (routes: Routes): ((pathname: string) => ReadonlyArray<string> | undefined) => {
  const tree = below(routes, undefined)
  const known = new Map<string, ReadonlyArray<string> | undefined>()
  return (pathname) => {
    const kind = kindOf(pageOf(pathname))
    if (known.has(kind)) return known.get(kind)
    if (known.size >= most) known.clear()
    const found = matchRoutes(tree, kind)?.map(({ route }) => route.id ?? "")
    known.set(kind, found)
    return found
  }
}

const only = <T>(all: Readonly<Record<string, T>>, ids: ReadonlyArray<string>): Record<string, T> =>
  Object.fromEntries(Object.entries(all).filter(([id]) => ids.includes(id)))

/** **Shape** a handler for each set of routes, made by `make` of a build that has these only; the whole build for all else. */
export const handlers = <H>(
  build: ServerBuild,
  make: (build: ServerBuild) => H,
): ((pathname: string) => H) => {
  const find = finder(build.routes)
  const whole = make(build)
  const made = new Map<string, H>()
  return (pathname) => {
    const ids = find(pathname)
    if (ids === undefined) return whole
    const key = ids.join(" ")
    const handler =
      made.get(key) ??
      make({
        ...build,
        routes: only(build.routes, ids),
        assets: { ...build.assets, routes: only(build.assets.routes, ids) },
      })
    made.set(key, handler)
    return handler
  }
}
