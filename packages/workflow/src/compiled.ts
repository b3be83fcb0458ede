/**
 * Reading of events, written ahead of time: to import this module before the first event is read makes `Event.reader`
 * as fast where a page's policy forbids to compile as where it does not.
 * Not here: what is accepted and said, which is the same without it, or decoders of forms (`@osl/core/compiled`).
 */
import { factories } from "./compiled/recognisers.ts"
import * as Recogniser from "./Recogniser.ts"

Recogniser.install(factories)

/** How many kinds of event are recognised ahead of time. */
export const recognised: number = Object.keys(factories).length
