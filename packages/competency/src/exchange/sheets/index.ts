export * as CsvTemplate from "./CsvTemplate.ts"
export * as FrameworkSheet from "./FrameworkSheet.ts"
export * as XlsxTemplate from "./XlsxTemplate.ts"
