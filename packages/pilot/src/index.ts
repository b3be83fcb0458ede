export * as Centre from "./Centre.ts"
export * as History from "./History.ts"
export * as Person from "./Person.ts"
export * as Pilot from "./Pilot.ts"
