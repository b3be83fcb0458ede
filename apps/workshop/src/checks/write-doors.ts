/**
 * `pnpm doors`: writes the public paths of every package after its main door got or lost a module.
 * Not here: which they are (`Doors`).
 */
import * as Doors from "./Doors.ts"

Doors.write()
