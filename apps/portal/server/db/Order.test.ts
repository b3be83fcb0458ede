import { describe, expect, test } from "vitest"
import { read } from "./Order.ts"

const order = (...words: ReadonlyArray<string>) => read(words, {}).order

describe("what is typed after pnpm db", () => {
  test("each command has its own words, and the places it is about", () => {
    expect(order("migrate")).toEqual({ command: "migrate", from: undefined })
    expect(order("--", "verify", "--from", "data")).toEqual({
      command: "verify",
      from: { folder: "data" },
      file: undefined,
    })
    expect(order("anchor", "today")).toEqual({ command: "anchor", from: undefined, file: "today" })
    expect(order("backup", "a.osl", "--from", "postgres://o@h/osl")).toEqual({
      command: "backup",
      from: { url: "postgres://o@h/osl" },
      file: "a.osl",
    })
    expect(order("restore", "a.osl")).toEqual({ command: "restore", from: undefined, file: "a.osl" })
    expect(order("restore", "a.osl", "--erasures", "list")).toMatchObject({ file: "a.osl", erasures: "list" })
    expect(order("erasures", "list")).toEqual({ command: "erasures", from: undefined, file: "list" })
    expect(order("move", "--to", "new")).toEqual({
      command: "move",
      from: undefined,
      to: { folder: "new" },
    })
    expect(order("erase", "person", "p")).toMatchObject({ target: { person: "p" } })
    expect(order("erase", "process", "o", "p")).toMatchObject({ target: { organisation: "o", process: "p" } })
    expect(order("erase", "expired")).toMatchObject({ target: { before: "now" } })
  })

  test("what does not fit is told with the word that does not", () => {
    expect(order()).toEqual({ misuse: "no-command", word: "" })
    expect(order("bacup")).toEqual({ misuse: "unknown-command", word: "bacup" })
    expect(order("backup")).toEqual({ misuse: "file-missing", word: "backup" })
    expect(order("backup", "a", "b")).toEqual({ misuse: "too-much", word: "b" })
    expect(order("verify", "a", "b")).toEqual({ misuse: "too-much", word: "b" })
    expect(order("backup", "a", "--to", "b")).toEqual({ misuse: "too-much", word: "--to" })
    expect(order("let-in", "a@b.example")).toMatchObject({ command: "let-in", email: "a@b.example" })
    expect(order("let-in", "a")).toEqual({ misuse: "email-missing", word: "a" })
    expect(order("backup", "a", "--erasures", "b")).toEqual({ misuse: "too-much", word: "--erasures" })
    expect(order("move")).toEqual({ misuse: "place-missing", word: "--to" })
    expect(order("verify", "--force")).toEqual({ misuse: "unknown-option", word: "--force" })
    for (const words of [[], ["person"], ["person", "a", "b"], ["process", "a"], ["expired", "a"], ["all"]])
      expect(order("erase", ...words)).toMatchObject({ misuse: "target-missing" })
  })

  test("the language is the one that is said, else that of the system, else Polish", () => {
    expect(read(["migrate"], {}).language).toBe("pl")
    expect(read(["migrate"], { LANG: "en_GB.UTF-8" }).language).toBe("en")
    expect(read(["migrate"], { LANG: "en_GB.UTF-8", LC_ALL: "pl_PL.UTF-8" }).language).toBe("pl")
    expect(read(["migrate", "--lang", "pl"], { LANG: "en" }).language).toBe("pl")
    expect(read(["--oops", "--lang", "en"], {}).language).toBe("en")
  })
})
