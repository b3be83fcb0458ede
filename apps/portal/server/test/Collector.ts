/**
 * A collector of traces and metrics on loopback that keeps what it is sent (OTLP over HTTP, as JSON).
 * Not here: what a portal sends it (`app/telemetry.server.ts`).
 */
import { createServer, type ServerResponse } from "node:http"
import * as Schema from "effect/Schema"

const Attribute = Schema.Struct({ key: Schema.String, value: Schema.Record(Schema.String, Schema.Unknown) })

const Span = Schema.Struct({
  traceId: Schema.String,
  spanId: Schema.String,
  parentSpanId: Schema.optionalKey(Schema.NullOr(Schema.String)),
  name: Schema.String,
  startTimeUnixNano: Schema.String,
  endTimeUnixNano: Schema.String,
  attributes: Schema.Array(Attribute),
})
export type Span = typeof Span.Type

const Traces = Schema.Struct({
  resourceSpans: Schema.Array(
    Schema.Struct({ scopeSpans: Schema.Array(Schema.Struct({ spans: Schema.Array(Span) })) }),
  ),
})

export interface Collector {
  readonly address: string
  readonly spans: () => ReadonlyArray<Span>
  /** Everything it was sent, as it came. */
  readonly text: () => string
  /** From now on it takes what it is sent and answers nothing. */
  readonly fallSilent: () => void
  readonly stop: () => Promise<void>
}

export const valueOf = (span: Span, key: string): string =>
  String(Object.values(span.attributes.find((one) => one.key === key)?.value ?? {})[0] ?? "")

export const start = async (): Promise<Collector> => {
  const bodies: Array<{ readonly path: string; readonly body: string }> = []
  const unanswered: Array<ServerResponse> = []
  let isSilent = false
  const server = createServer((request, response) => {
    const parts: Array<Buffer> = []
    request.on("data", (part: Buffer) => parts.push(part))
    request.on("end", () => {
      bodies.push({ path: request.url ?? "", body: Buffer.concat(parts).toString("utf8") })
      if (isSilent) unanswered.push(response)
      else response.setHeader("Content-Type", "application/json").end("{}")
    })
  })
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  const bound = server.address()
  return {
    address: `http://127.0.0.1:${typeof bound === "object" && bound !== null ? bound.port : 0}`,
    spans: () =>
      bodies
        .filter(({ path }) => path === "/v1/traces")
        .flatMap(({ body }) =>
          Schema.decodeUnknownSync(Schema.fromJsonString(Traces))(body).resourceSpans.flatMap(
            ({ scopeSpans }) => scopeSpans.flatMap(({ spans }) => spans),
          ),
        ),
    text: () => bodies.map(({ path, body }) => `${path}\n${body}`).join("\n"),
    fallSilent: () => {
      isSilent = true
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
