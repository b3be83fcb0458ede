import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, expect, test } from "vitest"
import { signOnOf } from "./signOn.ts"

const folder = mkdtempSync(join(tmpdir(), "osl-sign-on-"))
afterAll(() => rmSync(folder, { recursive: true }))

const one = {
  key: "ops",
  name: "OPS",
  issuer: "https://login.ops.example",
  clientId: "portal",
  clientSecret: { env: "OPS_SECRET" },
  domains: ["ops.example"],
}

const read = (document: unknown, env = { OPS_SECRET: "kept apart" }) => {
  const file = join(folder, "sign-on.json")
  writeFileSync(file, typeof document === "string" ? document : JSON.stringify(document))
  return signOnOf(file, env)
}

test("providers are read with the secret of the environment, and there are none without a document", () => {
  expect(signOnOf(undefined, {})).toEqual([])
  expect(read([one])).toEqual([{ ...one, clientSecret: "kept apart" }])
  expect(read([{ ...one, clientSecret: "said here", issuer: "http://127.0.0.1:9000" }])).toMatchObject([
    { clientSecret: "said here" },
  ])
})

test.each([
  ["no JSON", "{"],
  ["an issuer without encryption", [{ ...one, issuer: "http://login.ops.example" }]],
  ["an issuer that is none", [{ ...one, issuer: "login.ops.example" }]],
  ["no domain", [{ ...one, domains: [] }]],
  ["a domain in capitals", [{ ...one, domains: ["OPS.example"] }]],
  ["a key that is no part of an address", [{ ...one, key: "../ops" }]],
  ["the same domain twice", [one, { ...one, key: "second" }]],
  ["the same key twice", [one, { ...one, domains: ["other.example"] }]],
  ["a secret that the environment does not hold", [{ ...one, clientSecret: { env: "NOT_THERE" } }]],
])("a document with %s ends the start", (_, document) => {
  expect(() => read(document)).toThrow(expect.objectContaining({ code: "bad-setting" }))
})
