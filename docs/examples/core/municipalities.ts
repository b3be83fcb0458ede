import * as Municipality from "@osl/core/territory/municipalities"

for (const found of Municipality.search("brzeziny kaliski"))
  console.log(`${found.terc}: ${Municipality.label(found).pl}`)

console.log(Municipality.isTerc("2862011"), Municipality.isTerc("0000000"))

/* prints
3007022: Brzeziny, gmina wiejska, powiat kaliski, woj. wielkopolskie
true false
*/
