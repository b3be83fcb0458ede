import type { Preview } from "@storybook/react-vite"
import { OslProvider } from "../src/OslProvider/OslProvider.tsx"
import "../src/styles.css"
import "../src/tokens/themes/region.css"
import { uk } from "../src/words/uk.ts"
import type { Locale } from "../src/words/Words.ts"
import { NotesPage } from "./NotesPage.tsx"

const isLocale = (value: unknown): value is Locale => value === "pl" || value === "en" || value === "uk"

const size = (name: string, width: number, height: number, type: "mobile" | "tablet" | "desktop") => ({
  name: `${name} (${width} × ${height})`,
  styles: { width: `${width}px`, height: `${height}px` },
  type,
})

/** The narrowest screen of WCAG 2.2 1.4.10, then those of the pictures in `docs/ui.md`. */
const sizes = {
  narrow: size("Narrow", 320, 640, "mobile"),
  phone: size("Phone", 390, 844, "mobile"),
  tablet: size("Tablet", 820, 1180, "tablet"),
  desk: size("Desk", 1366, 768, "desktop"),
}

const preview: Preview = {
  tags: ["autodocs"],
  parameters: {
    docs: { page: NotesPage },
    layout: "fullscreen",
    a11y: {
      test: "error",
      options: { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
    },
    viewport: { options: sizes },
    controls: { disable: true },
    actions: { disable: true },
  },
  globalTypes: {
    language: {
      description: "Language",
      toolbar: {
        icon: "globe",
        items: [
          { value: "pl", title: "Polski" },
          { value: "en", title: "English" },
          { value: "uk", title: "Українська" },
        ],
        dynamicTitle: true,
      },
    },
    theme: {
      description: "Theme",
      toolbar: {
        icon: "contrast",
        items: ["light", "dark", "contrast", "region", "auto"],
        dynamicTitle: true,
      },
    },
    direction: {
      description: "Direction of reading",
      toolbar: {
        icon: "transfer",
        items: [
          { value: "ltr", title: "Left to right" },
          { value: "rtl", title: "Right to left" },
        ],
        dynamicTitle: true,
      },
    },
  },
  initialGlobals: { language: "pl", theme: "light", direction: "ltr" },
  decorators: [
    (Story, { globals, title }) => {
      const language = isLocale(globals["language"]) ? globals["language"] : "pl"
      document.documentElement.lang = language
      document.documentElement.dataset["oslTheme"] = String(globals["theme"])
      document.documentElement.dir = globals["direction"] === "rtl" ? "rtl" : "ltr"
      return (
        <OslProvider language={language} words={language === "uk" ? uk : undefined}>
          {title.startsWith("Pages/") ? (
            <Story />
          ) : (
            <main className="osl-root" style={{ minHeight: "100vh", padding: "1.5rem" }}>
              <h1 className="osl-visually-hidden">{title}</h1>
              <Story />
            </main>
          )}
        </OslProvider>
      )
    },
  ],
}

export default preview
