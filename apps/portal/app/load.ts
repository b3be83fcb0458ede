/**
 * How the kit's parts read more data while a person types: JSON of this portal only.
 * Not here: the pages that answer (`routes/municipalities`).
 */
import type { Load } from "@osl/ui"

export const load: Load = async (href, signal) => {
  const response = await fetch(href, { signal, headers: { Accept: "application/json" } })
  return response.ok ? response.json() : Promise.reject(response)
}
