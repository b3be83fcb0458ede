/**
 * UUIDs of version 7, of an instant and of repeatable chance.
 * Not here: when something happened (`Calendar`).
 */
import type { Chance } from "./Chance.ts"

/** "00" to "ff": written once, since a pilot has hundreds of thousands of ids. */
const bytes = Array.from({ length: 256 }, (_, value) => value.toString(16).padStart(2, "0"))

/** **Unit** `value` below 2^24. */
const hex6 = (value: number): string =>
  `${bytes[value >>> 16]}${bytes[(value >>> 8) & 255]}${bytes[value & 255]}`

/** **Unit** `at` in milliseconds since 1970, UTC. */
export const at = (instant: number, chance: Chance): string => {
  const high = hex6(Math.floor(instant / 0x1_00_00_00))
  const low = hex6(instant % 0x1_00_00_00)
  const variant = hex6(0x8000 + chance.int(0, 0x3fff)).slice(2)
  const version = hex6(0x7000 + chance.int(0, 0xfff)).slice(2)
  const last = hex6(chance.int(0, 0xffffff)) + hex6(chance.int(0, 0xffffff))
  return `${high}${low.slice(0, 2)}-${low.slice(2)}-${version}-${variant}-${last}`
}
