/**
 * Groups and partnerships of a process with the course of their life.
 * Not here: what is told of each (`TogetherView`).
 */
import { ProcessStore } from "@osl/store"
import { RecordCard, useWords } from "@osl/ui"
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node"
import * as Effect from "effect/Effect"
import { useLoaded } from "../../loaded.ts"
import { LifeCycle } from "../../process/picture/LifeCycle.tsx"
import * as Picture from "../../process/picture/Picture.ts"
import { Additions, NothingYet, PicturePage } from "../../process/picture/PicturePage.tsx"
import { additions, begin } from "../../process/picture/picturing.server.ts"
import * as TogetherView from "../../process/picture/TogetherView.ts"
import { respond } from "../../respond.server.ts"
import type { loader as rootLoader } from "../../root.tsx"
import { titled } from "../../title.ts"
import { useSay } from "../../words/Words.ts"

export const loader = (args: LoaderFunctionArgs) =>
  respond(
    args,
    Effect.gen(function* () {
      const { reading, records } = yield* begin(args.params["processId"], Picture.forms.together)
      const store = yield* ProcessStore.ProcessStore
      const log = records.length === 0 ? [] : yield* store.log(reading.member, reading.state.id)
      return {
        process: reading.crumbs,
        all: TogetherView.of(records, log, reading),
        add: additions(reading, Picture.forms.together),
      }
    }),
  )

export const meta: MetaFunction<typeof loader, { root: typeof rootLoader }> = ({ matches }) =>
  titled(matches, "picture.together")

const One = ({ one }: { readonly one: TogetherView.Together }) => {
  const say = useSay()
  const { date } = useWords()
  const now = one.life.find(({ isNow }) => isNow)
  return (
    <div className="picture-together">
      <RecordCard
        heading={3}
        kind={one.kind}
        title={one.title}
        href={one.href}
        text={one.text}
        facts={one.facts}
        lists={one.lists}
        {...(now === undefined ? {} : { state: { label: now.label, tone: "action" as const } })}
      />
      <LifeCycle
        label={say("together.life", { name: one.title })}
        items={one.life.map((state) => {
          const kind = state.isNow ? "current" : state.since === null ? "ahead" : "done"
          return {
            key: state.code,
            label: state.label,
            state: kind,
            when:
              state.since === null ? undefined : say("together.since", { date: date(state.since, "medium") }),
            said: say(`picture.state.${kind}`),
          }
        })}
      />
    </div>
  )
}

export default function TogetherPage() {
  const say = useSay()
  const { process, all, add } = useLoaded<typeof loader>()
  return (
    <PicturePage process={process} picture="together" lead={say("together.lead")}>
      {all.length === 0 ? (
        <NothingYet title={say("together.none")} text={say("together.none.step")} add={add} />
      ) : (
        <Additions add={add} />
      )}
      {(["group", "partnership"] as const).map((kind) => {
        const own = all.filter((one) => one.kind === kind)
        return own.length === 0 ? null : (
          <section key={kind} className="osl-stack" aria-labelledby={kind}>
            <h2 id={kind}>{say(`together.${kind}`, { count: own.length })}</h2>
            {own.map((one) => (
              <One key={one.id} one={one} />
            ))}
          </section>
        )
      })}
    </PicturePage>
  )
}
