import { expect, test } from "vitest"
import { markPolish } from "./languageMarks.server.ts"

test.each([
  ["a Polish label", "<b>Diagnoza</b>", '<b lang="pl">Diagnoza</b>'],
  ["Ukrainian words", "<b>Етап</b>", "<b>Етап</b>"],
  ["a Polish name within a Ukrainian sentence", "<p>Етап: Diagnoza</p>", "<p>Етап: Diagnoza</p>"],
  ["figures", "<td>2026-03-31</td>", "<td>2026-03-31</td>"],
  ["signs written as entities", "<b>&quot;&amp;&quot;</b>", "<b>&quot;&amp;&quot;</b>"],
  [
    "Ukrainian words within a Polish element",
    '<label for="a">Nazwa<span> обов’язково</span></label>',
    '<label lang="pl" for="a">Nazwa<span lang="uk"> обов’язково</span></label>',
  ],
  ["Polish words after a child", "<p><i></i>Plan</p>", '<p lang="pl"><i></i>Plan</p>'],
  [
    "text in parts",
    "<p>Plan<!-- --> <!-- -->działania</p>",
    '<p lang="pl">Plan<!-- --> <!-- -->działania</p>',
  ],
  [
    "an element without children",
    '<p>Plan<br/><input placeholder="Пошук"/></p>',
    '<p lang="pl">Plan<br/><input lang="uk" placeholder="Пошук"/></p>',
  ],
  ["a name read instead of text", '<nav aria-label="Plan"></nav>', '<nav lang="pl" aria-label="Plan"></nav>'],
  ["what says its language", '<a lang="en">English</a>', '<a lang="en">English</a>'],
  [
    "children of what says its language",
    '<div lang="en">Plan<b>Plany</b></div>',
    '<div lang="en">Plan<b lang="pl">Plany</b></div>',
  ],
  [
    "a script",
    '<script nonce="">if (a < b) "<b>Plan</b>"</script>',
    '<script nonce="">if (a < b) "<b>Plan</b>"</script>',
  ],
])("%s: the language of each part is said", (_, html, marked) => {
  expect(markPolish(html)).toBe(marked)
})

test("without the marks the page is as it was, and it is marked once", () => {
  const page =
    '<!DOCTYPE html><html lang="uk"><body><ul><li>Plan <a href="/?a=1&amp;b=2">далі</a></li></ul></body></html>'
  const marked = markPolish(page)
  expect(marked).not.toBe(page)
  expect(marked.replace(' lang="pl"', "").replace('<a lang="uk"', "<a")).toBe(page)
  expect(markPolish(marked)).toBe(marked)
})
