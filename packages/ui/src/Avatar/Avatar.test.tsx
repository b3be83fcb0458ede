import { renderToString } from "react-dom/server"
import { describe, expect, it } from "vitest"
import { Avatar } from "./Avatar.tsx"

const letters = (name: string) => />([^<]*)<\/span>/.exec(renderToString(<Avatar name={name} isNamed />))?.[1]

describe("the avatar", () => {
  it.each([
    ["Łucja Maria Przykładowa-Testowa", "ŁP"],
    ["  anna   nowak ", "AN"],
    ["Іванна", "І"],
    ["", ""],
  ])("of %j shows %j", (name, expected) => {
    expect(letters(name)).toBe(expected)
  })
})
