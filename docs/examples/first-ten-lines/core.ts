import { Community, Form, Problem } from "@osl/core"

const card = Form.decode(Community.Community, { name: "Osiedle Zatorze", kind: "territorial" })

if (card._tag === "Failure")
  for (const problem of card.failure) console.log(`${problem.path.join(".")}: ${Problem.text(problem, "pl")}`)

/* prints
boundary: Uzupełnij to pole.
justification: Uzupełnij to pole.
*/
