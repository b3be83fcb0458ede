/**
 * End-to-end tests: the built portal on a free port and a new folder, with the first 16 centres of the demonstration, in a real browser.
 * Not here: what a test needs to sign in and look around (`e2e/support`).
 */

import { findBrowser } from "@osl/workshop/browser"
import { defineConfig } from "@playwright/test"
import { signOnFile } from "./e2e/support/identity.ts"
import { theDataDir, theIdentityPort, theMailPort, thePort } from "./e2e/support/place.ts"

// Playwright tells its workers about colours by FORCE_COLOR, and Node warns of whoever is told twice.
delete process.env["NO_COLOR"]

const port = await thePort()
const mailPort = await theMailPort()
const dataDir = theDataDir()
const identityPort = await theIdentityPort()
const { executablePath, args } = await findBrowser()
const baseURL = `http://127.0.0.1:${port}`

const desk = { viewport: { width: 1366, height: 768 } }
const phone = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true, deviceScaleFactor: 2 }

export default defineConfig({
  testDir: "e2e",
  outputDir: "test-results",
  fullyParallel: true,
  workers: 2,
  forbidOnly: process.env["CI"] !== undefined,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: "list",
  use: {
    baseURL,
    locale: "pl-PL",
    timezoneId: "Europe/Warsaw",
    launchOptions: { executablePath, args: [...args] },
    // The test command goes without: what fails there is run again by `pnpm e2e`, which keeps a trace.
    trace: process.env["CI"] === undefined ? "retain-on-failure" : "off",
    screenshot: "only-on-failure",
  },
  projects: [
    { name: "desk", use: desk },
    { name: "phone", use: phone },
    { name: "no-javascript", use: { ...desk, javaScriptEnabled: false } },
  ],
  globalSetup: "./e2e/support/mailbox.ts",
  globalTeardown: "./e2e/support/tidy.ts",
  webServer: {
    command: "node start.mjs",
    url: `${baseURL}/readyz`,
    timeout: 240_000,
    gracefulShutdown: { signal: "SIGTERM", timeout: 10_000 },
    env: {
      PORT: String(port),
      HOST: "127.0.0.1",
      OSL_DATA_DIR: dataDir,
      OSL_DEMO: "few",
      DATABASE_URL: "",
      SMTP_URL: `smtp://127.0.0.1:${mailPort}`,
      OSL_MAIL_FROM: "OSL <osl@portal.example>",
      OSL_SIGN_ON: signOnFile(dataDir, identityPort),
    },
  },
})
