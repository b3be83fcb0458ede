/**
 * The course of a life or of a document: states in their order, what was, what is, what is ahead.
 * Not here: which states there are (`TogetherView`, `PlanView`).
 */
export interface LifeCycleItem {
  readonly key: string
  readonly label: string
  readonly state: "done" | "current" | "ahead"
  /** When it came to that, in words. */
  readonly when?: string | undefined
  /** The state in a word, read aloud. */
  readonly said: string
}

export const LifeCycle = ({
  label,
  items,
}: {
  readonly label: string
  readonly items: ReadonlyArray<LifeCycleItem>
}) => (
  <ol className="picture-life" aria-label={label}>
    {items.map((one) => (
      <li
        key={one.key}
        className={`picture-life__state picture-life__state--${one.state}`}
        aria-current={one.state === "current" ? "step" : undefined}
      >
        <span className="picture-life__label">{one.label}</span>
        <span className="osl-visually-hidden">, {one.said}</span>
        {one.when === undefined ? null : <span className="picture-life__when">{one.when}</span>}
      </li>
    ))}
  </ol>
)
