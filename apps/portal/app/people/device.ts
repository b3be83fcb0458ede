/**
 * What a browser calls itself, in two words a person knows: the program and the system.
 * Not here: the sessions (`credentials.server.ts`).
 */

const programs = [
  [/\bEdgA?\//, "Edge"],
  [/\bOPR\//, "Opera"],
  [/\b(Firefox|FxiOS)\//, "Firefox"],
  [/\b(Chrome|CriOS|HeadlessChrome)\//, "Chrome"],
  [/\bSafari\//, "Safari"],
] as const

const systems = [
  [/\bAndroid\b/, "Android"],
  [/\biPhone\b/, "iPhone"],
  [/\biPad\b/, "iPad"],
  [/\bWindows\b/, "Windows"],
  [/\bMac OS X\b/, "macOS"],
  [/\bLinux\b/, "Linux"],
] as const

const named = (list: ReadonlyArray<readonly [RegExp, string]>, agent: string): string | undefined =>
  list.find(([sign]) => sign.test(agent))?.[1]

/** **Shape** nothing when neither is known. */
export const deviceOf = (agent: string): string | undefined => {
  const found = [named(programs, agent), named(systems, agent)].filter((one) => one !== undefined)
  return found.length === 0 ? undefined : found.join(", ")
}
