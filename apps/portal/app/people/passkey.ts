/**
 * Passkeys in a browser: whether it can, making one, signing in with one.
 * Not here: what the portal asks for and checks (`passkeys.server.ts`).
 */

/** Whether this browser knows passkeys, on a page of `origin`. */
export const isPossible = (origin: string | null): boolean =>
  origin === window.location.origin &&
  typeof window.PublicKeyCredential === "function" &&
  "parseRequestOptionsFromJSON" in window.PublicKeyCredential

/** What the portal answered a script. */
interface Answer {
  readonly create?: PublicKeyCredentialCreationOptionsJSON
  readonly get?: PublicKeyCredentialRequestOptionsJSON
  readonly to?: string
  readonly problem?: string
}

const send = async (path: string, fields: Readonly<Record<string, string>>): Promise<Answer> => {
  const response = await fetch(path, { method: "POST", body: new URLSearchParams(fields) })
  const answer: Answer = await response.json()
  return answer
}

const jsonOf = (credential: Credential | null): string =>
  credential instanceof PublicKeyCredential ? JSON.stringify(credential.toJSON()) : ""

/** **Shape** where to go on, or a sentence of what is wrong; neither when the person closed the question. */
export type Outcome = Pick<Answer, "to" | "problem">

/** Makes a passkey. */
export const make = async (path: string, given: { readonly name: string; readonly password: string }) => {
  const { create, problem } = await send(path, { act: "ask", ...given })
  if (create === undefined) return { problem } as Outcome
  const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(create)
  const answer = jsonOf(await navigator.credentials.create({ publicKey }))
  const outcome: Outcome = await send(path, { act: "keep", name: given.name, answer })
  return outcome
}

/** Signs in; with `signal` quietly, offered beside the field of the address. */
export const signIn = async (back: string, signal?: AbortSignal): Promise<Outcome> => {
  const { get, problem } = await send("/sign-in/passkey", { act: "ask" })
  if (get === undefined) return problem === undefined ? {} : { problem }
  const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(get)
  const credential = await navigator.credentials.get(
    signal === undefined ? { publicKey } : { publicKey, signal, mediation: "conditional" },
  )
  return send("/sign-in/passkey", { act: "prove", back, answer: jsonOf(credential) })
}

/** Whether the browser can offer passkeys beside a field. */
export const offersQuietly = (): Promise<boolean> =>
  PublicKeyCredential.isConditionalMediationAvailable?.() ?? Promise.resolve(false)
