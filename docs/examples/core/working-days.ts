import { TimeLimit, WorkingDays } from "@osl/core"

// Thirty days from 10 April 2026 end on a Sunday: the next working day.
console.log(TimeLimit.end(TimeLimit.days(30), "2026-04-10"))

// Seven working days over the May holidays.
console.log(TimeLimit.end(TimeLimit.workingDays(7), "2026-04-29"))

// A day off that the director gave instead of a Saturday holiday.
const ours = WorkingDays.withDaysOff(WorkingDays.polish, [
  { date: "2026-05-04", label: { pl: "Dzień wolny za 3 maja", en: "Day off for 3 May" } },
])
console.log(TimeLimit.end(TimeLimit.workingDays(7), "2026-04-29", ours))
console.log(WorkingDays.dayOff("2026-06-04")?.label.pl)

/* prints
2026-05-11
2026-05-11
2026-05-12
Boże Ciało
*/
