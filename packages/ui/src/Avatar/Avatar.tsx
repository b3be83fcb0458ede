/**
 * A person by the first letters of the name, never by a photo.
 * Not here: what the person does (`RoleBadge`).
 */
import { part } from "../odd/part.tsx"
import { useWords } from "../words/Words.ts"

export interface AvatarProps {
  readonly name: string
  /** The name stands beside it already; then the letters are for the eye only. */
  readonly isNamed?: boolean | undefined
}

/** The first letters of the first and the last word: "Anna Maria Nowak-Zielińska" is "AN". */
const lettersOf = (name: string | undefined, language: string): string => {
  const words = (name ?? "").trim().split(/\s+/)
  return [words[0], words.length > 1 ? words.at(-1) : undefined]
    .map((word) => [...(word ?? "")][0] ?? "")
    .join("")
    .toLocaleUpperCase(language)
}

export const Avatar = part("Avatar", ({ name, isNamed }: AvatarProps) => {
  const { locale } = useWords()
  return (
    <span className="osl-avatar">
      <span className="osl-avatar__letters" aria-hidden="true">
        {lettersOf(name, locale)}
      </span>
      {isNamed ? null : <span className="osl-avatar__name">{name}</span>}
    </span>
  )
})
