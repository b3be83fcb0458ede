export { type ActionItem, ActionList, type ActionListProps } from "./ActionList/ActionList.tsx"
export { ActorNetwork, type ActorNetworkProps } from "./ActorNetwork/ActorNetwork.tsx"
export type { NetworkActor, NetworkLink, NetworkSnapshot } from "./ActorNetwork/network.ts"
export { AssessmentForm, type AssessmentFormProps, type LevelText } from "./AssessmentForm/AssessmentForm.tsx"
export { Avatar, type AvatarProps } from "./Avatar/Avatar.tsx"
export {
  BadgeCard,
  type BadgeCardProps,
  type BadgeCheck,
  type BadgeResult,
  type BadgeVerification,
} from "./BadgeCard/BadgeCard.tsx"
export { Board, type BoardColumn, type BoardProps } from "./Board/Board.tsx"
export { Breadcrumbs, type BreadcrumbsProps, type Crumb } from "./Breadcrumbs/Breadcrumbs.tsx"
export {
  Button,
  type ButtonLook,
  type ButtonProps,
  ButtonRow,
  LinkButton,
  type LinkButtonProps,
} from "./Button/Button.tsx"
export { answerPairs } from "./CheckAnswers/answerPairs.ts"
export { CheckAnswers, type CheckAnswersProps, stepField } from "./CheckAnswers/CheckAnswers.tsx"
export { CheckboxGroup, type CheckboxGroupProps } from "./CheckboxGroup/CheckboxGroup.tsx"
export { ComboBox, type ComboBoxProps } from "./ComboBox/ComboBox.tsx"
export {
  CompetencyProfile,
  type CompetencyProfileProps,
  type ProfileCompetency,
} from "./CompetencyProfile/CompetencyProfile.tsx"
export { ConflictView, type ConflictViewProps } from "./ConflictView/ConflictView.tsx"
export { type CountBand, CountsStepper, type CountsStepperProps } from "./CountsStepper/CountsStepper.tsx"
export {
  CriteriaList,
  type CriteriaListProps,
  type CriterionItem,
  type CriterionState,
} from "./CriteriaList/CriteriaList.tsx"
export { DateField, type DateFieldProps } from "./DateField/DateField.tsx"
export { DateRange, type DateRangeProps } from "./DateRange/DateRange.tsx"
export { Details, type DetailsProps } from "./Details/Details.tsx"
export { Dialog, type DialogProps } from "./Dialog/Dialog.tsx"
export {
  type DiaryCount,
  DiaryEntry,
  type DiaryEntryProps,
  type DiaryItem,
  DiaryTimeline,
  type DiaryTimelineProps,
} from "./DiaryEntry/DiaryEntry.tsx"
export { Differences, type DifferencesProps } from "./Differences/Differences.tsx"
export { type Difference, differencesBetween } from "./Differences/difference.ts"
export {
  type EditionChangeGroup,
  type EditionChangeItem,
  EditionDiff,
  type EditionDiffProps,
} from "./EditionDiff/EditionDiff.tsx"
export { EmptyState, type EmptyStateProps } from "./EmptyState/EmptyState.tsx"
export { ErrorSummary, type ErrorSummaryProps, type SummaryProblem } from "./ErrorSummary/ErrorSummary.tsx"
export { EvidenceMark, type EvidenceMarkProps, type EvidenceSource } from "./EvidenceMark/EvidenceMark.tsx"
export {
  type ControlAttributes,
  type ControlProps,
  controlId,
  Field,
  FieldGroup,
  type FieldGroupProps,
  type FieldProps,
} from "./Field/Field.tsx"
export { FileField, type FileFieldProps, type KeptFile } from "./FileField/FileField.tsx"
export { type ChosenFilter, FilterBar, type FilterBarProps } from "./FilterBar/FilterBar.tsx"
export type { SavedFilter } from "./FilterBar/SavedFilters.tsx"
export { type GapItem, GapList, type GapListProps } from "./GapList/GapList.tsx"
export { type HistoryItem, HistoryList, type HistoryListProps } from "./HistoryList/HistoryList.tsx"
export { useHydrated } from "./host/useHydrated.ts"
export type { Load } from "./host/useLoad.ts"
export {
  IndicatorTile,
  type IndicatorTileProps,
  type TileFigure,
  type TilePeriod,
} from "./IndicatorTile/IndicatorTile.tsx"
export { Link, type LinkedFile, type LinkProps } from "./Link/Link.tsx"
export { type LongColumn, LongTable, type LongTableProps } from "./LongTable/LongTable.tsx"
export type { SortValue } from "./LongTable/order.ts"
export { Menu, type MenuProps } from "./Menu/Menu.tsx"
export { MoveForm, type MoveFormProps, type MoveTarget } from "./MoveForm/MoveForm.tsx"
export {
  type Municipality,
  MunicipalityField,
  type MunicipalityFieldProps,
} from "./MunicipalityField/MunicipalityField.tsx"
export { Notice, type NoticeKind, type NoticeProps } from "./Notice/Notice.tsx"
export { NumberField, type NumberFieldProps } from "./NumberField/NumberField.tsx"
export { OslProvider, type OslProviderProps } from "./OslProvider/OslProvider.tsx"
export type { OddData, TellOdd } from "./odd/oddData.ts"
export {
  type LanguageItem,
  LanguageSwitch,
  type NavigationItem,
  PageFrame,
  type PageFrameProps,
  type Theme,
  type ThemeForm,
  ThemeSwitch,
  themes,
} from "./PageFrame/PageFrame.tsx"
export { Pagination, type PaginationProps } from "./Pagination/Pagination.tsx"
export {
  type PlanAction,
  PlanBoard,
  type PlanBoardProps,
  type PlanGoal,
  type PlanIndicator,
} from "./PlanBoard/PlanBoard.tsx"
export { ProcessCard, type ProcessCardProps, type ProcessSummary } from "./ProcessCard/ProcessCard.tsx"
export { Progress, type ProgressProps } from "./Progress/Progress.tsx"
export { RadioGroup, type RadioGroupProps } from "./RadioGroup/RadioGroup.tsx"
export { type AnswerRow, type AnswerValue, answerText } from "./RecordAnswers/answers.ts"
export { RecordAnswers, type RecordAnswersProps } from "./RecordAnswers/RecordAnswers.tsx"
export {
  RecordCard,
  type RecordCardProps,
  RecordCards,
  type RecordKind,
  type RecordListing,
  type RecordScore,
} from "./RecordCard/RecordCard.tsx"
export type { ControlOfForm, FieldKind, FieldOfKindProps } from "./RecordForm/FieldKind.ts"
export type { Reference } from "./RecordForm/FormContext.ts"
export { countsKind, everyKind, listKind, numberKind, territoryKind, timeKind } from "./RecordForm/kinds.tsx"
export {
  type FormProblem,
  type FormWarning,
  RecordForm,
  type RecordFormProps,
} from "./RecordForm/RecordForm.tsx"
export { addRow, type RowCommand, removeRow, rowCommand } from "./RecordForm/rows.ts"
export { type RegionArea, RegionMap, type RegionMapProps } from "./RegionMap/RegionMap.tsx"
export {
  EditionMeaning,
  type EditionMeaningProps,
  type RehearsalGroup,
  RehearsalReport,
  type RehearsalReportProps,
  type Rehearsed,
  type RehearsedProcess,
  rehearsalGroups,
} from "./RehearsalReport/RehearsalReport.tsx"
export { RoleBadge, type RoleBadgeProps, type RoleCode } from "./RoleBadge/RoleBadge.tsx"
export {
  type IntensityRole,
  type IntensityStage,
  RoleIntensity,
  type RoleIntensityProps,
} from "./RoleIntensity/RoleIntensity.tsx"
export { type Option, Select, type SelectProps } from "./Select/Select.tsx"
export { Skeleton, type SkeletonProps } from "./Skeleton/Skeleton.tsx"
export { StageMap, type StageMapProps, type StageOnMap, type StageState } from "./StageMap/StageMap.tsx"
export { StateNotice, type StateNoticeProps } from "./StateNotice/StateNotice.tsx"
export {
  StatisticsFigure,
  type StatisticsFigureProps,
  type WrittenFigure,
} from "./StatisticsFigure/StatisticsFigure.tsx"
export { type SummaryItem, SummaryList, type SummaryListProps } from "./SummaryList/SummaryList.tsx"
export {
  type AgendaItem,
  SupervisionAgenda,
  type SupervisionAgendaProps,
} from "./SupervisionAgenda/SupervisionAgenda.tsx"
export { Table, type TableColumn, type TableProps } from "./Table/Table.tsx"
export type { Column } from "./Table/TableRow.tsx"
export { type TabItem, Tabs, type TabsProps } from "./Tabs/Tabs.tsx"
export { Tag, type TagProps, type TagTone } from "./Tag/Tag.tsx"
export { type CoverageItem, TeamCoverage, type TeamCoverageProps } from "./TeamCoverage/TeamCoverage.tsx"
export {
  drawTerritory,
  type Point,
  placeOn,
  type TerritoryBorder,
  type TerritoryDrawing,
} from "./TerritoryMap/drawing.ts"
export { TerritoryMap, type TerritoryMapProps, type TerritoryPin } from "./TerritoryMap/TerritoryMap.tsx"
export { TextArea, type TextAreaProps } from "./TextArea/TextArea.tsx"
export { TextField, type TextFieldProps } from "./TextField/TextField.tsx"
export { TimeField, type TimeFieldProps } from "./TimeField/TimeField.tsx"
export { Timeline, type TimelineEvent, type TimelineProps } from "./Timeline/Timeline.tsx"
export { type ToastMessage, Toasts, type ToastsProps } from "./Toasts/Toasts.tsx"
export { type ToDoItem, ToDoList, type ToDoListProps } from "./ToDoList/ToDoList.tsx"
export { makeWords } from "./words/makeWords.ts"
export { fillMessage, type MessageParams } from "./words/message.ts"
export {
  type Catalog,
  type Locale,
  useWords,
  type WordKey,
  type Words,
} from "./words/Words.ts"
