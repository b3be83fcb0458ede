import { Community, Form, Problem } from "@osl/core"

// What a browser posted for the community card (F01): the municipality is missing.
const posted = {
  name: "Osiedle Zatorze",
  kind: "territorial",
  boundary: "Od torów po rzekę",
  justification: "Są chętni",
}

const answers = Form.answers(Community.form.fields, Object.entries(posted))
const card = Form.decode(Community.Community, Form.toInput(Community.form.fields, answers))

if (card._tag === "Failure")
  for (const problem of card.failure)
    console.log(`${problem.path.join(".")}: ${Problem.text(problem, "en")} / ${Problem.text(problem, "pl")}`)

/* prints
territory: A territorial community lies in a municipality. Choose it. / Społeczność terytorialna leży w gminie. Wybierz gminę.
*/
