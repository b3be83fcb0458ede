/**
 * What is wrong with assumptions about processes, in Polish.
 * Not here: the assumptions (`Simulation`).
 */

export const faults = {
  "stage-not-assumed": "Nie założono nic o etapie {stage}. Podaj jego czas i co po nim następuje.",
  "unknown-stage": "Wydanie nie ma etapu {stage}. Usuń go z założeń.",
  "move-not-drawn": "Z etapu {stage} nie ma przejścia do {to}. Usuń je z założeń.",
  "unknown-outcome": "Wydanie nie zna wyniku {outcome}. Usuń go z założeń.",
  "wrong-weight": "Waga musi być liczbą nie mniejszą niż zero. Popraw ją.",
  "nothing-follows": "Po etapie {stage} nic nie następuje. Nadaj którejś wadze wartość większą niż zero.",
  "wrong-duration":
    "Podaj czas w miesiącach: najmniej, zwykle i najwięcej, w tej kolejności i nie poniżej zera.",
  "wrong-number": "Podaj liczbę całkowitą od {min} do {max}.",
} as const
