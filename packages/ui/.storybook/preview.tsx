import type { Preview } from "@storybook/react-vite"
import { OslProvider } from "../src/OslProvider/OslProvider.tsx"
import "../src/styles.css"
import "../src/tokens/themes/region.css"
import { uk } from "../src/words/uk.ts"
import type { Locale } from "../src/words/Words.ts"
import { NotesPage } from "./NotesPage.tsx"

const isLocale = (value: unknown): value is Locale => value === "pl" || value === "en" || value === "uk"

const preview: Preview = {
  tags: ["autodocs"],
  parameters: {
    docs: { page: NotesPage },
    layout: "fullscreen",
    a11y: {
      test: "error",
      options: { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
    },
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
  },
  initialGlobals: { language: "pl", theme: "light" },
  decorators: [
    (Story, { globals, title }) => {
      const language = isLocale(globals["language"]) ? globals["language"] : "pl"
      document.documentElement.lang = language
      document.documentElement.dataset["oslTheme"] = String(globals["theme"])
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
