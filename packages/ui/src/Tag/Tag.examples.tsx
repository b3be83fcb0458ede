import { type Example, inLanguage } from "../Example/Example.tsx"
import { Tag } from "./Tag.tsx"

export const tones: Example = (l) => (
  <p>
    <Tag>{inLanguage(l, "szkic", "draft")}</Tag>{" "}
    <Tag tone="action">{inLanguage(l, "opublikowana", "published")}</Tag>{" "}
    <Tag tone="attention">{inLanguage(l, "po terminie", "overdue")}</Tag>{" "}
    <Tag tone="error">{inLanguage(l, "wycofana", "withdrawn")}</Tag>
  </p>
)
