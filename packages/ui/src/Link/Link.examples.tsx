import { type Example, inLanguage } from "../Example/Example.tsx"
import { Link } from "./Link.tsx"

export const kinds: Example = (l) => (
  <ul>
    <li>
      <Link href="#plan">{inLanguage(l, "Plan działania", "Action plan")}</Link>
    </li>
    <li>
      <Link href="#help" opensNewTab>
        {inLanguage(l, "Jak napisać cel", "How to write a goal")}
      </Link>
    </li>
    <li>
      <Link href="https://example.org/model" isOutside language="pl">
        {inLanguage(l, "Opis modelu", "Description of the model")}
      </Link>
    </li>
    <li>
      <Link href="#report.pdf" file={{ type: "PDF", size: "120 kB" }}>
        {inLanguage(l, "Raport za rok 2026", "Report of 2026")}
      </Link>
    </li>
  </ul>
)
