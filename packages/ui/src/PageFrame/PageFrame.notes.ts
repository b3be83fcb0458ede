import type { Notes } from "../Example/Notes.ts"

export const notes: Notes = {
  when: "As the frame of a whole page of an application (`LanguageSwitch` and `ThemeSwitch` are its pieces).",
  whenNot: "Inside somebody else’s page, which has its own header.",
  keyboard:
    "The first Tab is “Przejdź do treści”; the menu of a phone opens with Enter; languages and appearance are links and buttons that post.",
  screenReader:
    "Landmarks: banner, navigation, main, contentinfo; the current page has aria-current, the chosen appearance aria-pressed.",
  wcag: "2.4.1 a skip link; 3.2.3 and 3.2.6 the same places on every page; 1.4.10 the menu folds at 320 px; 3.1.2 each language is named in itself.",
}
