/**
 * Why an event of a log cannot have happened, in Polish.
 * Where a command would have been refused, the sentences of the refusal follow.
 */

export const impossible = {
  unreadable: "Zdarzenia {seq} nie da się odczytać.",
  "wrong-seq": "Zdarzenie {seq} ma niewłaściwy numer: czegoś w zapisie brakuje albo coś zmieniło miejsce.",
  "wrong-process": "Zdarzenie {seq} należy do innego procesu.",
  "repeated-id": "Zdarzenie {seq} ma identyfikator, który już był.",
  "wrong-day": "Zdarzenie {seq} ma datę, która nie zgadza się z jego chwilą.",
  "clock-back": "Zdarzenie {seq} jest wcześniejsze niż poprzednie.",
  "missing-edition": "Brakuje wydania modelu, według którego zapisano zdarzenie {seq}.",
  "wrong-edition": "Zdarzenie {seq} zapisano według innego wydania modelu niż to, którego trzyma się proces.",
  refused: "Zdarzenie {seq} nie mogło powstać.",
  "not-what-follows": "Zdarzenie {seq} jest inne, niż wynika z poprzednich.",
  "cut-short": "Zapis urywa się: brakuje zdarzenia {seq}.",
} as const
