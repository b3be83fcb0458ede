/**
 * The front door: refuses a Node that is too old, then builds what changed and serves.
 * Not here: anything a Node of ten years ago could not read; that begins in `server/main.ts`.
 */
/* global process */
import { isTooOld, wanted } from "./server/oldNode.mjs"

if (isTooOld(process.versions.node)) {
  process.stderr.write(
    "Portal OSL potrzebuje Node " +
      wanted.join(".") +
      " lub nowszego. Tu jest Node " +
      process.versions.node +
      ".\n" +
      "The OSL portal needs Node " +
      wanted.join(".") +
      " or newer. This is Node " +
      process.versions.node +
      ".\n",
  )
  process.exitCode = 1
} else {
  // What Node compiled is kept, so that the next start need not compile it again.
  import("node:module").then((module) => {
    module.enableCompileCache(`${import.meta.dirname}/.cache/compiled`)
    return import("./server/main.ts")
  })
}
