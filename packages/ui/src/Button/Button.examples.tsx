import { type Example, inLanguage } from "../Example/Example.tsx"
import { Button, ButtonRow, LinkButton } from "./Button.tsx"

export const looks: Example = (l) => (
  <ButtonRow>
    <Button look="main">{inLanguage(l, "Zapisz wpis", "Save the entry")}</Button>
    <Button>{inLanguage(l, "Zapisz szkic", "Save a draft")}</Button>
    <LinkButton look="quiet" href="#list">
      {inLanguage(l, "Wróć do listy", "Back to the list")}
    </LinkButton>
    <Button look="danger">
      {inLanguage(l, "Wycofaj wpis z 31 marca", "Withdraw the entry of 31 March")}
    </Button>
  </ButtonRow>
)

export const disabled: Example = (l) => (
  <Button disabled>{inLanguage(l, "Zatwierdź plan", "Approve the plan")}</Button>
)
