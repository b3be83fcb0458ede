/**
 * What is made of a framework once and kept as long as the framework is: forms and schemas.
 * Not here: the making (`AssessmentForm`, `EventReader`, `CommandReader`).
 */
import type { Framework } from "../Framework.ts"

/** **Shape** the same value for the same framework object. */
export const onceEach = <T>(make: (framework: Framework) => T): ((framework: Framework) => T) => {
  const made = new WeakMap<Framework, { readonly value: T }>()
  return (framework) => {
    const found = made.get(framework) ?? { value: make(framework) }
    made.set(framework, found)
    return found.value
  }
}
