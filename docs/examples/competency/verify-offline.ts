import { Achievement, Credential, StatusList, Verifier } from "@osl/competency/badges"
import { edition } from "@osl/core/osl-2014"
import * as Effect from "effect/Effect"

// What an issuer has and does: a key that stays with it, a badge, and the list of revoked badges, here empty.
const pair = await crypto.subtle.generateKey({ name: "ECDSA", namedCurve: "P-256" }, true, ["sign", "verify"])
const issuer = { id: "https://ops.example.pl/issuer", name: "OPS Przykładowo" }
const key = { kid: `${issuer.id}#2026`, jwk: await crypto.subtle.exportKey("jwk", pair.privateKey) }
const address = "https://ops.example.pl/status/1"
const validFrom = "2026-05-01T08:00:00Z"

const issued = Effect.gen(function* () {
  const credential = yield* Credential.make({
    id: "urn:uuid:6a1c4a1e-4e7b-4a57-9d0e-2b1f0c6f5a31",
    issuer,
    recipient: { id: "did:example:organiser-7" },
    achievement:
      Achievement.ofRole(edition, "local-planner", { language: "pl" }) ?? (yield* Effect.die("role")),
    validFrom,
    validUntil: "2028-05-01T08:00:00Z",
    status: StatusList.entry(address, 4),
  })
  const list = yield* StatusList.make({ id: address, issuer: issuer.id, indexes: [], validFrom })
  return {
    token: yield* Credential.sign(credential, key),
    list: yield* Credential.sign(list, key),
  }
})

// What whoever checks has: the token, the public key and the list as it was fetched once. Nothing here asks a network.
const jwk = await crypto.subtle.exportKey("jwk", pair.publicKey)
const old = { issuer: issuer.id, kid: key.kid, jwk, until: "2027-01-01T00:00:00Z" }

const program = Effect.gen(function* () {
  const { list, token } = yield* issued
  const lists = [{ address, content: list }]
  const shown: ReadonlyArray<readonly [string, string, Verifier.Trust]> = [
    ["with a key that was retired later", token, { keys: [old], lists, at: "2027-06-01T00:00:00Z" }],
    [
      "one character changed",
      token.replace(/.$/, (last) => (last === "A" ? "B" : "A")),
      { keys: [old], lists, at: validFrom },
    ],
    ["too late", token, { keys: [old], lists, at: "2029-01-01T00:00:00Z" }],
    ["without a list", token, { keys: [old], at: validFrom }],
    ["by a stranger", token, { keys: [], lists, at: validFrom }],
  ]
  for (const [what, badge, trust] of shown) {
    const { problems, verdict } = yield* Verifier.verify(badge, trust)
    console.log(`${what}: ${verdict}`)
    for (const problem of problems) console.log(`  ${Verifier.sentence(problem, "en")}`)
  }
})
await Effect.runPromise(program)

/* prints
with a key that was retired later: good
one character changed: bad
  The signature does not match: the certificate was changed after it was issued, or somebody else signed it.
too late: bad
  The certificate expired on 2028-05-01T08:00:00Z.
without a list: unsure
  It cannot be checked whether the certificate was revoked: the list https://ops.example.pl/status/1 was not given.
by a stranger: unsure
  The issuer “https://ops.example.pl/issuer” is not among those you trust.
  The list of revoked certificates https://ops.example.pl/status/1 cannot be used (signature).
*/
