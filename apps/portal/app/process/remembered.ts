/**
 * What was made of an object that never changes, for as long as the object is there.
 * Not here: the objects themselves, such as the state of a process at a version (`@osl/store`).
 */

/** **Unit** answers for one object, the first goes first: a reader, a language, a day. */
const mostPerObject = 24

/**
 * Makes once for an object and a key.
 *
 * **Shape** the key says everything besides the object that the answer depends on.
 */
export const remembered = <K extends object, A>(): ((of: K, key: string, make: () => A) => A) => {
  const all = new WeakMap<K, Map<string, A>>()
  return (of, key, make) => {
    const known = all.get(of) ?? new Map<string, A>()
    all.set(of, known)
    const found = known.get(key)
    if (found !== undefined) return found
    const made = make()
    known.set(key, made)
    const [oldest] = known.keys()
    if (known.size > mostPerObject && oldest !== undefined) known.delete(oldest)
    return made
  }
}
