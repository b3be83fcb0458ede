/**
 * The answer of a route that gives a file and has no page: where there is none to give, a page says why, in the reader's language.
 * Not here: which status and words a failure has (`respond.server.ts`), or the pages of all other routes (`Trouble.tsx`).
 */
import type { Trouble } from "./respond.server.ts"
import { say } from "./words/Words.ts"

const isTold = (
  thrown: unknown,
): thrown is { readonly data: Trouble; readonly init: { readonly status: number } } =>
  typeof thrown === "object" &&
  thrown !== null &&
  "data" in thrown &&
  typeof thrown.data === "object" &&
  thrown.data !== null &&
  "kind" in thrown.data &&
  "init" in thrown

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;")

const pageOf = ({ kind, number, language }: Trouble): string => {
  const title = escaped(say(language, `problem.${kind}.title`))
  const text = escaped(say(language, `problem.${kind}.text`, { number }))
  const home = escaped(say(language, "problem.home"))
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title} – OSL</title></head><body><main><h1>${title}</h1><p>${text}</p><p><a href="/">${home}</a></p></main></body></html>`
}

/** What `respond` answers, or the page of what it failed with. */
export const fileOrPage = async (answered: Promise<Response>): Promise<Response> => {
  try {
    return await answered
  } catch (thrown) {
    if (!isTold(thrown)) throw thrown
    return new Response(pageOf(thrown.data), {
      status: thrown.init.status,
      headers: { "Content-Type": "text/html; charset=utf-8", "Cache-Control": "no-store" },
    })
  }
}
