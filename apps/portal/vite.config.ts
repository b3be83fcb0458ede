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
  // The packages are TypeScript source, so they are bundled; what comes from the registry stays outside.
  ssr: { noExternal: [/^@osl\//] },
  build: { target: "es2022", assetsInlineLimit: 0, reportCompressedSize: false },
  logLevel: "warn",
})
