/**
 * A sample of what a region adds: the region is made up, and so is all that is said of it.
 * Not here: what an overlay may hold (`Overlay`), or the same as a file for a portal (`apps/portal/editions`).
 */
import * as Result from "effect/Result"
import type { Edition } from "../Edition.ts"
import * as Evidence from "../Evidence.ts"
import { edition as osl2014 } from "../editions/osl-2014/index.ts"
import type { FormField } from "../Form.ts"
import type { Text } from "../Language.ts"
import * as Overlay from "../Overlay.ts"

const text = (pl: string, en: string): Text => ({ pl, en })

const field = (form: string, asked: FormField) => ({ form, field: asked, ...Evidence.inferred("TR1") })

/** An overlay of `osl-2014` for the made-up Land of Three Rivers. **Source** none: it is a sample. */
export const sampleOverlay: Overlay.Overlay = {
  key: "osl-2014-trzy-rzeki",
  version: "1.0.0",
  base: { key: "osl-2014", version: "1.0.0" },
  title: text(
    "Model OSL, przykład dodatku regionu (zmyślona Kraina Trzech Rzek)",
    "OSL model, a sample of a region's addition (the made-up Land of Three Rivers)",
  ),
  status: "published",
  validFrom: "2014-01-01",
  validTo: null,
  sources: [{ key: "TR1", title: "Przykład: zmyślony standard pracy Krainy Trzech Rzek" }],
  codes: [
    { list: "resource-category", code: { code: "waterside", label: text("miejsce nad wodą", "waterside") } },
    {
      list: "outcome",
      code: { code: "merged", label: text("połączony z innym procesem", "merged with another process") },
    },
  ],
  fields: [
    field("F03", {
      name: "floods",
      kind: "yes-no",
      required: false,
      label: text("Miejsce bywa zalewane", "The place gets flooded"),
      privacy: "public",
    }),
    field("F03", {
      name: "highestWater",
      kind: "number",
      required: true,
      label: text("Najwyższa woda", "Highest water"),
      hint: text("Ile centymetrów nad podłogą.", "How many centimetres above the floor."),
      privacy: "public",
      unit: text("cm", "cm"),
      step: 1,
      min: 1,
      max: 900,
      showWhen: { field: "floods", is: ["yes"] },
    }),
    field("F03", {
      name: "season",
      kind: "choices",
      required: false,
      label: text("Kiedy czynne", "When it is open"),
      privacy: "public",
      codes: [
        { code: "spring", label: text("wiosną", "in spring") },
        { code: "summer", label: text("latem", "in summer") },
        { code: "autumn", label: text("jesienią", "in autumn") },
        { code: "winter", label: text("zimą", "in winter") },
      ],
    }),
    field("F07", {
      name: "impression",
      kind: "long-text",
      required: false,
      label: text("Wrażenie", "Impression"),
      hint: text(
        "Tylko dla autora: nikt inny tego nie przeczyta.",
        "For its author only: nobody else can read it.",
      ),
      privacy: "author",
      maxLength: 500,
    }),
  ],
}

/** `osl-2014` with the sample laid on. */
export const sampleEdition: Edition = Result.getOrThrow(Overlay.apply(osl2014, sampleOverlay))
