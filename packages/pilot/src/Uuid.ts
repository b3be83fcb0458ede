/**
 * UUIDs of version 7, of an instant and of repeatable chance.
 * Not here: when something happened (`Calendar`).
 */
import type { Chance } from "./Chance.ts"

const hex = (value: number, digits: number): string => value.toString(16).padStart(digits, "0")

/** **Unit** `at` in milliseconds since 1970, UTC. */
export const at = (instant: number, chance: Chance): string => {
  const time = hex(instant, 12)
  const variant = 0x8000 + chance.int(0, 0x3fff)
  return [
    time.slice(0, 8),
    time.slice(8),
    `7${hex(chance.int(0, 0xfff), 3)}`,
    hex(variant, 4),
    hex(chance.int(0, 0xffffff), 6) + hex(chance.int(0, 0xffffff), 6),
  ].join("-")
}
