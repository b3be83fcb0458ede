export * as Level from "./Level.ts"
