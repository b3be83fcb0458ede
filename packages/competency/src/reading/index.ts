export * as AssessmentForm from "./AssessmentForm.ts"
