import * as Actor from "../Actor.ts"
import type { CodeList } from "../CodeList.ts"
import * as Community from "../Community.ts"
import * as CommunityEvent from "../CommunityEvent.ts"
import { Component } from "../Component.ts"
import * as Conversation from "../Conversation.ts"
import * as DiaryEntry from "../DiaryEntry.ts"
import * as Evaluation from "../Evaluation.ts"
import * as Group from "../Group.ts"
import * as LocalPartnership from "../LocalPartnership.ts"
import * as Need from "../Need.ts"
import * as OslPlan from "../OslPlan.ts"
import * as ResearchActivity from "../ResearchActivity.ts"
import * as Resource from "../Resource.ts"
import { Strategy } from "../Strategy.ts"
import { indicatorUnits } from "./indicators.ts"

/** The code lists that the records answer from, and the units of indicators. */
export const codeLists: ReadonlyArray<CodeList> = [
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
  indicatorUnits,
]
