/**
 * The settings of the portal, read from the environment.
 * Not here: what is done with them (`main.ts`).
 */
import { resolve } from "node:path"
import type { Language } from "@osl/core"
import type { Bucket } from "../app/attachments/bucket.server.ts"
import { StartFailure } from "./StartFailure.ts"

/** How much demonstration data a new database starts with. */
export const demoSizes = ["pilot", "few", "two", "small", "national", "off"] as const
export type DemoSize = (typeof demoSizes)[number]

export interface Settings {
  readonly port: number
  readonly host: string
  /** **Shape** an absolute path. */
  readonly dataDir: string
  /** Where PostgreSQL is; the embedded database in `dataDir` when absent. */
  readonly databaseUrl: string | undefined
  readonly demo: DemoSize
  /** What sessions are signed with; made once and kept in `dataDir` when absent. */
  readonly secret: string | undefined
  /**
   * What badges are signed with and second steps are sealed with, which must not change; made once and kept in `dataDir` when absent,
   * the same as `secret` where that is set and the database is elsewhere.
   */
  readonly lasting: string | undefined
  /** The document of identity providers; none when absent. **Shape** an absolute path. */
  readonly signOnFile: string | undefined
  /** The folder of editions and overlays as documents; none when absent. **Shape** an absolute path. */
  readonly editionsDir: string | undefined
  /** The key of the edition that new processes begin with. */
  readonly edition: string
  /** The document about whoever runs the portal; none when absent. **Shape** an absolute path. */
  readonly operatorFile: string | undefined
  /** The public address behind a proxy, without a path: `https://osl.example.pl`. */
  readonly publicUrl: string | undefined
  /** Whether every statement to the database is written to the error stream, without its values. */
  readonly logsStatements: boolean
  /** How mail is sent; not at all when absent. */
  readonly mail: MailSettings | undefined
  /** The collector that is told of requests, statements and how long they take; none when absent. */
  readonly telemetry: TelemetrySettings | undefined
  /** Pictures of the ground under maps, from a server of the operator's choice; without them no other site is asked for anything. */
  readonly tiles: TileSettings | undefined
  /** Storage that speaks S3, for attached files; the data folder when absent. */
  readonly bucket: Bucket | undefined
}

/** **Shape** `server` is `smtp://` or `smtps://` with a login where it needs one; `from` an address, with a name or without. */
export interface MailSettings {
  readonly server: string
  readonly from: string
}

/** **Shape** `url` has `{z}`, `{x}` and `{y}`. */
export interface TileSettings {
  readonly url: string
  readonly attribution: string
}

/** **Shape** `endpoint` without a slash at its end. **Unit** `everyMs` milliseconds between two sendings. */
export interface TelemetrySettings {
  readonly endpoint: string
  readonly headers: Readonly<Record<string, string>>
  readonly everyMs: number
}

type Environment = Readonly<Record<string, string | undefined>>

type Reading<T> = { readonly value: T } | { readonly problem: Language.Text }

const given = (env: Environment, name: string): string | undefined => {
  const value = env[name]?.trim()
  return value === undefined || value === "" ? undefined : value
}

const port = (text: string | undefined): Reading<number> => {
  if (text === undefined) return { value: 3000 }
  if (/^\d{1,5}$/.test(text) && Number(text) <= 65_535) return { value: Number(text) }
  return {
    problem: {
      pl: `PORT to liczba od 0 do 65535, a jest „${text}”.`,
      en: `PORT is a number from 0 to 65535, not “${text}”.`,
    },
  }
}

const host = (text: string | undefined): Reading<string> => {
  if (text === undefined) return { value: "127.0.0.1" }
  if (/^[0-9A-Za-z.:_-]+$/.test(text)) return { value: text }
  return {
    problem: {
      pl: `HOST to adres albo nazwa tego komputera, a jest „${text}”.`,
      en: `HOST is an address or a name of this computer, not “${text}”.`,
    },
  }
}

const databaseUrl = (text: string | undefined): Reading<string | undefined> => {
  if (text === undefined) return { value: undefined }
  if (/^postgres(ql)?:$/.test(URL.parse(text)?.protocol ?? "")) return { value: text }
  return {
    problem: {
      pl: "DATABASE_URL to adres bazy PostgreSQL, na przykład postgres://osl@localhost:5432/osl.",
      en: "DATABASE_URL is the address of a PostgreSQL database, such as postgres://osl@localhost:5432/osl.",
    },
  }
}

const demo = (text: string | undefined): Reading<DemoSize> => {
  if (text === undefined) return { value: "pilot" }
  const found = demoSizes.find((size) => size === text.toLowerCase())
  if (found !== undefined) return { value: found }
  return {
    problem: {
      pl: `OSL_DEMO to „pilot”, „few”, „two”, „small”, „national” albo „off”, a jest „${text}”.`,
      en: `OSL_DEMO is “pilot”, “few”, “two”, “small”, “national” or “off”, not “${text}”.`,
    },
  }
}

const secret = (name: string, text: string | undefined): Reading<string | undefined> => {
  if (text === undefined || text.length >= 32) return { value: text }
  return {
    problem: {
      pl: `${name} ma mieć co najmniej 32 znaki.`,
      en: `${name} must have at least 32 characters.`,
    },
  }
}

const publicUrl = (text: string | undefined): Reading<string | undefined> => {
  if (text === undefined) return { value: undefined }
  const url = URL.parse(text)
  if (url !== null && /^https?:$/.test(url.protocol) && url.pathname === "/" && url.search === "")
    return { value: url.origin }
  return {
    problem: {
      pl: `OSL_URL to publiczny adres portalu bez ścieżki, na przykład https://osl.example.pl, a jest „${text}”.`,
      en: `OSL_URL is the public address without a path, such as https://osl.example.pl, not “${text}”.`,
    },
  }
}

const mail = (server: string | undefined, from: string | undefined): Reading<MailSettings | undefined> => {
  if (server === undefined && from === undefined) return { value: undefined }
  const isServer = /^smtps?:$/.test(URL.parse(server ?? "")?.protocol ?? "")
  if (
    server !== undefined &&
    isServer &&
    from !== undefined &&
    /^[^\s<>@]+@[^\s<>@]+$|<[^\s<>@]+@[^\s<>@]+>$/.test(from)
  )
    return { value: { server, from } }
  return {
    problem: {
      pl: "SMTP_URL to serwer poczty, na przykład smtp://login:haslo@poczta.osrodek.pl:587, a OSL_MAIL_FROM adres nadawcy; potrzebne są oba.",
      en: "SMTP_URL is a mail server, such as smtp://login:password@mail.example.org:587, and OSL_MAIL_FROM the address of the sender; both are needed.",
    },
  }
}

const tiles = (
  url: string | undefined,
  attribution: string | undefined,
): Reading<TileSettings | undefined> => {
  if (url === undefined && attribution === undefined) return { value: undefined }
  const isWhole = ["{z}", "{x}", "{y}"].every((part) => url?.includes(part))
  const isPicture = isWhole && /^https?:$/.test(URL.parse(url ?? "")?.protocol ?? "")
  if (url !== undefined && isPicture && attribution !== undefined) return { value: { url, attribution } }
  return {
    problem: {
      pl: "OSL_TILES to adres kafli mapy z {z}, {x} i {y}, na przykład https://mapy.example.pl/{z}/{x}/{y}.png, a OSL_TILES_ATTRIBUTION mówi, czyje są; potrzebne są oba.",
      en: "OSL_TILES is the address of map tiles with {z}, {x} and {y}, such as https://maps.example.org/{z}/{x}/{y}.png, and OSL_TILES_ATTRIBUTION says whose they are; both are needed.",
    },
  }
}

const bucket = (env: Environment): Reading<Bucket | undefined> => {
  const [endpoint, key, secret] = ["OSL_S3_URL", "OSL_S3_KEY", "OSL_S3_SECRET"].map((name) =>
    given(env, name),
  )
  if (endpoint === undefined && key === undefined && secret === undefined) return { value: undefined }
  const url = URL.parse(endpoint ?? "")
  const isBucket =
    url !== null && /^https?:$/.test(url.protocol) && url.pathname.length > 1 && url.search === ""
  if (endpoint !== undefined && isBucket && key !== undefined && secret !== undefined)
    return { value: { endpoint, region: given(env, "OSL_S3_REGION") ?? "us-east-1", key, secret } }
  return {
    problem: {
      pl: "OSL_S3_URL to adres magazynu S3 z nazwą zasobnika, na przykład https://s3.example.pl/osl; potrzebne są też OSL_S3_KEY i OSL_S3_SECRET.",
      en: "OSL_S3_URL is the address of S3 storage with the name of the bucket, such as https://s3.example.pl/osl; OSL_S3_KEY and OSL_S3_SECRET are needed too.",
    },
  }
}

const yesNo = (name: string, text: string | undefined): Reading<boolean> => {
  if (text === undefined || text === "0") return { value: false }
  if (text === "1") return { value: true }
  return {
    problem: { pl: `${name} to 1 albo 0, a jest „${text}”.`, en: `${name} is 1 or 0, not “${text}”.` },
  }
}

/** As OpenTelemetry names and writes them. */
const telemetry = (
  endpoint: string | undefined,
  headers: string | undefined,
  every: string | undefined,
): Reading<TelemetrySettings | undefined> => {
  if (endpoint === undefined) return { value: undefined }
  const pairs = (headers ?? "").split(",").filter((pair) => pair.trim() !== "")
  const isAddress = /^https?:$/.test(URL.parse(endpoint)?.protocol ?? "")
  if (isAddress && pairs.every((pair) => /^[^=\s]+=/.test(pair.trim())) && /^\d{1,6}$/.test(every ?? "0"))
    return {
      value: {
        endpoint: endpoint.replace(/\/+$/, ""),
        headers: Object.fromEntries(
          pairs.map((pair) => {
            const [name = "", ...value] = pair.trim().split("=")
            return [name, value.join("=")]
          }),
        ),
        everyMs: every === undefined ? 5_000 : Number(every),
      },
    }
  return {
    problem: {
      pl: "OTEL_EXPORTER_OTLP_ENDPOINT to adres kolektora, na przykład http://localhost:4318, OTEL_EXPORTER_OTLP_HEADERS to pary nazwa=wartość po przecinku, a OTEL_BSP_SCHEDULE_DELAY to liczba milisekund.",
      en: "OTEL_EXPORTER_OTLP_ENDPOINT is the address of a collector, such as http://localhost:4318, OTEL_EXPORTER_OTLP_HEADERS are pairs name=value with commas, and OTEL_BSP_SCHEDULE_DELAY is a number of milliseconds.",
    },
  }
}

/**
 * Reads every setting.
 *
 * **Errors** `StartFailure` `bad-setting` that names all wrong settings at once.
 */
export const read = (env: Environment, root: string): Settings => {
  const editionsDir = given(env, "OSL_EDITIONS")
  const operatorFile = given(env, "OSL_OPERATOR")
  const signOnFile = given(env, "OSL_SIGN_ON")
  const problems: Array<Language.Text> = []
  const take = <T>(reading: Reading<T>, otherwise: T): T => {
    if ("value" in reading) return reading.value
    problems.push(reading.problem)
    return otherwise
  }
  const settings: Settings = {
    port: take(port(given(env, "PORT")), 0),
    host: take(host(given(env, "HOST")), ""),
    dataDir: resolve(root, given(env, "OSL_DATA_DIR") ?? ".data"),
    databaseUrl: take(databaseUrl(given(env, "DATABASE_URL")), undefined),
    demo: take(demo(given(env, "OSL_DEMO")), "off"),
    secret: take(secret("OSL_SECRET", given(env, "OSL_SECRET")), undefined),
    lasting: take(secret("OSL_LASTING_SECRET", given(env, "OSL_LASTING_SECRET")), undefined),
    signOnFile: signOnFile === undefined ? undefined : resolve(root, signOnFile),
    editionsDir: editionsDir === undefined ? undefined : resolve(root, editionsDir),
    edition: given(env, "OSL_EDITION") ?? "osl-2014",
    operatorFile: operatorFile === undefined ? undefined : resolve(root, operatorFile),
    publicUrl: take(publicUrl(given(env, "OSL_URL")), undefined),
    logsStatements: take(yesNo("OSL_LOG_STATEMENTS", given(env, "OSL_LOG_STATEMENTS")), false),
    tiles: take(tiles(given(env, "OSL_TILES"), given(env, "OSL_TILES_ATTRIBUTION")), undefined),
    mail: take(mail(given(env, "SMTP_URL"), given(env, "OSL_MAIL_FROM")), undefined),
    bucket: take(bucket(env), undefined),
    telemetry: take(
      telemetry(
        given(env, "OTEL_EXPORTER_OTLP_ENDPOINT"),
        given(env, "OTEL_EXPORTER_OTLP_HEADERS"),
        given(env, "OTEL_BSP_SCHEDULE_DELAY"),
      ),
      undefined,
    ),
  }
  if (problems.length > 0)
    throw new StartFailure("bad-setting", {
      pl: problems.map((problem) => problem.pl).join("\n"),
      en: problems.map((problem) => problem.en).join("\n  "),
    })
  return settings
}
