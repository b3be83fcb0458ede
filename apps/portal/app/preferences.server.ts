/**
 * The choices a browser keeps for its reader: language, theme, organisation. None is a secret.
 * Not here: the session (`signIn.server.ts`).
 */
import { type Theme, themes } from "@osl/ui"
import { isLocale, type Locale } from "./words/Locale.ts"

/** **Unit** seconds that a browser keeps a choice. */
export const yearSeconds = 31_536_000

const names = { language: "osl-language", theme: "osl-theme", organisation: "osl-organisation" } as const
export type Preference = keyof typeof names

/** The value of a cookie; the first of several by one name. */
export const cookie = (headers: Headers, name: string): string | undefined => {
  const found = (headers.get("Cookie") ?? "")
    .split(/;\s*/)
    .find((pair) => pair.startsWith(`${name}=`))
    ?.slice(name.length + 1)
  try {
    return found === undefined ? undefined : decodeURIComponent(found)
  } catch {
    return undefined
  }
}

/** The choice as the browser sent it, unchecked. */
export const chosen = (request: Request, preference: Preference): string | undefined =>
  cookie(request.headers, names[preference])

/** The header that makes the browser keep a choice for a year. */
export const keep = (preference: Preference, value: string, isSecure: boolean): string =>
  `${names[preference]}=${encodeURIComponent(value)}; Path=/; Max-Age=${yearSeconds}; SameSite=Lax; HttpOnly${isSecure ? "; Secure" : ""}`

/** The first language of the list that the portal has, by the weights of `Accept-Language`; Polish otherwise. */
export const languageAccepted = (header: string | null): Locale => {
  const wanted = (header ?? "")
    .split(",")
    .map((part) => {
      const [tag = "", ...params] = part.trim().split(";")
      const weight = params.map((param) => /^\s*q=([\d.]+)/.exec(param)?.[1]).find((q) => q !== undefined)
      return { language: tag.split("-")[0]?.toLowerCase(), weight: weight === undefined ? 1 : Number(weight) }
    })
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .map(({ language }) => language)
  return wanted.find(isLocale) ?? "pl"
}

export const language = (request: Request): Locale => {
  const found = chosen(request, "language")
  return isLocale(found) ? found : languageAccepted(request.headers.get("Accept-Language"))
}

export const isTheme = (value: unknown): value is Theme => themes.some((theme) => theme === value)

export const theme = (request: Request): Theme => {
  const found = chosen(request, "theme")
  return isTheme(found) ? found : "auto"
}

/** A path of this portal to go back to; the start for anything that could lead elsewhere. */
export const pathBack = (given: FormDataEntryValue | null): string => {
  if (typeof given !== "string" || !/^\/(?![/\\])[^\s\\]*$/.test(given)) return "/"
  const url = URL.parse(given, "http://portal.invalid")
  return url === null || url.host !== "portal.invalid" ? "/" : `${url.pathname}${url.search}`
}
