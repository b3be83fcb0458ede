import { expect, test } from "vitest"
import { vouches } from "./authority.server.ts"
import { partyOf } from "./passkeys.server.ts"
import { base32, qrOf } from "./secondStep.server.ts"

test.each([
  ["https://osl.example.pl", { id: "osl.example.pl", origin: "https://osl.example.pl" }],
  ["http://127.0.0.1:3000", { id: "localhost", origin: "http://localhost:3000" }],
  ["http://localhost:3000", { id: "localhost", origin: "http://localhost:3000" }],
  ["http://osl.example.pl", undefined],
  ["https://10.1.2.3", undefined],
  ["https://[2001:db8::1]", undefined],
])("passkeys of a portal at %s are good for its name alone", (address, party) => {
  expect(partyOf(address)).toEqual(party)
})

test("a provider vouches for its own domains, whatever else an address holds", () => {
  const provider = { key: "", name: "", issuer: "", clientId: "", clientSecret: "", domains: ["ops.example"] }
  expect(vouches(provider, "Anna@OPS.example")).toBe(true)
  expect(vouches(provider, "anna@evil.ops.example")).toBe(false)
  expect(vouches(provider, "anna@ops.example@evil.example")).toBe(false)
  expect(vouches(provider, "anna")).toBe(false)
})

test("a secret is typed as apps take it", () => {
  // RFC 4648, section 10, without padding.
  expect([base32("f"), base32("foob"), base32("foobar")]).toEqual(["MY", "MZXW6YQ", "MZXW6YTBOI"])
})

test("the picture holds the same squares as the code, with a light border", () => {
  const { path, size } = qrOf("otpauth://totp/OSL:a")
  expect((size - 17 - 8) % 4).toBe(0)
  expect(path).toMatch(/^M4 4h1v1h-1z/)
  expect(path).not.toMatch(/M[0-3] |M\d+ [0-3]h/)
})
