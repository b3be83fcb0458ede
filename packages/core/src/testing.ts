/**
 * For the tests of those who build on the model: an edition with a region's addition, and values to try decoders with.
 * Not here: the examples of records (`fixtures/`).
 */
export * as Doors from "./testing/Doors.ts"
export { disturbed } from "./testing/disturbed.ts"
export { sampleEdition, sampleOverlay } from "./testing/sampleRegion.ts"
