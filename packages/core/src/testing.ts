/**
 * Examples for the tests of those who build on the model: an edition with a region's addition.
 * Not here: the examples of records (`fixtures/`).
 */
export { sampleEdition, sampleOverlay } from "./testing/sampleRegion.ts"
