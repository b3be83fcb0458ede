import { story } from "../Example/Example.tsx"
import * as examples from "./IndicatorTile.examples.tsx"

export default { title: "Domain/IndicatorTile" }

export const Growing = story(examples.growing)

export const Symbol = story(examples.symbol)

export const None = story(examples.none)
