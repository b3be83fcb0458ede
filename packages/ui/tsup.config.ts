import type { Options } from "tsup"
import base from "../../tsup.base.ts"
import { split } from "./scripts/split.ts"

export default {
  ...(base as Options),
  onSuccess: async () => split("dist"),
} satisfies Options
