import { expect, test } from "vitest"
import { claimOf, holds, make, type Purpose } from "./signedLink.server.ts"

const secret = "x".repeat(32)
const id = "018d0000-0000-7000-8000-0000000000f1"
const invitation: Purpose = { of: "invitation", id, state: "2026-03-05T09:00:00.000Z" }
const password: Purpose = { of: "password", id, state: "hash" }

const isGood = (link: string, purpose: Purpose, now = 0, key = secret): boolean => {
  const claim = claimOf(link)
  return claim !== undefined && holds(claim, purpose, key, now)
}

test("a link is good for what it was made for", () => {
  expect(isGood(make(invitation, secret), invitation)).toBe(true)
  expect(isGood(make(password, secret, 1000), password, 999)).toBe(true)
})

test("a link is none when its time is over or was moved, and when what it is for has changed", () => {
  const link = make(password, secret, 1000)
  expect(isGood(link, password, 1000)).toBe(false)
  expect(isGood(link.replace(`.${(1000).toString(36)}.`, `.${(9000).toString(36)}.`), password)).toBe(false)
  expect(isGood(link, { ...password, state: "another hash" })).toBe(false)
  expect(isGood(link, { ...password, of: "invitation" })).toBe(false)
})

test("a link of another portal, another id, a cut one and nonsense are none", () => {
  const link = make(invitation, secret)
  expect(isGood(link, invitation, 0, "y".repeat(32))).toBe(false)
  expect(isGood(link.replace("f1", "f2"), { ...invitation, id: id.replace("f1", "f2") })).toBe(false)
  for (const wrong of [link.slice(0, -1), `${link}A`, "", "..", `${id}.`, "a".repeat(5000)])
    expect(isGood(wrong, invitation)).toBe(false)
})
