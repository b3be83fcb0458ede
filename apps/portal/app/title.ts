/**
 * The title of a page in the reader's language, for `meta` of a route.
 * Not here: the words (`words/`).
 */
import type { MetaFunction } from "@remix-run/node"
import type { loader } from "./root.tsx"
import { say, type WordKey } from "./words/Words.ts"

type Matches = Parameters<MetaFunction<unknown, { root: typeof loader }>>[0]["matches"]

/** **Shape** one title; Polish when the frame's data could not be read. */
export const titled = (matches: Matches, title: WordKey | { readonly text: string }) => {
  const root = matches.find(({ id }) => id === "root")?.data
  const language = typeof root === "object" && root !== null && "language" in root ? root.language : "pl"
  return [
    {
      title: say(language, "page.title", {
        title: typeof title === "string" ? say(language, title) : title.text,
      }),
    },
  ]
}
