/**
 * What a soak would leave behind when it is ended from outside: processes, mounts and folders, known to the thread that watches.
 * Not here: ending them in good order, which each part does itself.
 */
import { execFileSync } from "node:child_process"
import { rmSync } from "node:fs"

/** Something that outlives the thread that made it. */
export type Leftover =
  | { readonly kind: "process"; readonly pid: number }
  | { readonly kind: "mount"; readonly path: string }
  | { readonly kind: "folder"; readonly path: string }

/** **Shape** `isHeld` says whether it is there from now on, or gone. */
export interface Notice {
  readonly leftover: Leftover
  readonly isHeld: boolean
}

let told: (notice: Notice) => void = () => undefined

/** Where notices go, for the thread that works; without it nobody watches. */
export const tell = (listener: (notice: Notice) => void): void => {
  told = listener
}

export const hold = (leftover: Leftover): void => told({ leftover, isHeld: true })
export const letGo = (leftover: Leftover): void => told({ leftover, isHeld: false })

const keyOf = (leftover: Leftover): string =>
  `${leftover.kind} ${leftover.kind === "process" ? leftover.pid : leftover.path}`

/** Processes first, as they hold mounts and write into folders. */
const order: ReadonlyArray<Leftover["kind"]> = ["process", "mount", "folder"]

const removers: { readonly [K in Leftover["kind"]]: (leftover: Leftover & { readonly kind: K }) => void } = {
  process: ({ pid }) => void process.kill(pid, "SIGKILL"),
  mount: ({ path }) => void execFileSync("umount", ["-l", path], { stdio: "ignore" }),
  folder: ({ path }) => rmSync(path, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 }),
}

const remove = (leftover: Leftover): void => {
  try {
    if (leftover.kind === "process") removers.process(leftover)
    else if (leftover.kind === "mount") removers.mount(leftover)
    else removers.folder(leftover)
  } catch {
    // It is gone already, or nothing more can be done about it.
  }
}

/** **Shape** `clear` takes away all that is still held. */
export const watch = () => {
  const held = new Map<string, Leftover>()
  return {
    hear: ({ leftover, isHeld }: Notice): void => {
      if (isHeld) held.set(keyOf(leftover), leftover)
      else held.delete(keyOf(leftover))
    },
    clear: (): void => {
      for (const kind of order)
        for (const [key, leftover] of held) {
          if (leftover.kind !== kind) continue
          remove(leftover)
          held.delete(key)
        }
    },
  }
}
