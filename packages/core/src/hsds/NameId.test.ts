import * as FastCheck from "fast-check"
import { expect, it } from "vitest"
import * as NameId from "./NameId.ts"

it("[HS2] ids follow from names as RFC 9562 has it, in any script and at any length", () => {
  expect(NameId.of("urn:osl:organisation:cal")).toBe("182949ff-eb45-5fed-b8cd-36bc0157c32a")
  expect(NameId.of(`urn:osl:${"ż".repeat(100)}`)).toBe("24f79cee-0c4f-5f35-a2f9-3114d8f0618e")
  expect(NameId.of("€𝄞")).toBe("f5a4cc63-11c4-58d0-be8b-89f52d3b207f")
  for (const [length, id] of [
    [0, "1b4db7eb-4057-5ddf-91e0-36dec72071f5"],
    [1, "e1407479-3136-56c0-9908-bb02fb0339e2"],
    [38, "1692765d-1c95-5ac5-a073-ac1b4660febe"],
    [39, "615eac0e-03db-567b-8580-916c1aca1cc2"],
    [40, "c5c985c8-6875-5a42-b6e3-2872703afed4"],
    [46, "40842f40-e7a4-5e50-89b6-197b2964d031"],
    [47, "60100e11-180f-59cb-911f-bdb3aa734c9d"],
    [48, "aa33c522-9edc-58a5-b5af-e2a12995886e"],
    [49, "5f34ff08-c93f-5aca-811f-32e7d0b994bd"],
    [103, "d95b9427-a1cc-5a01-876a-6367661db75c"],
    [104, "03762118-5c69-5fbd-8fe6-063863f5ae19"],
    [111, "30d5a62f-5637-5d08-92c9-88a78408222d"],
    [1000, "7f46a8f9-f8ba-5a67-983a-ffc2101475df"],
  ] as const) {
    expect([length, NameId.of("a".repeat(length))]).toEqual([length, id])
  }
})

it("[HS2] ids are UUIDs of version 5, and different names have different ones", () => {
  FastCheck.assert(
    FastCheck.property(
      FastCheck.uniqueArray(FastCheck.string({ unit: "grapheme" }), { minLength: 2, maxLength: 2 }),
      ([one = "", other = ""]) => {
        expect(NameId.of(one)).toMatch(
          /^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
        )
        expect(NameId.isUuid(NameId.of(one))).toBe(true)
        expect(NameId.of(one)).not.toBe(NameId.of(other))
      },
    ),
    { numRuns: 200 },
  )
})
