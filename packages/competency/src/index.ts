export * as Competency from "./Competency.ts"
export * as Framework from "./Framework.ts"
export * as Level from "./Level.ts"
export * as Role from "./Role.ts"
