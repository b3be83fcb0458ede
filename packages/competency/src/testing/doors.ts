/**
 * Everything of the package that reads unknown input, as doors for hostile input.
 * Not here: the input (`@osl/core/testing`, Hostile), or knocking (`pnpm soak decoders`).
 */
import type { Problem } from "@osl/core"
import type { Doors } from "@osl/core/testing"
import type { Framework } from "../Framework.ts"
import * as Frameworks from "../Framework.ts"
import { texts as problems } from "../problems.ts"
import * as AssessmentForm from "../reading/AssessmentForm.ts"
import * as CommandReader from "../reading/CommandReader.ts"
import * as CommunityVoiceForm from "../reading/CommunityVoiceForm.ts"
import * as EventReader from "../reading/EventReader.ts"
import { lived, story } from "./life.ts"

const texts: Problem.Catalog = { ...Frameworks.texts, ...problems }

/** **Shape** each with samples that it reads. */
export const all = (framework: Framework): ReadonlyArray<Doors.Door> => {
  const samples = story(framework).map(([, body]) => body)
  const sheets = samples.flatMap((body) => ("sheet" in body ? [body.sheet] : []))
  return [
    {
      name: "AssessmentForm.decode",
      samples: sheets,
      read: (input) => AssessmentForm.decode(framework, input),
      texts,
    },
    {
      name: "AssessmentForm.decodeDraft",
      samples: sheets,
      read: (input) => AssessmentForm.decodeDraft(framework, input),
      texts,
    },
    {
      name: "CommunityVoiceForm.decode",
      samples: [{ listens: "yes", strengthens: "partly" }, { "leaves-nobody-out": "no" }],
      read: CommunityVoiceForm.decode,
    },
    { name: "CommandReader.decode", samples, read: (input) => CommandReader.decode(framework, input), texts },
    { name: "EventReader.of", samples: lived(framework), read: EventReader.of([framework]), texts },
  ]
}
