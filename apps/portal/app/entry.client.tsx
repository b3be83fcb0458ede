/**
 * Where scripts take over a page that already works.
 * Not here: the page (`root.tsx`).
 */
import { RemixBrowser } from "@remix-run/react"
import { StrictMode, startTransition } from "react"
import { hydrateRoot } from "react-dom/client"
import { isLocale } from "./words/Locale.ts"
import { learnFor } from "./words/lessons.ts"

const { lang } = document.documentElement

// Without the words of its language a page is left as the server wrote it: it works so, too.
void learnFor(isLocale(lang) ? lang : "pl").then(() =>
  startTransition(() => {
    hydrateRoot(
      document,
      <StrictMode>
        <RemixBrowser />
      </StrictMode>,
    )
  }),
)
