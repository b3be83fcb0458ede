/**
 * Writing XML: names and attributes as given, texts escaped, nothing that XML cannot hold.
 * Not here: reading it, or what the elements mean (`Drawing`, `Bpmn`).
 */

const escapes: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\n": "&#10;",
  "\t": "&#9;",
  "\r": "&#13;",
}

/** What XML 1.0 has no place for: control characters, halves of pairs, and the last two places of the plane. */
const impossible =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is replaced
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

/** A text as XML holds it. **Shape** what XML cannot hold becomes U+FFFD. */
export const escape = (text: string): string =>
  text.replace(impossible, "\ufffd").replace(/[&<>"\n\t\r]/g, (one) => escapes[one] ?? one)

/** Attributes by name. What is undefined is left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>

/** An element with its children, which are XML already. */
export const element = (
  name: string,
  attributes: Attributes = {},
  ...children: ReadonlyArray<string>
): string => {
  const written = Object.entries(attributes)
    .map(([key, value]) => (value === undefined ? "" : ` ${key}="${escape(String(value))}"`))
    .join("")
  return children.length === 0 ? `<${name}${written}/>` : `<${name}${written}>${children.join("")}</${name}>`
}
