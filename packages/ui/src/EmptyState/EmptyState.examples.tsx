import { LinkButton } from "../Button/Button.tsx"
import { type Example, inLanguage } from "../Example/Example.tsx"
import { EmptyState } from "./EmptyState.tsx"

export const firstEntry: Example = (l) => (
  <EmptyState
    title={inLanguage(l, "Dziennik czeka na pierwszy wpis", "The diary awaits its first entry")}
    action={
      <LinkButton look="main" href="#new">
        {inLanguage(l, "Dodaj wpis", "Add an entry")}
      </LinkButton>
    }
  >
    {inLanguage(
      l,
      "Wystarczą dwie minuty: gdzie, z kim i co się wydarzyło.",
      "Two minutes are enough: where, with whom and what happened.",
    )}
  </EmptyState>
)
