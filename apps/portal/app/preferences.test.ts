import { expect, test } from "vitest"
import { language, languageAccepted, pathBack, theme } from "./preferences.server.ts"

const asked = (headers: Record<string, string>) => new Request("http://osl.invalid/", { headers })

test.each([
  [null, "pl"],
  ["", "pl"],
  ["en-GB,en;q=0.9", "en"],
  ["uk,ru;q=0.8", "uk"],
  ["uk-UA", "uk"],
  ["ru,uk;q=0.8", "uk"],
  ["ru,be;q=0.8", "pl"],
  ["de,en;q=0.5,pl;q=0.7", "pl"],
  ["pl;q=0,en", "en"],
  [";;;,=,q", "pl"],
])("of the accepted languages %j the portal speaks %s", (header, wanted) => {
  expect(languageAccepted(header)).toBe(wanted)
})

test("a chosen language wins over the browser's, a made-up one does not", () => {
  expect(language(asked({ Cookie: "a=1; osl-language=en", "Accept-Language": "pl" }))).toBe("en")
  expect(language(asked({ Cookie: "osl-language=uk", "Accept-Language": "pl" }))).toBe("uk")
  expect(language(asked({ Cookie: "osl-language=xx", "Accept-Language": "en" }))).toBe("en")
  expect(language(asked({ Cookie: "osl-language=%E0%A4%A" }))).toBe("pl")
})

test("an unknown appearance is the system's", () => {
  expect(theme(asked({ Cookie: "osl-theme=contrast" }))).toBe("contrast")
  expect(theme(asked({ Cookie: "osl-theme=pink" }))).toBe("auto")
})

test.each([
  ["/work", "/work"],
  ["/processes?stage=diagnosis", "/processes?stage=diagnosis"],
  ["//evil.example", "/"],
  ["/\\evil.example", "/"],
  ["/a\\b", "/"],
  ["https://evil.example/", "/"],
  ["/\tx", "/"],
  ["", "/"],
  [null, "/"],
])("the way back of %j is %s, never another site", (given, wanted) => {
  expect(pathBack(given)).toBe(wanted)
})
