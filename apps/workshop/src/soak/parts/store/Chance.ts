/**
 * Numbers by chance, the same for the same seed.
 * Not here: what they decide.
 */

/** **Unit** from 0 up to 1. */
export const seeded = (seed: number) => {
  let state = (seed * 2_654_435_761) % 4_294_967_296
  return (): number => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296
    return state / 4_294_967_296
  }
}
