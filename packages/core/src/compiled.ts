/**
 * Decoders of all forms, written ahead of time: to import this module installs them for every decoder made after it.
 * Not here: what they accept and say, which is what the interpreter does without them; forms that an overlay changes
 * are left to the interpreter.
 */
import { fingerprint, install } from "./compiled/decoders.ts"
import * as Fingerprint from "./Fingerprint.ts"
import * as Forms from "./Forms.ts"

const asts = Forms.everyCode.map((code) => Forms.every[code].schema.ast)

/** Whether they are installed: not under another version of Effect than they were written with. */
export const isInstalled: boolean = Fingerprint.of(asts) === fingerprint

if (isInstalled) install(asts)
