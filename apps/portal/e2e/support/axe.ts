/**
 * What axe finds on a page, as fast as it goes.
 * Not here: which pages are looked at (the specs).
 */
import AxeBuilder from "@axe-core/playwright"
import type { Page } from "@playwright/test"

/** By rule, with the elements; nothing when all is right. **Shape** `rules` are all unless they are said. */
export const findings = async (page: Page, rules?: ReadonlyArray<string>): Promise<ReadonlyArray<string>> => {
  // Of what is right nothing is kept; and in the page itself, for a page of its own for each answer costs more than it.
  const axe = new AxeBuilder({ page })
    .setLegacyMode()
    .options({ resultTypes: ["violations"], preload: false })
  const { violations } = await (rules === undefined ? axe : axe.withRules([...rules])).analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)
}
