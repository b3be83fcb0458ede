import { describe, expect, it } from "vitest"
import * as Examples from "./Examples.ts"

const text = `import { a } from "a"\n\nconsole.log(a)\n\n/* prints\none\ntwo\n*/\n`
const example = { path: "a.ts", text, prints: "one\ntwo" }

describe("examples", () => {
  it("say at their end what they print", () => {
    expect(Examples.printsOf(text)).toBe("one\ntwo")
    expect(Examples.printsOf("console.log(1)\n")).toBeUndefined()
  })

  it("are wrong when they print something else, nothing, or do not say what", () => {
    expect(Examples.problems([example], { "a.ts": "one\ntwo" }, "in Node")).toEqual([])
    expect(Examples.problems([example], { "a.ts": "one" }, "in Node")).toHaveLength(1)
    expect(Examples.problems([example], {}, "in Node")).toEqual(["docs/examples/a.ts did not run in Node"])
    expect(Examples.problems([{ ...example, prints: undefined }], { "a.ts": "" }, "in Node")).toHaveLength(1)
  })

  it("are what pages quote", () => {
    const page = (block: string) => ({ path: "README.md", text: `# A\n\n\`\`\`ts\n${block}\n\`\`\`\n` })
    expect(Examples.strangers(page("console.log(a)"), [example])).toEqual([])
    expect(Examples.strangers(page("console.log(b)"), [example])).toHaveLength(1)
  })

  it("are all there", () => {
    expect(Examples.all().length).toBeGreaterThan(5)
  })
})
