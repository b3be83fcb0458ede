/**
 * One resource or need in the list beside the map.
 * Not here: its sign on the map (`leaflet.ts`), or the whole card (`RecordCard`).
 */
import { piece } from "../odd/part.tsx"
import { Tag } from "../Tag/Tag.tsx"
import { useWords } from "../words/Words.ts"
import { type MapPlace, numberAt, signOf } from "./places.ts"

export interface PlaceItemProps {
  readonly id: string
  readonly place: MapPlace
  readonly isChosen: boolean
  /** Its number on the map; absent for what has no place there. */
  readonly number: number | undefined
  /** Absent until there is a map to show it on. */
  readonly onShow: ((id: string) => void) | undefined
}

export const PlaceItem = piece("PlaceItem", ({ id, place, isChosen, number, onShow }: PlaceItemProps) => {
  const { say } = useWords()
  const title = place.title ? place.title : say("record.untitled")
  return (
    <li
      id={id}
      tabIndex={-1}
      className={`osl-needs__item${isChosen ? " osl-needs__item--chosen" : ""}`}
      aria-current={isChosen ? "true" : undefined}
    >
      <svg
        className={`osl-needs__sign osl-needs__sign--${place.kind}`}
        viewBox="0 0 24 24"
        aria-hidden="true"
        focusable="false"
      >
        <path d={signOf(place.kind)} />
        {number === undefined ? null : (
          <text x="12" y={numberAt(place.kind)}>
            {number}
          </text>
        )}
      </svg>
      <div>
        <p className="osl-needs__title">
          {place.href === undefined ? title : <a href={place.href}>{title}</a>}{" "}
          {place.state === undefined ? null : <Tag tone={place.state.tone}>{place.state.label}</Tag>}
        </p>
        {place.text ? <p>{place.text}</p> : null}
        {number !== undefined ? (
          onShow === undefined ? null : (
            <button type="button" className="osl-needs__show" onClick={() => onShow(place.id)}>
              {say("places.show")}
              <span className="osl-visually-hidden">: {title}</span>
            </button>
          )
        ) : (
          <p className="osl-needs__small">{say("places.nowhere")}</p>
        )}
      </div>
    </li>
  )
})
