import type { Example } from "../Example/Example.tsx"
import { Avatar } from "./Avatar.tsx"

export const named: Example = () => <Avatar name="Łucja Maria Przykładowa-Testowa" />

export const besideAName: Example = () => (
  <p>
    <Avatar name="Jan Przykładowy" isNamed /> Jan Przykładowy
  </p>
)
