/**
 * What the form of thresholds and who reads it agree on.
 * Not here: reading it (`ThresholdForm`).
 */

/** **Unit** characters of a reason. */
export const reasonMost = 500

/** The name under which criteria are posted that nobody may waive. */
export const closedName = "closed"
