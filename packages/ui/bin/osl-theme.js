#!/usr/bin/env node
// `osl-theme check <tokens.json>`: what is wrong with a theme. What it does is in `@osl/ui/theme`.
import { readFileSync } from "node:fs"
import { themeProgram } from "@osl/ui/theme"
import tokens from "@osl/ui/tokens.json" with { type: "json" }

const read = (file) => {
  try {
    return readFileSync(file, "utf8")
  } catch {
    return undefined
  }
}

const spoken = process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || ""
const { code, out, err } = themeProgram(process.argv.slice(2), {
  kit: tokens,
  read,
  language: spoken.startsWith("pl") ? "pl" : "en",
})
if (out !== "") console.log(out)
if (err !== "") console.error(err)
process.exitCode = code
