/**
 * What those who run the portal see of it at a collector (OTLP): a trace of each request, and how many, how long, how they ended.
 * Not here: anything of people, which is left out of every span (`Impersonal`), or what the store tells of itself (`@osl/store`).
 */
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as FetchHttpClient from "effect/http/FetchHttpClient"
import * as Layer from "effect/Layer"
import * as Metric from "effect/Metric"
import * as Option from "effect/Option"
import * as OtlpExporter from "effect/observability/OtlpExporter"
import * as OtlpMetrics from "effect/observability/OtlpMetrics"
import * as OtlpSerialization from "effect/observability/OtlpSerialization"
import * as OtlpTracer from "effect/observability/OtlpTracer"
import * as Tracer from "effect/Tracer"
import type { TelemetrySettings } from "../server/settings.ts"
import { impersonal } from "./impersonal.server.ts"

/** **Unit** milliseconds that a collector gets for one sending; after that it is as good as gone. */
const patienceMs = 5_000

const resource = { serviceName: "osl-portal" } as const

/** A collector that takes what it is sent and never answers must not keep anything waiting. */
const hurried: typeof fetch = (input, init) =>
  fetch(input, {
    ...init,
    signal: AbortSignal.any([AbortSignal.timeout(patienceMs), ...(init?.signal ? [init.signal] : [])]),
  })

/** Sends spans and metrics every few seconds, beside what is served; to nobody unless there is a collector. */
export const layer = (settings: TelemetrySettings | undefined): Layer.Layer<never> => {
  if (settings === undefined) return Layer.empty
  const { endpoint, headers, everyMs } = settings
  const sent = { resource, headers, exportInterval: everyMs, shutdownTimeout: 2_000 }
  const traces = Layer.effect(
    Tracer.Tracer,
    Effect.map(OtlpTracer.make({ ...sent, url: `${endpoint}/v1/traces` }), impersonal),
  )
  const metrics = OtlpMetrics.layer({ ...sent, url: `${endpoint}/v1/metrics` })
  return Layer.merge(traces, metrics).pipe(
    Layer.provide(
      Layer.mergeAll(
        OtlpExporter.layerFlusher,
        OtlpSerialization.layerJson,
        Layer.provide(FetchHttpClient.layer, Layer.succeed(FetchHttpClient.Fetch, hurried)),
      ),
    ),
  )
}

const took = Metric.histogram("http.server.request.duration", {
  description: "Seconds from a request to the end of its answer, by route and status",
  boundaries: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
})

/** A request under way. */
export interface Asked {
  readonly span: Tracer.Span
  /** Tells which route it is for. **Shape** with names where the address has values: `/processes/:processId`. */
  readonly at: (route: string) => void
  readonly end: (status: number) => void
}

const now = (): bigint => BigInt(Math.round((performance.timeOrigin + performance.now()) * 1e6))

/** Begins the trace of a request. */
export const begin = (services: Context.Context<never>, method: string): Asked => {
  const startTime = now()
  const span = Context.get(services, Tracer.Tracer).span({
    name: method,
    parent: Option.none(),
    annotations: Context.empty(),
    links: [],
    startTime,
    kind: "server",
    root: true,
    sampled: true,
  })
  let route = ""
  return {
    span,
    at: (found) => {
      route = found
    },
    end: (status) => {
      const endTime = now()
      const attributes = { "http.request.method": method, "http.route": route }
      for (const [name, value] of Object.entries(attributes)) span.attribute(name, value)
      span.attribute("http.response.status_code", status)
      span.end(endTime, Exit.void)
      Metric.withAttributes(took, {
        ...attributes,
        "http.response.status_code": String(status),
      }).updateUnsafe(Number(endTime - startTime) / 1e9, services)
    },
  }
}

/** The address with the names of its parameters instead of their values; what no route has a name for is not told. */
export const routeOf = (pathname: string, params: Readonly<Record<string, string | undefined>>): string => {
  if (params["*"] !== undefined) return "*"
  const names = new Map(Object.entries(params).map(([name, value]) => [value, name]))
  return pathname
    .replace(/\.data$/, "")
    .split("/")
    .map((part) => {
      const name = names.get(decodeURIComponent(part))
      return name === undefined ? part : `:${name}`
    })
    .join("/")
}
