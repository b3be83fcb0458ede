/**
 * How much a run proves: what the time of every day has room for, or everything.
 * Not here: what each spec leaves out (the specs).
 */

/** Everything, as `OSL_TESTS=all` asks. */
export const isWhole = process.env["OSL_TESTS"] === "all"

/** Why a phone is left out of every day: its width and its findings are looked at page by page in `accessibility.spec.ts`. */
export const onPhones =
  "on a phone when OSL_TESTS=all asks for it: the same forms, whose width is looked at page by page"

/** Why an errand is left out of every day on a phone and without scripts: its forms are posted without scripts by others. */
export const onOneScreen =
  "on a phone and without scripts when OSL_TESTS=all asks for it: pages that are mostly read"
