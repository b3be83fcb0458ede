/** Texts of sheets, plans and notes that fit any organiser. */

export const justifications: ReadonlyArray<string> = [
  "Widać to w stałej pracy z grupą, także gdy rozmowa jest trudna.",
  "Robi to bez pomocy i potrafi pokazać innym, jak zacząć.",
  "Ostatnie miesiące pokazały to kilka razy, za każdym razem z dobrym skutkiem.",
  "Mieszkańcy wracają z kolejnymi sprawami, bo poprzednie udało się dokończyć.",
  "Przygotowuje się wcześniej, a po wszystkim sprawdza, co wyszło inaczej.",
  "Oddaje głos innym i dopiero potem mówi, co sama praca pokazuje.",
]

export const actions: ReadonlyArray<string> = [
  "Poprowadzić dwa spotkania razem z kimś bardziej doświadczonym.",
  "Po każdym większym wydarzeniu spisać trzy wnioski i omówić je z zespołem.",
  "Obejrzeć, jak robi to sąsiedni ośrodek, i przenieść jedną rzecz do siebie.",
  "Przeczytać jeden dobry opis takiej pracy i wypróbować go w swojej grupie.",
  "Umówić się na rozmowę w połowie okresu i sprawdzić, co się zmieniło.",
]

export const notes: ReadonlyArray<string> = [
  "Dobry przykład pracy od początku do końca.",
  "Tu najbardziej widać, czego udało się nauczyć.",
  "Trudne, ale ważne doświadczenie.",
]

export const goals = "Więcej zadań oddawać grupom i wspierać je, zamiast robić za nie."

export const conclusions =
  "Warto ustalić w zespole, kto kogo zastępuje i o jakiej porze telefony mogą poczekać do jutra."

export const remarks = "Proszę dopisać, po czym będzie widać, że cel jest osiągnięty."
