import { type Example, inLanguage } from "../Example/Example.tsx"
import { TextField } from "./TextField.tsx"

export const plain: Example = (l) => (
  <TextField
    name="name"
    label={inLanguage(l, "Nazwa społeczności", "Name of the community")}
    hint={inLanguage(l, "Tak, jak mówią o sobie mieszkańcy.", "As residents call themselves.")}
    required
  />
)

export const wrong: Example = (l) => (
  <TextField
    name="email"
    type="email"
    autoComplete="email"
    label={inLanguage(l, "Adres e-mail", "E-mail address")}
    defaultValue="anna@"
    error={inLanguage(
      l,
      "Wpisz cały adres, na przykład anna@gmina.pl.",
      "Enter the whole address, for example anna@gmina.pl.",
    )}
  />
)
