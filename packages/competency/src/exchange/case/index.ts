export * as CaseFramework from "./CaseFramework.ts"
export * as CasePackage from "./CasePackage.ts"
export * as CaseReading from "./CaseReading.ts"
