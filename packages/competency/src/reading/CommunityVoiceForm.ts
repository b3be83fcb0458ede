/**
 * The five statements as a form that a resident answers without a name, and reading an answer.
 * Not here: counting answers (`CommunityVoice.count`), which shows nothing of fewer than five people.
 */
import { Evidence, Field, Form, type Problem } from "@osl/core"
import type * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import * as Issue from "effect/SchemaIssue"
import * as CommunityVoice from "../CommunityVoice.ts"

const replies = {
  codes: [
    { code: "yes", label: { pl: "tak", en: "yes" } },
    { code: "partly", label: { pl: "częściowo", en: "partly" } },
    { code: "no", label: { pl: "nie", en: "no" } },
  ],
} as const

/** Nobody knows whose answer it is; who asks is staff of the centre. */
const privacy = "institution" as const

const statement = ({ label }: CommunityVoice.Statement) =>
  Field.optional(
    Field.fixedChoice<CommunityVoice.Reply>(replies, [label.pl, label.en], {
      hint: ["Można pominąć.", "You may leave it out."],
      privacy,
    }),
  )

type Fields = { readonly [code: string]: ReturnType<typeof statement> }

const fields: Fields = Object.fromEntries(CommunityVoice.statements.map((one) => [one.code, statement(one)]))

/** **Source** inferred, dossier 3.6; rule CV3. */
export const form = Form.make(
  "community-voice",
  {
    title: ["Jak się współpracuje z organizatorem", "Working with the organiser"],
    purpose: [
      "Pięć krótkich stwierdzeń, bez nazwiska. Pokazuje się tylko liczby, gdy odpowie co najmniej pięć osób.",
      "Five short statements, without a name. Only counts are shown, once at least five people have answered.",
    ],
    ...Evidence.inferred(),
  },
  Schema.Struct(fields).check(
    Schema.makeFilter<CommunityVoice.Answers>((answers) =>
      Object.keys(answers).length > 0
        ? undefined
        : { path: [], issue: new Issue.InvalidValue({ problem: { code: "required", params: {} } }) },
    ),
  ),
)

/** Reads the answers of one person. **Errors** every problem of them; `required` when all are left out. */
export const decode = (
  input: unknown,
): Result.Result<CommunityVoice.Answers, ReadonlyArray<Problem.Problem>> =>
  Form.decode<CommunityVoice.Answers>(form.schema, input)
