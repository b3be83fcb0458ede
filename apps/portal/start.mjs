/**
 * The front door: refuses a Node that is too old, then builds what changed and serves.
 * Not here: anything a Node of ten years ago could not read; that begins in `server/main.ts`.
 */
/* global process */
var wanted = [22, 19]
var found = process.versions.node.split(".").map(Number)
var isOld = found[0] < wanted[0] || (found[0] === wanted[0] && found[1] < wanted[1])

if (isOld) {
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
  import("./server/main.ts")
}
