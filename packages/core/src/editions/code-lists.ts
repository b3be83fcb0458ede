import * as Actor from "../Actor.ts"
import * as ActorMap from "../ActorMap.ts"
import * as Campaign from "../Campaign.ts"
import type { CodeList } from "../CodeList.ts"
import * as Community from "../Community.ts"
import * as CommunityEvent from "../CommunityEvent.ts"
import { Component } from "../Component.ts"
import * as Conversation from "../Conversation.ts"
import * as DiaryEntry from "../DiaryEntry.ts"
import * as Evaluation from "../Evaluation.ts"
import * as EvidenceOfChange from "../EvidenceOfChange.ts"
import * as Group from "../Group.ts"
import * as LocalPartnership from "../LocalPartnership.ts"
import * as Need from "../Need.ts"
import * as OslPlan from "../OslPlan.ts"
import * as PeriodReport from "../PeriodReport.ts"
import * as ResearchActivity from "../ResearchActivity.ts"
import * as ResearchWalk from "../ResearchWalk.ts"
import * as Resource from "../Resource.ts"
import { Strategy } from "../Strategy.ts"
import * as SupervisionSession from "../SupervisionSession.ts"
import * as Volunteering from "../Volunteering.ts"
import { indicatorUnits } from "./indicators.ts"

/** The code lists that the records answer from, and the units of indicators. */
export const codeLists: ReadonlyArray<CodeList> = [
  Component,
  Strategy,
  Actor.Kind,
  Actor.Sector,
  Community.Kind,
  Resource.Category,
  Resource.SurveyPart,
  Resource.Availability,
  Resource.Source,
  Need.Kind,
  Need.Area,
  Need.Size,
  Need.Influence,
  Need.Status,
  DiaryEntry.ActivityKind,
  Conversation.Willingness,
  ResearchActivity.Method,
  Group.Kind,
  Group.Status,
  LocalPartnership.Status,
  LocalPartnership.Contribution,
  LocalPartnership.Rule,
  LocalPartnership.Feature,
  OslPlan.LegalBasis,
  OslPlan.Owner,
  OslPlan.SupportingAction,
  CommunityEvent.Kind,
  CommunityEvent.Party,
  CommunityEvent.Photos,
  Evaluation.Method,
  Evaluation.Decision,
  ActorMap.Attitude,
  ActorMap.LinkKind,
  ResearchWalk.PointCategory,
  Volunteering.Work,
  EvidenceOfChange.Kind,
  EvidenceOfChange.Level,
  EvidenceOfChange.Material,
  EvidenceOfChange.Attribution,
  EvidenceOfChange.Confirmation,
  SupervisionSession.Kind,
  SupervisionSession.ConsentForm,
  PeriodReport.StageChange,
  PeriodReport.Progress,
  Campaign.ActionKind,
  Campaign.Outcome,
  indicatorUnits,
]
