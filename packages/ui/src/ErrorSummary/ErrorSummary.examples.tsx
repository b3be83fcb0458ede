import { type Example, inLanguage } from "../Example/Example.tsx"
import { TextField } from "../TextField/TextField.tsx"
import { ErrorSummary } from "./ErrorSummary.tsx"

export const withFields: Example = (l) => {
  const text = inLanguage(l, "Wpisz nazwę społeczności.", "Enter the name of the community.")
  return (
    <div className="osl-stack">
      <ErrorSummary
        problems={[
          { text, href: "#osl-name" },
          {
            text: inLanguage(
              l,
              "Ktoś zapisał tę kartę wcześniej. Sprawdź jego wersję.",
              "Someone saved this card earlier. Look at their version.",
            ),
          },
        ]}
      />
      <TextField name="name" label={inLanguage(l, "Nazwa", "Name")} error={text} required />
    </div>
  )
}
