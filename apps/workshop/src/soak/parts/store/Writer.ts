/**
 * A writing program as a process of its own, seen by the one who sends to it and kills it.
 * Not here: the program (`victim.ts`).
 */
import { fork } from "node:child_process"
import { join } from "node:path"
import type { Command } from "@osl/workflow"
import * as Leftovers from "../../Leftovers.ts"
import type { Kept } from "./Checking.ts"
import type { Place } from "./Program.ts"
import type { Work } from "./Writing.ts"

export type ToWriter =
  | { readonly kind: "open"; readonly place: Place; readonly work: Work; readonly isNew: boolean }
  | { readonly kind: "look" }
  | { readonly kind: "write"; readonly command: Command.Command }

/** **Shape** `id` of the command; empty when nothing could be seen. */
export type FromWriter =
  | { readonly kind: "seen"; readonly kept: Kept }
  | { readonly kind: "done"; readonly id: string; readonly isRepeated: boolean }
  | { readonly kind: "failed"; readonly id: string; readonly what: string }

export interface Writer {
  readonly open: (place: Place, work: Work, isNew: boolean) => Promise<Kept>
  /** Looks at all that is kept. */
  readonly look: () => Promise<Kept>
  /** **Shape** whether it had been carried out before; "gone" when the program ended before it answered. */
  readonly write: (command: Command.Command) => Promise<boolean | "gone">
  readonly end: () => Promise<void>
}

/** Starts one; it has read its modules by the time it is opened. */
export const start = (): Writer => {
  const child = fork(join(import.meta.dirname, "victim.ts"), {
    stdio: ["ignore", "ignore", "pipe", "ipc"],
    env: { ...process.env, NODE_COMPILE_CACHE: join(import.meta.dirname, "../../../../dist/compiled") },
  })
  const { pid } = child
  if (pid !== undefined) Leftovers.hold({ kind: "process", pid })
  let said = ""
  child.stderr?.on("data", (bytes) => (said += String(bytes)))
  const waiting = new Map<string, (message: FromWriter | "gone") => void>()
  const ended = new Promise<void>((resolve) =>
    child.once("exit", () => {
      if (pid !== undefined) Leftovers.letGo({ kind: "process", pid })
      for (const tell of waiting.values()) tell("gone")
      resolve()
    }),
  )
  child.on("error", () => undefined)
  child.on("message", (message: FromWriter) => {
    const id = message.kind === "seen" ? "" : message.id
    waiting.get(id)?.(message)
    waiting.delete(id)
  })
  const send = (id: string, message: ToWriter) =>
    new Promise<FromWriter | "gone">((resolve) => {
      if (!child.connected) return resolve("gone")
      waiting.set(id, resolve)
      child.send(message, () => undefined)
    })
  const seen = async (message: ToWriter): Promise<Kept> => {
    const answer = await send("", message)
    if (answer !== "gone" && answer.kind === "seen") return answer.kept
    throw new Error(`The store did not open: ${answer === "gone" ? said : JSON.stringify(answer)}`)
  }
  return {
    open: (place, work, isNew) => seen({ kind: "open", place, work, isNew }),
    look: () => seen({ kind: "look" }),
    write: async (command) => {
      const answer = await send(command.id, { kind: "write", command })
      if (answer === "gone") return "gone"
      if (answer.kind === "done") return answer.isRepeated
      throw new Error(`A command failed: ${JSON.stringify(answer)}`)
    },
    end: async () => {
      child.kill("SIGKILL")
      await ended
    },
  }
}
