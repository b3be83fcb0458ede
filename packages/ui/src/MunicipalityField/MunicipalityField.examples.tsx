import { type Example, inLanguage } from "../Example/Example.tsx"
import { OslProvider } from "../OslProvider/OslProvider.tsx"
import { MunicipalityField } from "./MunicipalityField.tsx"

const municipalities = [
  { terc: "1014093", label: "Warta (łódzkie, powiat sieradzki)" },
  { terc: "1465011", label: "Warszawa (mazowieckie)" },
  { terc: "2816024", label: "Wieliczki (warmińsko-mazurskie, powiat olecki)" },
]

export const withoutScripts: Example = (l) => (
  <MunicipalityField name="terc" label={inLanguage(l, "Gmina", "Municipality")} required />
)

export const severalFound: Example = (l) => (
  <MunicipalityField
    name="terc"
    label={inLanguage(l, "Gmina", "Municipality")}
    error={inLanguage(l, "Pasuje kilka gmin. Wybierz jedną.", "Several municipalities match. Choose one.")}
    options={municipalities.slice(0, 2)}
  />
)

export const searching: Example = (l) => (
  <OslProvider
    language={l}
    load={(href) => {
      const query = decodeURIComponent(href.split("=")[1] ?? "").toLowerCase()
      return Promise.resolve(municipalities.filter((one) => one.label.toLowerCase().includes(query)))
    }}
  >
    <MunicipalityField
      name="terc"
      label={inLanguage(l, "Gmina", "Municipality")}
      defaultValue="1465011"
      defaultLabel="Warszawa (mazowieckie)"
      searchHref="/municipalities?query={query}"
    />
  </OslProvider>
)
