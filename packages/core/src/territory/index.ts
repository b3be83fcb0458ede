export * as County from "./County.ts"
export * as Municipality from "./Municipality.ts"
export * as Voivodeship from "./Voivodeship.ts"
