import { DevelopmentPlan, Framework, Gap, Profile, TrainingSuggestion } from "@osl/competency"
import { wordings } from "@osl/competency/level-texts"
import { accepted } from "@osl/competency/testing"
import { edition } from "@osl/core/osl-2014"

const framework = Framework.of(edition, { wordings })
const on = "2026-06-01"
const levels = { C07: 3, C08: 1, C09: 2, C10: 1 } as const
const own = { subject: "anna", date: "2026-05-04", levels }
const assessments = [
  accepted(framework, { ...own, id: "a1", assessor: "anna", mode: "self" }),
  accepted(framework, { ...own, id: "a2", assessor: "ewa", mode: "manager" }),
]

const profile = Profile.of(framework, assessments, "anna", on)
const gaps = Gap.of(framework, profile, "local-animator")
for (const { competency, score, target } of Gap.open(gaps))
  console.log(`${competency}: jest ${score}, potrzeba ${target}`)

for (const { module, closes } of TrainingSuggestion.of(gaps))
  console.log(`Szkolenie „${module.label.pl}”: ${closes.map(({ competency }) => competency).join(", ")}`)

// Goals are proposed; what to do about them is the person's own to write.
const goals = DevelopmentPlan.propose(gaps, on).map((goal) => ({
  ...goal,
  actions: [{ text: "Poprowadzić dwa spotkania z opiekunem.", until: "2026-10-01" }],
}))
const plan: DevelopmentPlan.DevelopmentPlan = { subject: "anna", from: on, status: "draft", goals }
const [goal] = goals
if (goal !== undefined) console.log(DevelopmentPlan.wanted(framework, goal)?.descriptor.pl)

const requested = DevelopmentPlan.requestReview(framework, plan, "anna")
const agreed = requested._tag === "Success" ? DevelopmentPlan.agree(requested.success, "ewa") : requested
console.log(agreed._tag === "Success" ? agreed.success.status : agreed.failure)

/* prints
C08: jest 1, potrzeba 2
C10: jest 1, potrzeba 2
Szkolenie „grupy, liderzy, motywowanie”: C08, C10
Prowadzi spotkania, na których każdy może zabrać głos, a grupa kończy z ustaleniami.
agreed
*/
