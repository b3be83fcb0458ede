import { expect, test } from "vitest"
import { StartFailure } from "./StartFailure.ts"
import { read } from "./settings.ts"

const refusal = (env: Record<string, string>): StartFailure => {
  try {
    read(env, "/osl")
  } catch (error) {
    if (error instanceof StartFailure) return error
    throw error
  }
  throw new Error("accepted")
}

test("without settings the portal runs on this computer only, on port 3000, with the pilot in .data", () => {
  expect(read({}, "/osl")).toEqual({
    port: 3000,
    host: "127.0.0.1",
    dataDir: "/osl/.data",
    databaseUrl: undefined,
    demo: "pilot",
    secret: undefined,
    lasting: undefined,
    signOnFile: undefined,
    editionsDir: undefined,
    edition: "osl-2014",
    operatorFile: undefined,
    publicUrl: undefined,
    logsStatements: false,
    tiles: undefined,
    mail: undefined,
    bucket: undefined,
  })
})

test("an empty setting is as good as none", () => {
  expect(read({ PORT: " ", DATABASE_URL: "", OSL_DATA_DIR: "" }, "/osl")).toEqual(read({}, "/osl"))
})

test("settings that are right are taken", () => {
  const settings = read(
    {
      PORT: "0",
      HOST: "::1",
      OSL_DATA_DIR: "elsewhere",
      DATABASE_URL: "postgresql://osl@db/osl",
      OSL_DEMO: "OFF",
      OSL_SECRET: "x".repeat(32),
      OSL_URL: "https://osl.example.pl/",
      OSL_EDITIONS: "editions",
      OSL_EDITION: "osl-2012",
      OSL_OPERATOR: "operator.json",
      OSL_LOG_STATEMENTS: "1",
      SMTP_URL: "smtps://osl:secret@mail.example.org",
      OSL_MAIL_FROM: "OSL <osl@example.org>",
      OTEL_EXPORTER_OTLP_ENDPOINT: "http://collector:4318/",
      OTEL_EXPORTER_OTLP_HEADERS: "authorization=Bearer x=, tenant=osl",
      OSL_TILES: "https://maps.example.org/{z}/{x}/{y}.png",
      OSL_TILES_ATTRIBUTION: "© Maps",
    },
    "/osl",
  )
  expect(settings).toMatchObject({ port: 0, host: "::1", dataDir: "/osl/elsewhere", demo: "off" })
  expect(settings).toMatchObject({
    databaseUrl: "postgresql://osl@db/osl",
    publicUrl: "https://osl.example.pl",
    editionsDir: "/osl/editions",
    edition: "osl-2012",
    operatorFile: "/osl/operator.json",
    logsStatements: true,
    tiles: { url: "https://maps.example.org/{z}/{x}/{y}.png", attribution: "© Maps" },
    mail: { server: "smtps://osl:secret@mail.example.org", from: "OSL <osl@example.org>" },
    telemetry: {
      endpoint: "http://collector:4318",
      headers: { authorization: "Bearer x=", tenant: "osl" },
      everyMs: 5_000,
    },
  })
})

test.each([
  ["PORT", "http"],
  ["PORT", "65536"],
  ["PORT", "-1"],
  ["HOST", "a b"],
  ["OSL_TILES", "https://maps.example.org/"],
  ["OSL_TILES_ATTRIBUTION", "© Maps"],
  ["DATABASE_URL", "mysql://db/osl"],
  ["DATABASE_URL", "osl"],
  ["OSL_DEMO", "large"],
  ["OSL_SECRET", "short"],
  ["OSL_URL", "osl.example.pl"],
  ["OSL_URL", "https://example.pl/osl"],
  ["OSL_LOG_STATEMENTS", "yes"],
  ["SMTP_URL", "smtp://mail.example.org"],
  ["OTEL_EXPORTER_OTLP_ENDPOINT", "collector:4318"],
  ["OSL_MAIL_FROM", "osl@example.org"],
])("a wrong %s (%s) is named in both languages", (name, value) => {
  const { code, text } = refusal({ [name]: value })
  expect(code).toBe("bad-setting")
  expect(text.pl).toContain(name)
  expect(text.en).toContain(name)
})

test("all wrong settings are named at once", () => {
  const { text } = refusal({ PORT: "x", OSL_DEMO: "x" })
  expect(text.pl).toMatch(/PORT[\s\S]*OSL_DEMO/)
})

test("the password in a wrong DATABASE_URL and a short OSL_SECRET are not repeated", () => {
  const { text } = refusal({ DATABASE_URL: "mysql://osl:hunter2@db/osl", OSL_SECRET: "tooshortsecret" })
  expect(`${text.pl}${text.en}`).not.toMatch(/hunter2|tooshortsecret/)
})
