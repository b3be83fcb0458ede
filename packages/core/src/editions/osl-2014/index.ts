/**
 * The edition `osl-2014`: the final names of the roles and our synthesis of the stages.
 * Not here: what an edition is made of (`Edition`).
 */
import * as Actor from "../../Actor.ts"
import * as Community from "../../Community.ts"
import * as CommunityEvent from "../../CommunityEvent.ts"
import { Component } from "../../Component.ts"
import * as Conversation from "../../Conversation.ts"
import * as DiaryEntry from "../../DiaryEntry.ts"
import type { Edition } from "../../Edition.ts"
import * as Evaluation from "../../Evaluation.ts"
import * as Group from "../../Group.ts"
import * as LocalPartnership from "../../LocalPartnership.ts"
import * as Need from "../../Need.ts"
import * as OslPlan from "../../OslPlan.ts"
import * as ResearchActivity from "../../ResearchActivity.ts"
import * as Resource from "../../Resource.ts"
import { Strategy } from "../../Strategy.ts"
import { outcomes } from "./outcomes.ts"
import { roles } from "./roles.ts"
import { sources } from "./sources.ts"
import { stages } from "./stages.ts"
import { transitions } from "./transitions.ts"

/** **Source** dossier 1.4, 1.7, 1.9, 2.3; every term carries its own mark. */
export const edition: Edition = {
  key: "osl-2014",
  version: "1.0.0",
  title: { pl: "Model OSL, wydanie końcowe (2014)", en: "OSL model, final edition (2014)" },
  status: "published",
  validFrom: "2014-01-01",
  validTo: null,
  roles,
  stages,
  transitions,
  outcomes,
  codeLists: [
    Component,
    Strategy,
    Actor.Kind,
    Actor.Sector,
    Community.Kind,
    Resource.Category,
    Resource.Availability,
    Resource.Source,
    Need.Kind,
    Need.Area,
    Need.Influence,
    Need.Status,
    DiaryEntry.ActivityKind,
    Conversation.Willingness,
    ResearchActivity.Method,
    Group.Kind,
    Group.Status,
    LocalPartnership.Status,
    OslPlan.LegalBasis,
    OslPlan.Owner,
    CommunityEvent.Kind,
    CommunityEvent.Party,
    Evaluation.Method,
    Evaluation.Decision,
    outcomes,
  ],
  waivedBy: ["director"],
  sources,
}
