/**
 * Which Node is too old for the portal.
 * Not here: saying so (`start.mjs`). Only what a Node of ten years ago could read.
 */
export var wanted = [22, 19]

export var isTooOld = (version) => {
  var found = version.split(".").map(Number)
  return found[0] < wanted[0] || (found[0] === wanted[0] && found[1] < wanted[1])
}
