import { Button } from "../Button/Button.tsx"
import { type Example, inLanguage } from "../Example/Example.tsx"
import { Menu } from "./Menu.tsx"

export const person: Example = (l) => (
  <div style={{ display: "flex", justifyContent: "flex-end", minHeight: "12rem" }}>
    <Menu label="Anna Przykładowa">
      <a href="#profile">{inLanguage(l, "Mój profil", "My profile")}</a>
      <form action="#sign-out" method="post">
        <Button look="quiet">{inLanguage(l, "Wyloguj", "Sign out")}</Button>
      </form>
    </Menu>
  </div>
)
