/**
 * The parts of a history that a reader may ask for.
 * Not here: which event belongs to which (`HistoryEntry`).
 */

export const kinds = ["stages", "decisions", "records"] as const
export type Kind = (typeof kinds)[number]

export const isKind = (value: unknown): value is Kind => kinds.some((one) => one === value)
