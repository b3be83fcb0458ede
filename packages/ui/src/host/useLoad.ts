/**
 * How a part asks the host page for more data: the kit itself touches no network.
 * Not here: what is asked and what the answer must look like (the part).
 */
import { createContext, useContext } from "react"

/** Reads JSON from an address. The host decides about sessions, headers and failures; a refusal rejects. */
export type Load = (href: string, signal: AbortSignal) => Promise<unknown>

export const LoadContext = createContext<Load | undefined>(undefined)

/** Absent when the host gave no way to load; parts then work as without scripts. */
export const useLoad = (): Load | undefined => useContext(LoadContext)
