/**
 * Decoders of all forms, written ahead of time: to import this module installs them for every decoder made after it.
 * Not here: what they accept and say, which is what the interpreter does without them; forms that an overlay changes
 * are left to the interpreter.
 */
import { install } from "./compiled/decoders.ts"
import * as Forms from "./Forms.ts"

install(Forms.everyCode.map((code) => Forms.every[code].schema.ast))

/** The forms that have such a decoder. */
export const forms: ReadonlyArray<Forms.AnyFormCode> = Forms.everyCode
