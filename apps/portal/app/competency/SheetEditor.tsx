/**
 * A sheet that its author fills in: the competencies of a role with their ratings, each a page of its own.
 * Not here: rating (`routes/…$competency`), or the check before handing in (`SheetCheck`).
 */
import { ButtonRow, LinkButton, Notice, Table, Tag, useWords } from "@osl/ui"
import { useSay } from "../words/Words.ts"
import { RoleLinks } from "./RoleLinks.tsx"
import type { SheetView } from "./SheetView.ts"
import { Withdraw } from "./Withdraw.tsx"

export interface SheetEditorProps {
  readonly view: SheetView
  /** **Unit** competencies of the framework. */
  readonly all: number
  readonly action: string
  readonly commandId: string
  /** What was just done, by the names of competencies. */
  readonly done: {
    readonly begun: boolean
    readonly saved: string | null
    readonly removed: string | null
  }
}

const Done = ({ done, next }: Pick<SheetEditorProps, "done"> & Pick<SheetView, "next">) => {
  const say = useSay()
  const { begun, saved, removed } = done
  if (saved !== null)
    return (
      <Notice kind="success" title={say("sheet.saved", { competency: saved })}>
        {next === null ? null : <a href={next.href}>{say("sheet.saved.next", { competency: next.label })}</a>}
      </Notice>
    )
  if (removed !== null) return <Notice kind="success" title={say("sheet.removed", { competency: removed })} />
  return begun ? <Notice kind="success" title={say("sheet.begun")} /> : null
}

export const SheetEditor = ({ view, all, action, commandId, done }: SheetEditorProps) => {
  const say = useSay()
  const { date } = useWords()
  return (
    <>
      <Done done={done} next={view.next} />
      {view.remarks === null ? null : (
        <Notice kind="warning" title={say("sheet.returned")}>
          <p className="process-lines">{view.remarks}</p>
        </Notice>
      )}
      <p>
        {say("sheet.status", { status: view.statusLabel })}, {date(view.date)}.{" "}
        {say("sheet.rated", { count: view.rated, all })}
      </p>
      <ButtonRow>
        {view.next === null ? null : (
          <LinkButton look={view.rated === 0 ? "main" : "plain"} href={view.next.href}>
            {say("sheet.next", { competency: view.next.label })}
          </LinkButton>
        )}
        {view.rated === 0 ? null : (
          <LinkButton look="main" href={`${action}?check=1`}>
            {say("sheet.check")}
          </LinkButton>
        )}
      </ButtonRow>
      <section className="osl-stack" aria-labelledby="ratings">
        <h2 id="ratings">{say("sheet.roles")}</h2>
        <RoleLinks label={say("competency.roles")} roles={view.roles} current={view.role} />
        <Table
          caption={say("sheet.roles")}
          hideCaption
          rows={view.lines}
          rowKey={({ key }) => key}
          columns={[
            {
              key: "name",
              header: say("sheet.competency"),
              cell: ({ label, href }) => <a href={href}>{label}</a>,
            },
            {
              key: "level",
              header: say("sheet.level"),
              cell: ({ level, isWanting }) => (
                <>
                  {level ?? say("sheet.level.none")}{" "}
                  {isWanting ? <Tag tone="attention">{say("sheet.wanting")}</Tag> : null}
                </>
              ),
            },
          ]}
        />
      </section>
      <Withdraw action={action} commandId={commandId} />
    </>
  )
}
