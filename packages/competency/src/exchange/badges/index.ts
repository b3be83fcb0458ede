export * as Achievement from "./Achievement.ts"
export * as Credential from "./Credential.ts"
export * as StatusList from "./StatusList.ts"
export * as Verifier from "./Verifier.ts"
