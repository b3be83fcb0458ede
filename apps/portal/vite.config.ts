/**
 * How the portal is bundled: Remix's routes as folders, the workspace's packages inside the server bundle.
 * Not here: serving what was built (`server/`).
 */
import { vitePlugin as remix } from "@remix-run/dev"
import { defineConfig } from "vite"

declare module "@remix-run/node" {
  interface Future {
    v3_singleFetch: true
  }
}

export default defineConfig({
  plugins: [
    remix({
      future: {
        v3_fetcherPersist: true,
        v3_lazyRouteDiscovery: true,
        v3_relativeSplatPath: true,
        v3_singleFetch: true,
        v3_throwAbortReason: true,
      },
    }),
  ],
  // The server is one bundle, so that a start reads a few files and not a thousand modules. Outside stays what has to be
  // there once (React, Remix) or brings files of its own (the databases).
  ssr: {
    noExternal: true,
    external: [
      "react",
      "react-dom",
      "@remix-run/node",
      "@remix-run/react",
      "pg",
      "@electric-sql/pglite",
      "nodemailer",
      "sharp",
      "file-type",
      "@fastify/busboy",
      "@zxcvbn-ts/core",
      "@zxcvbn-ts/language-common",
      "@zxcvbn-ts/language-en",
      "@zxcvbn-ts/language-pl",
    ],
  },
  build: {
    target: "es2022",
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    // better-auth goes without it when it is not there; bundled, it would be there and empty.
    rollupOptions: { external: ["@opentelemetry/api"] },
  },
  logLevel: "warn",
})
