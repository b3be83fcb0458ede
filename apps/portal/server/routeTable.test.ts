import { expect, test } from "vitest"
import { finder } from "./routeTable.ts"

const module = { default: () => null }
const route = (id: string, parentId: string | undefined, path: string | undefined, index = false) => ({
  id,
  module,
  ...(parentId === undefined ? {} : { parentId }),
  ...(path === undefined ? {} : { path }),
  ...(index ? { index } : {}),
})
const routes = Object.fromEntries(
  [
    route("root", undefined, ""),
    route("home", "root", undefined, true),
    route("work", "root", "work"),
    route("processes", "root", "processes"),
    route("list", "processes", undefined, true),
    route("board", "processes", "board"),
    route("process", "processes", ":processId"),
    route("overview", "process", undefined, true),
    route("record", "process", "records/:recordId"),
    route("new", "process", "records/new/:form"),
    route("none", "root", "*"),
  ].map((one) => [one.id, one]),
)
const id = "01970000-0000-7000-8000-00000000000a"

test("an address leads to the same routes whichever id stands in it, as a page and as its data", () => {
  const find = finder(routes)
  const expected: Readonly<Record<string, ReadonlyArray<string>>> = {
    "/": ["root", "home"],
    "/_root.data": ["root", "home"],
    "/work": ["root", "work"],
    "/work.data": ["root", "work"],
    "/processes": ["root", "processes", "list"],
    "/processes/board": ["root", "processes", "board"],
    [`/processes/${id}`]: ["root", "processes", "process", "overview"],
    [`/processes/${id}.data`]: ["root", "processes", "process", "overview"],
    [`/processes/${id}/records/${id}`]: ["root", "processes", "process", "record"],
    [`/processes/${id}/records/new/F06`]: ["root", "processes", "process", "new"],
    "/processes/nobody/records/new/x/y": ["root", "none"],
    "/nowhere/%E0%A4%A": ["root", "none"],
  }
  for (const turn of [1, 2])
    for (const [path, ids] of Object.entries(expected)) expect(find(path), `${path} ${turn}`).toEqual(ids)
  expect(find(`/processes/${id.replace("a", "b")}`)).toEqual(expected[`/processes/${id}`])
})

test("what no route has is left to the whole", () => {
  expect(finder({ work: route("work", undefined, "work") })("/nowhere")).toBeUndefined()
})
