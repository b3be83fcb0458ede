import { expect, test } from "vitest"
import { isOwn, isSealed, type Provenance } from "./security.ts"

const post: Provenance = {
  method: "POST",
  host: "127.0.0.1:3000",
  origin: undefined,
  referer: undefined,
  fetchSite: undefined,
}

test.each([
  ["the browser says same-origin", { fetchSite: "same-origin" }, true],
  ["a person sent it by hand", { fetchSite: "none" }, true],
  ["the browser says cross-site", { fetchSite: "cross-site", origin: "http://127.0.0.1:3000" }, false],
  ["the browser says same-site only", { fetchSite: "same-site" }, false],
  ["an older browser names our origin", { origin: "http://127.0.0.1:3000" }, true],
  ["an older browser names another origin", { origin: "http://evil.example" }, false],
  ["the origin is hidden", { origin: "null" }, false],
  ["an old browser names our page", { referer: "http://127.0.0.1:3000/sign-in" }, true],
  ["nothing tells where it comes from", {}, false],
])("a post is taken only from this portal: %s", (_, from, wanted) => {
  expect(isOwn({ ...post, ...from }, undefined)).toBe(wanted)
})

test("reading needs no origin", () => {
  expect(isOwn({ ...post, method: "GET", fetchSite: "cross-site" }, undefined)).toBe(true)
})

test("behind a proxy the public address counts, not the inner one", () => {
  const url = "https://osl.example.pl"
  expect(isOwn({ ...post, origin: url }, url)).toBe(true)
  expect(isOwn({ ...post, origin: "http://127.0.0.1:3000" }, url)).toBe(false)
})

test("only the page that ends letters takes a post from anywhere, and only with a link", () => {
  const id = "01970000-0000-7000-8000-0000000000da"
  expect(isSealed(`/unsubscribe/${id}/${id}.${"a".repeat(32)}`)).toBe(true)
  for (const path of [
    "/unsubscribe",
    `/unsubscribe/${id}`,
    `/unsubscribe/${id}/x`,
    `/unsubscribe/${id}/${id}.${"a".repeat(32)}/more`,
    `/account/delete/unsubscribe/${id}/${id}.${"a".repeat(32)}`,
  ])
    expect(isSealed(path), path).toBe(false)
})
