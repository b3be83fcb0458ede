/**
 * A small disk in memory that can be filled to the last byte and emptied again.
 * Not here: what is kept on it.
 */
import { execFileSync } from "node:child_process"
import { closeSync, openSync, rmSync, writeSync } from "node:fs"
import { join } from "node:path"
import * as Leftovers from "../../Leftovers.ts"

export interface SmallDisk {
  /** **Unit** bytes that are left free. */
  readonly fill: (left: number) => void
  readonly makeRoom: () => void
  readonly unmount: () => void
}

/** **Shape** a text: why there can be none here. **Unit** `size` in megabytes. */
export const mount = (path: string, size: number): SmallDisk | string => {
  if (process.platform !== "linux" || process.getuid?.() !== 0)
    return "only root on Linux may mount a small disk"
  try {
    execFileSync("mount", ["-t", "tmpfs", "-o", `size=${size}m,mode=0711`, "tmpfs", path], { stdio: "pipe" })
  } catch (cause) {
    return `a small disk cannot be mounted here: ${cause instanceof Error ? cause.message.trim() : String(cause)}`
  }
  Leftovers.hold({ kind: "mount", path })
  const filler = join(path, "filler")
  const some = Buffer.alloc(4096, 1)
  return {
    fill: (left) => {
      const file = openSync(filler, "w")
      try {
        for (;;) if (writeSync(file, some) < some.length) break
      } catch {
        // It is full.
      }
      closeSync(file)
      if (left > 0) execFileSync("truncate", ["-s", `-${left}`, filler])
    },
    makeRoom: () => rmSync(filler, { force: true }),
    unmount: () => {
      execFileSync("umount", ["-l", path], { stdio: "ignore" })
      Leftovers.letGo({ kind: "mount", path })
    },
  }
}
