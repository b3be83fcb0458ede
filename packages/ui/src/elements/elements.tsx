/**
 * The custom elements of the kit, for pages without React: `<script type="module" src=".../elements.js"></script>`.
 * Not here: what each draws (the parts), or how (`OslElement.tsx`).
 */
import { makeElement } from "./OslElement.tsx"
import { elementParts, type Tag } from "./parts.tsx"

export type { ElementOptions, Tag } from "./parts.tsx"

/** Defines every element that the page has not defined itself. Importing the script does it. */
export const defineElements = (): void => {
  if (typeof customElements === "undefined") return
  for (const tag of Object.keys(elementParts) as ReadonlyArray<Tag>)
    if (customElements.get(tag) === undefined) customElements.define(tag, makeElement(tag))
}

defineElements()
