import * as Labels from "@osl/core/osl-2014/labels"

for (const stage of Labels.keys("stage")) console.log(`${stage}: ${Labels.term("stage", stage, "pl")}`)

console.log(Labels.title("resource-category", "en"))
for (const code of Labels.codes("resource-category"))
  console.log(`- ${code}: ${Labels.code("resource-category", code, "en")}`)

/* prints
preparation: Przygotowanie
entry: Wejście w społeczność
diagnosis: Diagnoza
activation: Aktywizacja i budowanie grup
planning: Wspólne planowanie
action: Realizacja działań
structures: Sieci i trwałe struktury
handover: Przekazanie i wycofanie
Category of resource
- institutional-public: public institution
- institutional-ngo: non-governmental organisation
- institutional-business: business
- material: material resource
- human-collective: human resource (group, skills)
*/
