export * as AssessmentForm from "./AssessmentForm.ts"
export * as TrainingForm from "./TrainingForm.ts"
