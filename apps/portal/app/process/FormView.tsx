/**
 * A form of a process on its page: what others did meanwhile, what to look at, the form, the way back.
 * Not here: the page around it (`ProcessPage`), or reading what it posts (`submission.server.ts`).
 */
import type { Form } from "@osl/core"
import {
  ConflictView,
  type Difference,
  everyKind,
  LinkButton,
  Notice,
  RecordForm,
  type RecordFormProps,
  useWords,
} from "@osl/ui"
import type { Draft } from "../submission.server.ts"
import { useSay } from "../words/Words.ts"
import type { HistoryEntry } from "./HistoryEntry.ts"

export interface FormViewProps extends Pick<RecordFormProps, "references" | "idPrefix"> {
  readonly definition: Form.FormDefinition
  readonly draft: Draft
  readonly meanwhile?: ReadonlyArray<HistoryEntry> | undefined
  /** Answers that differ from what is saved now, when somebody else changed the same record. */
  readonly sides?: ReadonlyArray<Difference> | undefined
  readonly action: string
  readonly submitLabel: string
  readonly backHref: string
}

const searchHref = "/municipalities?query={query}"

/** The label of the field a path leads to, through rows. */
const labelAt = (
  fields: ReadonlyArray<Form.FormField>,
  path: ReadonlyArray<string | number>,
): Form.FormField["label"] | undefined => {
  const [first, ...rest] = path
  const field = fields.find((one) => one.name === first)
  const inside = rest.filter((part) => typeof part === "string")
  return field === undefined || inside.length === 0 ? field?.label : labelAt(field.fields ?? [], inside)
}

const Warnings = ({ definition, draft }: Pick<FormViewProps, "definition" | "draft">) => {
  const say = useSay()
  const { text } = useWords()
  if (draft.warnings.length === 0) return null
  return (
    <Notice kind="warning" title={say("sending.warnings")}>
      <p>{say("sending.warnings.text")}</p>
      <ul>
        {draft.warnings.map(({ path, excerpt }) => {
          const label = labelAt(definition.fields, path)
          return (
            <li key={`${path.join(".")} ${excerpt}`}>
              {label === undefined ? "" : `${text(label)}: `}
              <strong>{excerpt}</strong>
            </li>
          )
        })}
      </ul>
    </Notice>
  )
}

export const FormView = ({
  definition,
  draft,
  meanwhile = [],
  sides,
  action,
  submitLabel,
  backHref,
  references,
  idPrefix,
}: FormViewProps) => {
  const say = useSay()
  const isWarned = draft.warnings.length > 0
  const label = isWarned ? say("sending.anyway") : meanwhile.length > 0 ? say("sending.go-on") : submitLabel
  return (
    <>
      <ConflictView meanwhile={meanwhile} sides={sides} />
      <Warnings definition={definition} draft={draft} />
      <RecordForm
        kinds={everyKind}
        definition={definition}
        answers={draft.answers}
        problems={draft.problems}
        warnings={draft.warnings}
        hidden={draft.hidden}
        municipalityOptions={draft.municipalityOptions}
        municipalityLabels={draft.municipalityLabels}
        municipalitySearchHref={searchHref}
        references={references}
        idPrefix={idPrefix}
        action={action}
        submitLabel={label}
        secondaryActions={
          <LinkButton look="quiet" href={backHref}>
            {say("sending.back")}
          </LinkButton>
        }
      />
    </>
  )
}
