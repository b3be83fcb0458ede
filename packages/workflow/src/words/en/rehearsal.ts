/**
 * What another edition would mean, in English.
 * Stages, forms and tasks have the names that their edition gives them.
 */
import type { Wording } from "../../Wording.ts"

/** For one process. */
export const findings: Wording["findings"] = {
  "stage-missing":
    "The stage “{stage}” is open and the new edition does not have it. Somebody has to say which one goes on instead.",
  "record-not-kept":
    "The new edition does not know some answers of a record: {form}. It has to be corrected, or the present edition kept.",
  "move-closed": "Moving to the stage “{stage}” is possible today and would not be in the new edition.",
  "no-way-onward": "In the new edition no move leads on from this stage.",
  "record-incomplete":
    "The new edition asks for more in a record: {form}. It has to be completed with the next correction.",
  "duty-added": "A new task: {task}",
  "duty-raised": "A task grows: {task}",
  "duty-gone": "A task goes away: {task}",
  "time-shorter": "The stage “{stage}” has to end earlier: by {due}.",
  "time-longer": "The stage “{stage}” may last longer: until {due}.",
  "passage-undrawn":
    "On {on} the process entered the stage “{stage}”. The new edition does not draw that move.",
  "passage-unmet":
    "On {on} the process entered the stage “{stage}”. By the new edition {count, plural, one {# condition was} other {# conditions were}} missing then.",
}

/** For many, over `count`. */
export const groups: Wording["groups"] = {
  "no-change": "{count, plural, one {# process without change} other {# processes without change}}.",
  "new-duty": "{count, plural, one {# process with new tasks} other {# processes with new tasks}}.",
  blocked:
    "{count, plural, one {# process cannot go on as it can today} other {# processes cannot go on as they can today}}.",
  "needs-decision": "{count, plural, one {# process needs a decision} other {# processes need a decision}}.",
}
