/**
 * What a loader or an action answered, by its own type: single fetch hands every value over as it was.
 * Not here: asking for it (`routes/`).
 */
import type { data } from "@remix-run/node"
import { useActionData, useLoaderData } from "@remix-run/react"

type WithStatus = ReturnType<typeof data<unknown>>

type Answered<T> = T extends Response ? never : T extends WithStatus & { readonly data: infer D } ? D : T

type Answer<F extends (args: never) => Promise<unknown>> = Answered<Awaited<ReturnType<F>>>

/** The answer of the page's loader. */
export const useLoaded = <F extends (args: never) => Promise<unknown>>(): Answer<F> =>
  useLoaderData() as Answer<F>

/** The answer of the page's action; nothing before a form was sent. */
export const useSent = <F extends (args: never) => Promise<unknown>>(): Answer<F> | undefined =>
  useActionData() as Answer<F> | undefined
