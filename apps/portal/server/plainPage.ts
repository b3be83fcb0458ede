/**
 * The few pages that the server answers without the application: starting, and what it will not read.
 * Not here: every other page (`app/`).
 */
import type { IncomingMessage, ServerResponse } from "node:http"
import type { Language } from "@osl/core"

interface Page {
  readonly status: number
  readonly title: Language.Text
  readonly text: Language.Text
}

const pages = {
  starting: {
    status: 503,
    title: { pl: "Portal właśnie się uruchamia", en: "The portal is starting" },
    text: {
      pl: "Przy pierwszym uruchomieniu trwa to do minuty. Ta strona odświeży się sama.",
      en: "The first start takes up to a minute. This page reloads by itself.",
    },
  },
  "foreign-origin": {
    status: 403,
    title: { pl: "Formularz przyszedł z innej strony", en: "The form came from another site" },
    text: {
      pl: "Dla bezpieczeństwa przyjmujemy tylko formularze wysłane z tego portalu. Otwórz stronę ponownie i wyślij formularz jeszcze raz.",
      en: "For safety we take only forms sent from this portal. Open the page again and send the form once more.",
    },
  },
  "too-large": {
    status: 413,
    title: { pl: "Formularz jest za duży", en: "The form is too large" },
    text: {
      pl: "Nic nie zostało zapisane. Wróć, skróć teksty i wyślij formularz ponownie.",
      en: "Nothing was saved. Go back, shorten the texts and send the form again.",
    },
  },
  "too-large-files": {
    status: 413,
    title: { pl: "Pliki są razem za duże", en: "The files are too large together" },
    text: {
      pl: "Nic nie zostało zapisane. Wróć i dołącz mniej plików naraz: razem najwyżej 80 MB.",
      en: "Nothing was saved. Go back and attach fewer files at once: at most 80 MB together.",
    },
  },
  unsized: {
    status: 411,
    title: { pl: "Nie udało się odczytać formularza", en: "The form could not be read" },
    text: {
      pl: "Przeglądarka nie podała rozmiaru formularza. Nic nie zostało zapisane. Wróć, odśwież stronę i wyślij formularz ponownie.",
      en: "The browser did not say how large the form is. Nothing was saved. Go back, reload the page and send the form again.",
    },
  },
  unreadable: {
    status: 400,
    title: { pl: "Nie udało się odczytać adresu", en: "The address could not be read" },
    text: {
      pl: "Sprawdź adres albo wróć na stronę początkową portalu.",
      en: "Check the address, or go back to the first page of the portal.",
    },
  },
  broken: {
    status: 500,
    title: { pl: "Coś się u nas zepsuło", en: "Something broke on our side" },
    text: {
      pl: "Spróbuj jeszcze raz za chwilę.",
      en: "Try again in a moment.",
    },
  },
} as const satisfies Record<string, Page>

export type PlainPage = keyof typeof pages

const languageOf = (request: IncomingMessage): Language.Language => {
  const chosen = /(?:^|;\s*)osl-language=(pl|en)\b/.exec(request.headers.cookie ?? "")?.[1]
  if (chosen !== undefined) return chosen === "en" ? "en" : "pl"
  return /^\s*en\b/i.test(request.headers["accept-language"] ?? "") ? "en" : "pl"
}

const write = (request: IncomingMessage, response: ServerResponse, name: PlainPage): void => {
  const language = languageOf(request)
  const page = pages[name]
  const reload = name === "starting" ? '<meta http-equiv="refresh" content="2">' : ""
  if (name === "starting") response.setHeader("Retry-After", "2")
  response.statusCode = page.status
  response.setHeader("Cache-Control", "no-store")
  response.setHeader("Content-Type", "text/html; charset=utf-8")
  const html = `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">${reload}<title>${page.title[language]} – OSL</title></head><body><main><h1>${page.title[language]}</h1><p>${page.text[language]}</p></main></body></html>`
  response.setHeader("Content-Length", Buffer.byteLength(html))
  response.write(html)
}

/** Answers with one of the plain pages in the reader's language. */
export const plainPage = (request: IncomingMessage, response: ServerResponse, name: PlainPage): void => {
  write(request, response, name)
  response.end()
}

/** **Unit** milliseconds for which a refused body is still taken in, and thrown away. */
const patienceMs = 10_000

/**
 * Answers at once and closes the connection only when the rest of the request has come: a browser that is still sending
 * when the connection is gone shows its own error instead of the page.
 */
export const plainPageBeforeBody = (
  request: IncomingMessage,
  response: ServerResponse,
  name: PlainPage,
): void => {
  response.setHeader("Connection", "close")
  write(request, response, name)
  const hurry = setTimeout(() => response.end(), patienceMs)
  request.once("close", () => {
    clearTimeout(hurry)
    response.end()
  })
  request.resume()
}
