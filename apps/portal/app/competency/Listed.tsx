/**
 * A heading with a plain list under it; nothing when there is nothing to list.
 * Not here: what is listed (the pages).
 */
export interface ListedProps {
  readonly id: string
  readonly title: string
  readonly items: ReadonlyArray<string>
}

export const Listed = ({ id, title, items }: ListedProps) =>
  items.length === 0 ? null : (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ul>
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </section>
  )
