import { fileURLToPath } from "node:url"
import { storybookTest } from "@storybook/addon-vitest/vitest-plugin"
import { playwright } from "@vitest/browser-playwright"
import { defineConfig } from "vitest/config"
import { findBrowser } from "../../apps/workshop/src/browser.ts"

declare module "vitest" {
  interface ProvidedContext {
    readonly globals: { readonly language: string; readonly theme: string; readonly direction: string }
  }
}

process.env["STORYBOOK_DISABLE_TELEMETRY"] = "1"
const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))
// Without a browser the unit tests must still run; the browser tests then say that none is installed.
const browser = await findBrowser().catch(() => undefined)

const daily = [
  { language: "pl", theme: "light", direction: "ltr" },
  { language: "uk", theme: "contrast", direction: "ltr" },
  { language: "en", theme: "dark", direction: "rtl" },
]

/** Each language, theme of the kit and direction is seen every day; all of them together, and a region's theme, when `OSL_TESTS=all` asks for it. */
const views =
  process.env["OSL_TESTS"] === "all"
    ? ["pl", "en", "uk"].flatMap((language) =>
        ["light", "dark", "contrast", "region"].map((theme) => ({
          language,
          theme,
          direction: language === "en" ? "rtl" : "ltr",
        })),
      )
    : daily

/** Every story in a real browser, each checked with axe, in several languages, themes and directions. */
export default defineConfig({
  root: here("."),
  plugins: [
    storybookTest({
      configDir: here(".storybook"),
      disableAddonDocs: true,
      // Whole pages hold nothing but parts that are seen by themselves every day.
      tags: { exclude: process.env["OSL_TESTS"] === "all" ? [] : ["page"] },
    }),
  ],
  // A dependency found while tests run would reload the page under them.
  optimizeDeps: {
    include: [
      "react",
      "react/jsx-runtime",
      "react/jsx-dev-runtime",
      "react-dom",
      "react-dom/client",
      "react-dom/server",
      "react-aria-components",
      "intl-messageformat",
      "leaflet",
      "storybook/test",
      "@storybook/react-vite",
      "@storybook/addon-a11y/preview",
    ],
  },
  test: {
    name: "browser",
    testTimeout: 30_000,
    isolate: false,
    maxWorkers: "100%",
    setupFiles: [here(".storybook/vitest.setup.ts")],
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      provider: playwright(
        browser === undefined
          ? {}
          : { launchOptions: { executablePath: browser.executablePath, args: [...browser.args] } },
      ),
      instances: views.map((globals) => ({
        browser: "chromium" as const,
        name: `browser ${Object.values(globals).join(" ")}`,
        provide: { globals },
      })),
    },
  },
})
