import type { Language } from "@osl/core"
import { type Example, inLanguage } from "../Example/Example.tsx"
import { BadgeCard, type BadgeCardProps } from "./BadgeCard.tsx"

const badge = (l: Language.Language): Omit<BadgeCardProps, "verification"> => ({
  title: inLanguage(l, "Mediacja sąsiedzka, poziom 3", "Neighbourhood mediation, level 3"),
  href: "#badge",
  holder: "Anna Przykładowa",
  issuer: inLanguage(l, "Centrum Usług Społecznych w Przykładowie", "Social Services Centre in Przykładowo"),
  issuedOn: "2025-11-04",
  expiresOn: "2028-11-04",
  criteria: inLanguage(
    l,
    "Trzy przeprowadzone mediacje i ocena superwizora.",
    "Three mediations led and the assessment of a supervisor.",
  ),
  downloadHref: "#download",
})

const checks = (l: Language.Language, signature: "passed" | "failed") =>
  [
    {
      key: "signature",
      label: inLanguage(l, "Podpis wystawcy", "Signature of the issuer"),
      state: signature,
    },
    {
      key: "holder",
      label: inLanguage(l, "Osoba", "Person"),
      state: "passed",
      text: inLanguage(l, "odznaka jest tej osoby", "the badge is this person’s"),
    },
    { key: "list", label: inLanguage(l, "Lista wycofanych", "List of revoked ones"), state: "unknown" },
  ] as const

export const genuine: Example = (l) => (
  <BadgeCard
    {...badge(l)}
    evidence={[
      { label: inLanguage(l, "Moduł: praca z konfliktem", "Module: working with conflict"), href: "#module" },
    ]}
    verification={{ result: "valid", at: "2026-04-02T09:30:00.000Z", checks: checks(l, "passed") }}
  />
)

export const notGenuine: Example = (l) => (
  <BadgeCard
    {...badge(l)}
    verification={{ result: "invalid", at: "2026-04-02T09:30:00.000Z", checks: checks(l, "failed") }}
  />
)

export const expired: Example = (l) => <BadgeCard {...badge(l)} verification={{ result: "expired" }} />

export const hardlyAnything: Example = (l) => (
  <BadgeCard title={badge(l).title} verification={{ result: "unchecked" }} />
)
