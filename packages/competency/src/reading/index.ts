export * as AssessmentForm from "./AssessmentForm.ts"
export * as CommandReader from "./CommandReader.ts"
export * as EventReader from "./EventReader.ts"
export * as TrainingForm from "./TrainingForm.ts"
