/**
 * Why an event of a log cannot have happened, as ICU messages, in every language of the model.
 * Where a command would have been refused, the sentences of the refusal follow.
 */
import type { Problem } from "@osl/core"

export const verification = {
  unreadable: {
    pl: "Zdarzenia {seq} nie da się odczytać.",
    en: "Event {seq} cannot be read.",
  },
  "wrong-seq": {
    pl: "Zdarzenie {seq} ma niewłaściwy numer: czegoś w zapisie brakuje albo coś zmieniło miejsce.",
    en: "Event {seq} has the wrong number: something is missing from the log or was moved.",
  },
  "wrong-process": {
    pl: "Zdarzenie {seq} należy do innego procesu.",
    en: "Event {seq} belongs to another process.",
  },
  "repeated-id": {
    pl: "Zdarzenie {seq} ma identyfikator, który już był.",
    en: "Event {seq} has an identifier that was used before.",
  },
  "wrong-day": {
    pl: "Zdarzenie {seq} ma datę, która nie zgadza się z jego chwilą.",
    en: "Event {seq} has a date that does not agree with its instant.",
  },
  "clock-back": {
    pl: "Zdarzenie {seq} jest wcześniejsze niż poprzednie.",
    en: "Event {seq} is earlier than the one before it.",
  },
  "missing-edition": {
    pl: "Brakuje wydania modelu, według którego zapisano zdarzenie {seq}.",
    en: "The edition of the model that event {seq} was recorded under is missing.",
  },
  "wrong-edition": {
    pl: "Zdarzenie {seq} zapisano według innego wydania modelu niż to, którego trzyma się proces.",
    en: "Event {seq} was recorded under another edition of the model than the one the process goes by.",
  },
  refused: {
    pl: "Zdarzenie {seq} nie mogło powstać.",
    en: "Event {seq} could not have come about.",
  },
  "not-what-follows": {
    pl: "Zdarzenie {seq} jest inne, niż wynika z poprzednich.",
    en: "Event {seq} is not what follows from those before it.",
  },
  "cut-short": {
    pl: "Zapis urywa się: brakuje zdarzenia {seq}.",
    en: "The log breaks off: event {seq} is missing.",
  },
} as const satisfies Problem.Catalog
