/**
 * The word that lets this answer's own scripts run and no others.
 * Not here: the policy that asks for it (`server/security.ts`).
 */
import { createContext, useContext } from "react"

/** Empty in the browser, which hides it from scripts. */
export const Nonce = createContext("")

export const useNonce = (): string => useContext(Nonce)
