/**
 * One change between two editions: a sentence, what it means for running processes, and the version it asks for.
 * Not here: finding the changes (`EditionDiff`), or replaying processes (`@osl/workflow`, Rehearsal).
 */
import type { Language, Text } from "./Language.ts"
import { format } from "./Problem.ts"

/** Which part of a semantic version a change asks to raise. */
export const bumps = ["patch", "minor", "major"] as const
export type Bump = (typeof bumps)[number]

/** What a change means for a process that is running. */
export type Effect = "none" | "relief" | "new-duty" | "decision" | "blocked"

export const effects: { readonly [E in Effect]: Text } = {
  none: {
    pl: "Trwające procesy idą dalej bez zmian.",
    en: "Running processes go on unchanged.",
  },
  relief: {
    pl: "W trwających procesach coś przestaje być wymagane albo wolno więcej.",
    en: "Running processes are freed of something, or may do more.",
  },
  "new-duty": {
    pl: "Trwające procesy mają nowy warunek albo obowiązek.",
    en: "Running processes have a new condition or duty.",
  },
  decision: {
    pl: "W trwających procesach ktoś musi zdecydować, co dalej.",
    en: "Somebody has to decide how running processes go on.",
  },
  blocked: {
    pl: "Niektóre trwające procesy nie mają dokąd iść albo zawierają coś, czego wydanie już nie zna.",
    en: "Some running processes have nowhere to go, or hold something the edition no longer knows.",
  },
}

interface Rule {
  readonly sentence: Text
  readonly effect: Effect
  readonly bump: Bump
}

const rule = (pl: string, en: string, effect: Effect, bump: Bump): Rule => ({
  sentence: { pl, en },
  effect,
  bump,
})

/** Every kind of change: its sentence as an ICU message over `params` and `words`, its effect and its bump. */
export const rules = {
  "head-changed": rule("Zmieniono opis wydania: {field}.", "The edition changed: {field}.", "none", "patch"),
  "base-changed": rule(
    "Wydanie ma inną podstawę: {to}.",
    "The edition rests on another base: {to}.",
    "decision",
    "major",
  ),
  withdrawn: rule("Wydanie wycofano.", "The edition was withdrawn.", "decision", "major"),
  "status-changed": rule(
    "Stan wydania: było „{from}”, jest „{to}”.",
    "The edition's status was “{from}” and is “{to}”.",
    "none",
    "minor",
  ),
  "term-added": rule("Dodano: {kind} „{term}”.", "Added: {kind} “{term}”.", "none", "minor"),
  "term-removed": rule("Usunięto: {kind} „{term}”.", "Removed: {kind} “{term}”.", "none", "major"),
  "term-relabelled": rule(
    "Nowa nazwa ({kind}): „{to}”, wcześniej „{from}”.",
    "New name ({kind}): “{to}”, earlier “{from}”.",
    "none",
    "patch",
  ),
  "term-reworded": rule(
    "Zmieniono opis: {kind} „{term}”.",
    "The definition changed: {kind} “{term}”.",
    "none",
    "patch",
  ),
  "term-mark-changed": rule(
    "Inaczej oznaczono, skąd to wiadomo: {kind} „{term}”, wcześniej „{from}”, teraz „{to}”.",
    "It is marked otherwise how this is known: {kind} “{term}”, earlier “{from}”, now “{to}”.",
    "none",
    "minor",
  ),
  "term-sources-changed": rule(
    "Zmieniono źródła lub oznaczenie części: {kind} „{term}”.",
    "The sources or the marks of parts changed: {kind} “{term}”.",
    "none",
    "minor",
  ),
  "term-detail-changed": rule(
    "Zmieniono szczegół ({field}): {kind} „{term}”.",
    "A detail changed ({field}): {kind} “{term}”.",
    "none",
    "minor",
  ),
  "terms-reordered": rule(
    "Zmieniono kolejność na liście rodzaju „{kind}”.",
    "The order changed in the list of the kind “{kind}”.",
    "none",
    "patch",
  ),
  "indicator-recomputed": rule(
    "Wskaźnik „{term}” liczy się inaczej ({field}); dawnych wartości nie da się porównać.",
    "The indicator “{term}” is computed differently ({field}); earlier values do not compare.",
    "none",
    "major",
  ),
  "form-removed": rule(
    "Usunięto formularz „{term}”; zapisane karty zostają, ale wydanie ich nie zna.",
    "The form “{term}” was removed; records stay but the edition does not know them.",
    "blocked",
    "major",
  ),
  "role-removed": rule("Usunięto rolę „{term}”.", "The role “{term}” was removed.", "decision", "major"),
  "stage-added": rule("Dodano etap „{stage}”.", "The stage “{stage}” was added.", "decision", "major"),
  "stage-removed": rule(
    "Usunięto etap „{stage}”; procesy na tym etapie nie mają gdzie być.",
    "The stage “{stage}” was removed; processes in it have nowhere to be.",
    "blocked",
    "major",
  ),
  "stages-reordered": rule(
    "Zmieniono kolejność etapów: proces zaczyna się lub kończy gdzie indziej.",
    "The order of stages changed: a process starts or ends elsewhere.",
    "decision",
    "major",
  ),
  "transition-added": rule(
    "Dodano przejście: „{from}” → „{to}”.",
    "A move was added: “{from}” → “{to}”.",
    "relief",
    "minor",
  ),
  "transition-removed": rule(
    "Usunięto przejście: „{from}” → „{to}”.",
    "A move was removed: “{from}” → “{to}”.",
    "blocked",
    "major",
  ),
  "transition-kind-changed": rule(
    "Zmieniono rodzaj przejścia: „{from}” → „{to}”.",
    "The kind of a move changed: “{from}” → “{to}”.",
    "decision",
    "major",
  ),
  "transition-widened": rule(
    "Przejście „{from}” → „{to}” może teraz wykonać także: {duty}.",
    "The move “{from}” → “{to}” may now be made also by: {duty}.",
    "relief",
    "minor",
  ),
  "transition-narrowed": rule(
    "Przejścia „{from}” → „{to}” nie może już wykonać: {duty}.",
    "The move “{from}” → “{to}” may no longer be made by: {duty}.",
    "decision",
    "major",
  ),
  "transition-evidence-changed": rule(
    "Zmieniono źródła lub oznaczenie przejścia: „{from}” → „{to}”.",
    "The sources or mark of a move changed: “{from}” → “{to}”.",
    "none",
    "minor",
  ),
  "criterion-added": rule(
    "Dodano warunek etapu „{stage}”: „{criterion}”.",
    "A criterion of the stage “{stage}” was added: “{criterion}”.",
    "new-duty",
    "major",
  ),
  "criterion-removed": rule(
    "Usunięto warunek etapu „{stage}”: „{criterion}”.",
    "A criterion of the stage “{stage}” was removed: “{criterion}”.",
    "relief",
    "minor",
  ),
  "criterion-moved": rule(
    "Przeniesiono warunek „{criterion}”: teraz dotyczy {side, select, entry {wejścia w etap} other {wyjścia z etapu}} „{stage}”.",
    "The criterion “{criterion}” was moved: it is now of {side, select, entry {entering} other {leaving}} the stage “{stage}”.",
    "decision",
    "major",
  ),
  "criterion-tightened": rule(
    "Zaostrzono warunek „{criterion}”: było {from, number}, jest {to, number}.",
    "The criterion “{criterion}” is stricter: it was {from, number} and is {to, number}.",
    "new-duty",
    "major",
  ),
  "criterion-loosened": rule(
    "Złagodzono warunek „{criterion}”: było {from, number}, jest {to, number}.",
    "The criterion “{criterion}” is looser: it was {from, number} and is {to, number}.",
    "relief",
    "minor",
  ),
  "criterion-remeasured": rule(
    "Warunek „{criterion}” mierzy się inaczej ({field}).",
    "The criterion “{criterion}” is measured differently ({field}).",
    "decision",
    "major",
  ),
  "criterion-unwaivable": rule(
    "Warunku „{criterion}” nie można już uchylić.",
    "The criterion “{criterion}” can no longer be waived.",
    "new-duty",
    "major",
  ),
  "criterion-waivable": rule(
    "Warunek „{criterion}” można teraz uchylić.",
    "The criterion “{criterion}” can now be waived.",
    "relief",
    "minor",
  ),
  "criterion-reworded": rule(
    "Zmieniono zdanie warunku; teraz: „{criterion}”.",
    "The sentence of a criterion changed; now: “{criterion}”.",
    "none",
    "patch",
  ),
  "criterion-mend-changed": rule(
    "Braki warunku „{criterion}” uzupełnia się gdzie indziej albo robi to kto inny.",
    "What the criterion “{criterion}” lacks is mended elsewhere, or by somebody else.",
    "none",
    "minor",
  ),
  "criterion-evidence-changed": rule(
    "Zmieniono źródła lub oznaczenie warunku „{criterion}”.",
    "The sources or mark of the criterion “{criterion}” changed.",
    "none",
    "minor",
  ),
  "expectation-changed": rule(
    "Zmieniono oczekiwany czas etapu „{stage}”: było {from}, jest {to}.",
    "The expected length of the stage “{stage}” changed: it was {from} and is {to}.",
    "none",
    "minor",
  ),
  "expectation-evidence-changed": rule(
    "Zmieniono źródła lub oznaczenie oczekiwanego czasu etapu „{stage}”.",
    "The sources or mark of the expected length of the stage “{stage}” changed.",
    "none",
    "minor",
  ),
  "code-list-added": rule("Dodano listę „{list}”.", "The list “{list}” was added.", "none", "minor"),
  "code-list-removed": rule("Usunięto listę „{list}”.", "The list “{list}” was removed.", "blocked", "major"),
  "code-list-reworded": rule(
    "Zmieniono nazwę, źródła lub oznaczenie listy „{list}”.",
    "The name, sources or mark of the list “{list}” changed.",
    "none",
    "patch",
  ),
  "code-added": rule(
    "Na listę „{list}” dodano „{code}”.",
    "“{code}” was added to the list “{list}”.",
    "none",
    "minor",
  ),
  "code-removed": rule(
    "Z listy „{list}” usunięto „{code}”; zapisane odpowiedzi zostają, ale wydanie ich nie zna.",
    "“{code}” was removed from the list “{list}”; answers stay but the edition does not know them.",
    "blocked",
    "major",
  ),
  "code-relabelled": rule(
    "Nowa nazwa na liście „{list}”: „{to}”, wcześniej „{from}”.",
    "New name in the list “{list}”: “{to}”, earlier “{from}”.",
    "none",
    "patch",
  ),
  "codes-reordered": rule(
    "Zmieniono kolejność na liście „{list}”.",
    "The order of the list “{list}” changed.",
    "none",
    "patch",
  ),
  "field-added": rule(
    "Do formularza „{form}” dodano pole „{field}”.",
    "The field “{field}” was added to the form “{form}”.",
    "none",
    "minor",
  ),
  "required-field-added": rule(
    "Do formularza „{form}” dodano wymagane pole „{field}”.",
    "The required field “{field}” was added to the form “{form}”.",
    "new-duty",
    "major",
  ),
  "field-removed": rule(
    "Z formularza „{form}” usunięto pole „{field}”.",
    "The field “{field}” was removed from the form “{form}”.",
    "blocked",
    "major",
  ),
  "field-changed": rule(
    "Zmieniono pole „{field}” formularza „{form}”.",
    "The field “{field}” of the form “{form}” changed.",
    "decision",
    "major",
  ),
  "fields-reordered": rule(
    "Zmieniono kolejność dodatkowych pól.",
    "The order of the extra fields changed.",
    "none",
    "patch",
  ),
  "waiving-widened": rule(
    "Warunki może teraz uchylać także: {duty}.",
    "Criteria may now be waived also by: {duty}.",
    "relief",
    "minor",
  ),
  "waiving-narrowed": rule(
    "Warunków nie może już uchylać: {duty}.",
    "Criteria may no longer be waived by: {duty}.",
    "decision",
    "major",
  ),
  "source-added": rule("Dodano źródło „{source}”.", "The source “{source}” was added.", "none", "patch"),
  "source-removed": rule(
    "Usunięto źródło „{source}”.",
    "The source “{source}” was removed.",
    "none",
    "minor",
  ),
  "source-changed": rule(
    "Zmieniono opis źródła „{source}”.",
    "The description of the source “{source}” changed.",
    "none",
    "patch",
  ),
  "organisation-added": rule(
    "Dodano organizację „{organisation}”.",
    "The organisation “{organisation}” was added.",
    "none",
    "minor",
  ),
  "organisation-removed": rule(
    "Usunięto organizację „{organisation}”.",
    "The organisation “{organisation}” was removed.",
    "none",
    "minor",
  ),
  "organisation-changed": rule(
    "Zmieniono dane organizacji „{organisation}”.",
    "The data of the organisation “{organisation}” changed.",
    "none",
    "minor",
  ),
  "order-changed": rule("Zmieniono kolejność: {list}.", "The order changed: {list}.", "none", "patch"),
} as const satisfies Record<string, Rule>

export type ChangeKind = keyof typeof rules

/**
 * **Shape** `uri` is the address of what changed, in the later edition where it is still there; `params` hold keys and
 * numbers for programs, `words` what they are called in each language, which the sentence says.
 */
export interface Change {
  readonly kind: ChangeKind
  readonly uri: string
  readonly params: Readonly<Record<string, string | number>>
  readonly words: Readonly<Record<string, Text>>
  readonly effect: Effect
  readonly bump: Bump
}

/** The change in one sentence. */
export const sentence = (change: Change, language: Language): string =>
  format(rules[change.kind].sentence[language], language, {
    ...change.params,
    ...Object.fromEntries(Object.entries(change.words).map(([name, text]) => [name, text[language]])),
  })

/** What the change means for running processes, in one sentence. */
export const effect = (change: Change, language: Language): string => effects[change.effect][language]

/** The version that a list of changes asks for; null when nothing changed. */
export const bump = (changes: ReadonlyArray<Change>): Bump | null =>
  bumps.findLast((one) => changes.some((change) => change.bump === one)) ?? null

/** The version after a bump. **Unit** semantic versions; below 1.0.0 they are raised by the same rule. */
export const next = (version: string, raised: Bump): string => {
  const [major = 0, minor = 0, patch = 0] = version.split(".").map(Number)
  if (raised === "major") return `${major + 1}.0.0`
  return raised === "minor" ? `${major}.${minor + 1}.0` : `${major}.${minor}.${patch + 1}`
}
