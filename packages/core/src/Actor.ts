/**
 * Who acts in a community, by kind and sector, never by a person's name.
 * Not here: the links between actors (the actor map), or the staff of a centre.
 */
import * as CodeList from "./CodeList.ts"
import { inferred, published } from "./Evidence.ts"

/** **Source** dossier 5.3 and 5.1, kind by kind; `citizens-group` and `media` inferred. */
export const Kind = CodeList.make(
  "actor-kind",
  ["Kto działa", "Actor"],
  inferred(),
  {
    inhabitant: ["mieszkaniec lub mieszkanka", "inhabitant"],
    "local-leader": ["lider lokalny", "local leader"],
    "informal-group": ["grupa nieformalna", "informal group"],
    "citizens-group": ["grupa obywatelska", "citizens' group"],
    "self-help-group": ["grupa samopomocowa", "self-help group"],
    "volunteer-group": ["grupa wolontariuszy", "volunteers' group"],
    ngo: ["organizacja pozarządowa", "non-governmental organisation"],
    "local-fund": ["fundusz lokalny", "community fund"],
    "social-enterprise": ["przedsiębiorstwo społeczne", "social enterprise"],
    "neighbourhood-centre": ["centrum sąsiedzkie", "neighbourhood centre"],
    "culture-house": ["dom kultury", "culture house"],
    school: ["szkoła", "school"],
    library: ["biblioteka", "library"],
    parish: ["parafia", "parish"],
    ops: ["ośrodek pomocy społecznej", "social assistance centre"],
    cus: ["centrum usług społecznych", "social services centre"],
    police: ["policja", "police"],
    health: ["ochrona zdrowia", "health care"],
    "commune-office": ["urząd gminy", "municipal office"],
    council: ["rada gminy, osiedla lub sołectwo", "council, estate council or sołectwo"],
    "decision-maker": ["lokalny decydent", "local decision-maker"],
    business: ["przedsiębiorca", "entrepreneur"],
    media: ["media lokalne", "local media"],
    "field-social-worker": ["pracownik socjalny rejonowy", "field social worker"],
    "family-assistant": ["asystent rodziny", "family assistant"],
    "other-specialist": ["inny specjalista w terenie", "other field specialist"],
  },
  {
    inhabitant: published("S17"),
    "local-leader": published("S08"),
    "informal-group": published("S80"),
    "self-help-group": published("S15"),
    "volunteer-group": published("S06"),
    ngo: published("S04"),
    "local-fund": published("S08"),
    "social-enterprise": published("S08"),
    "neighbourhood-centre": published("S08"),
    "culture-house": published("S04"),
    school: published("S04"),
    library: published("S34"),
    parish: published("S04"),
    ops: published("S21", "S79"),
    cus: published("S69", "S64"),
    police: published("S80"),
    health: published("S80"),
    "commune-office": published("S09"),
    council: published("S69", "S13"),
    "decision-maker": published("S08"),
    business: published("S17"),
    "field-social-worker": published("S24"),
    "family-assistant": published("S15"),
    "other-specialist": published("S08"),
  },
)

export const Sector = CodeList.make("sector", ["Sektor", "Sector"], inferred(), {
  public: ["publiczny", "public"],
  ngo: ["pozarządowy", "non-governmental"],
  business: ["biznes", "business"],
  informal: ["nieformalny (mieszkańcy)", "informal (inhabitants)"],
  church: ["kościelny", "church"],
})
