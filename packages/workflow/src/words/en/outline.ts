/**
 * Outlines and diagrams, in English.
 * Labels, plain definitions and criteria are the edition's own.
 */
import type { Wording } from "../../Wording.ts"

export const outline: Wording["outline"] = {
  title: "{title}: stages and moves",
  summary:
    "{stages, plural, one {# stage} other {# stages}}, {moves, plural, one {# move} other {# moves}}, {criteria, plural, one {# criterion} other {# criteria}}.",
  inferred: "proposal",
  "inferred.explain": "proposal: proposed by the authors of this software, the model does not say so",
  stage: "Stage {number}: {label}",
  "standing.open": "under way since {since}",
  "standing.left": "finished on {until}",
  "standing.ahead": "ahead",
  first: "The process begins here.",
  last: "The process ends here, handed over.",
  expectation:
    "Usual time: from {from, number} to {to, plural, one {# month} other {# months}}. A reminder comes after {warnAfter, plural, one {# month} other {# months}}.",
  beside: "May run side by side with stage {number}: {label}",
  entry: "To enter this stage:",
  exit: "To move on:",
  moves: "Where one may go from here:",
  "move.forward": "On to stage {number}: {label}",
  "move.parallel": "Side by side, opening stage {number}: {label}",
  "move.back": "Back, with a reason, to stage {number}: {label}",
  who: "Who: {who}.",
  met: "Met.",
  unmet: "To be done.",
  "never-waived": "This cannot be waived.",
  "kind.forward": "on",
  "kind.parallel": "side by side",
  "kind.back": "back",
  "legend.entry": "Entry",
  "legend.exit": "Exit",
  same: "The outline of stages and moves says the same in words.",
  start: "start",
  end: "end",
}

/** What the duties are called. */
export const duties: Wording["duties"] = {
  organizer: "community organiser",
  director: "director",
  supervisor: "supervisor",
  "regional-coordinator": "regional coordinator",
  administrator: "administrator",
}
