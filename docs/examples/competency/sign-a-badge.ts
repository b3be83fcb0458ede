import { Framework } from "@osl/competency"
import { Achievement, Credential, StatusList, Verifier } from "@osl/competency/badges"
import { wordings } from "@osl/competency/level-texts"
import { edition } from "@osl/core/osl-2014"
import * as Effect from "effect/Effect"

// A key for the example; yours is kept by you and passed in.
const pair = await crypto.subtle.generateKey({ name: "ECDSA", namedCurve: "P-256" }, true, ["sign", "verify"])
const kid = "https://ops.example.pl/issuer#key-1"
const jwk = await crypto.subtle.exportKey("jwk", pair.privateKey)
const open = await crypto.subtle.exportKey("jwk", pair.publicKey)

const framework = Framework.of(edition, { wordings })
const issuer = { id: "https://ops.example.pl/issuer", name: "OPS Przykładowo" }
const list = "https://ops.example.pl/status/1"
const validFrom = "2026-05-01T08:00:00Z"
const about = { id: "urn:uuid:6a1c4a1e-4e7b-4a57-9d0e-2b1f0c6f5a11", issuer, validFrom }
const recipient = { id: "did:example:organiser-7" }

const achievement = Achievement.ofCompetency(edition, "C08", { language: "pl", framework })

const program = Effect.gen(function* () {
  if (achievement === undefined) return
  const credential = yield* Credential.make({
    ...about,
    recipient,
    achievement,
    status: StatusList.entry(list, 17),
  })
  const token = yield* Credential.sign(credential, { kid, jwk })

  // The list of revoked badges, published at its address. Somebody revoked this one.
  const revoked = yield* StatusList.make({ id: list, issuer: issuer.id, indexes: [17], validFrom })
  const lists = [{ address: list, content: yield* Credential.sign(revoked, { kid, jwk }) }]

  const keys = [{ issuer: issuer.id, kid, jwk: open }]
  const { problems, verdict } = yield* Verifier.verify(token, { keys, lists, at: "2026-06-01T12:00:00Z" })
  console.log(verdict)
  for (const problem of problems) console.log(Verifier.sentence(problem, "pl"))
})

await Effect.runPromise(program)

/* prints
bad
Wydawca unieważnił ten certyfikat.
*/
