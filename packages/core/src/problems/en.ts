/**
 * The sentences of the problems in English, as ICU messages.
 * Say what is wrong and what to do; never blame.
 */
import type { problems as polish } from "./pl.ts"

export const problems: { readonly [C in keyof typeof polish]: string } = {
  required: "Fill in this field.",
  unexpected: "This field is not part of the form. Remove it.",
  "wrong-type": "Enter a value of the right kind.",
  "not-json": "This is not a JSON document. Check the file.",
  "wrong-value": "Correct this value.",
  "not-in-list": "Choose one of the listed options.",
  "not-a-number": "Enter a number, for example 12.",
  "not-a-whole-number": "Enter a whole number, for example 12.",
  "number-too-small": "Enter a number no smaller than {min, number}.",
  "number-too-large": "Enter a number no larger than {max, number}.",
  "text-too-long":
    "Shorten the text: it may have at most {max, plural, one {# character} other {# characters}}.",
  "text-has-control-characters": "Remove invisible control characters from the text.",
  "not-a-date": "Give a real date, for example 2026-03-31.",
  "date-out-of-range": "Give a date between {min} and {max}.",
  "not-a-time": "Give a time, for example 16:30.",
  "not-an-instant": "Give an instant in UTC.",
  "not-an-id": "This identifier is not valid. Check it, or choose from the list.",
  "not-a-terc": "Give a TERC code: seven digits.",
  "unknown-municipality": "There is no municipality with the TERC code {terc}. Choose one from the list.",
  "not-a-nip": "This NIP is not valid. Check the digits.",
  "not-a-regon": "This REGON is not valid. Check the digits.",
  "not-a-postcode": "Give a postal code, for example 00-252.",
  "too-few-items": "Add at least {min, plural, one {# item} other {# items}}.",
  "too-many-items": "Keep at most {max, plural, one {# item} other {# items}}.",
  "repeated-items": "This item is repeated. Keep one.",
  "end-before-start": "The end cannot be before the start. Correct one of them.",
  "trait-required": "A categorial community has a shared trait. Enter it.",
  "territory-required": "A territorial community lies in a municipality. Choose it.",
  "not-a-simc": "This SIMC code is not valid. Check the digits.",
  "figure-needs-source": "Say where this number comes from.",
  "figure-needs-date": "Give the day this number is of.",
  "results-required": "The inquiry was carried out. Enter a summary of its results.",
  "achieved-required": "There are results. Enter how many were carried out.",
  "dates-out-of-order":
    "Put the entries in order of their dates: this one is earlier than the one before it.",
  "partner-before-partnership":
    "A partner cannot be in a partnership before it began. Correct one of the dates.",
  "rules-required": "The rules are adopted. Tick what they are about.",
  "need-required": "Point to the need that this goal answers, or describe it in words.",
  "supporting-actions-required":
    "A plan of a social services centre has supporting actions. Add at least one.",
  "ratings-required": "Say how many people rated the event.",
  "more-ratings-than-people": "There are more ratings than people who came. Correct one of the numbers.",
  "actor-repeated": "Another actor has this short name already. Change it, or remove the repeated item.",
  "actor-not-listed": "No listed actor has this short name. Correct it, or add the actor.",
  "link-to-itself": "A link joins two different actors. Enter the short name of the other one.",
  "position-incomplete": "Give both coordinates or neither.",
  "hours-without-volunteers": "There are hours but no volunteers. Correct one of the two numbers.",
  "more-agreements-than-volunteers":
    "There cannot be more agreements than volunteers. Correct one of the two numbers.",
  "photo-of-a-person":
    "Do not show a change in individuals by a photograph. Choose another kind of evidence.",
  "own-change-confirmed-by-organizer":
    "What is claimed as ours is confirmed by others than the organiser. Say by whom, or change the attribution.",
  "participants-against-form":
    "Individual supervision has one person, group supervision at least two. Correct the number or the form.",
  "consents-incomplete":
    "Conclusions may be kept when all agree. Add one consent of each person of the session, or remove the conclusions.",
  "consents-without-conclusions":
    "Without conclusions no consents are needed. Remove them, or enter the conclusions.",
  "consent-repeated": "The consent of this person is listed already. Keep one.",
  "consent-before-session":
    "A consent is to the conclusions of the session, so it cannot be earlier. Correct the date.",
  "date-outside-period": "Give a day between the start and the end.",
  "result-required": "The matter has ended. Choose its result, or remove the end date.",
  "not-a-figure": "Enter a number or one of the signs 0, . or x.",
  "not-a-boundary": "Give the boundary as one polygon or several in GeoJSON.",
  "not-a-position": "Give a point as longitude from −180 to 180 and latitude from −90 to 90 degrees.",
  "position-too-precise": "Round the coordinates to three decimals.",
  "ring-not-closed": "Close the line of the boundary: the last point repeats the first.",
  "ring-wrong-way":
    "Turn the order of the points round: an outline runs counter-clockwise, a hole clockwise.",
  "area-too-small": "Enlarge the area: a boundary is kept to about 100 metres.",
  "boundary-too-detailed":
    "Simplify the boundary: it may have at most {max, plural, one {# point} other {# points}}.",
  "too-many-problems":
    "Only {shown, plural, one {the first problem is} other {the first # problems are}} shown. Correct that and check again.",
  unreadable: "This cannot be read. Give only texts, numbers, true and false, lists and objects.",
  "document-too-large":
    "Make the document smaller: it may have at most {max, plural, one {# character} other {# characters}}.",
  "document-too-many-values":
    "Make the document smaller: it may have at most {max, plural, one {# value} other {# values}}.",
  "document-too-deep":
    "Simplify the document: it may have at most {max, plural, one {# level} other {# levels}} of nesting.",
}
