/**
 * Whether scripts have taken over the page. On the server and in the first render: no.
 * Not here: what a part does with it.
 */
import { useSyncExternalStore } from "react"

const never = () => () => {}

export const useHydrated = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
