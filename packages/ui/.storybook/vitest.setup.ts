import * as a11y from "@storybook/addon-a11y/preview"
import { setProjectAnnotations } from "@storybook/react-vite"
import { inject } from "vitest"
import preview from "./preview.tsx"

// Each browser instance shows every story in one theme and one language.
setProjectAnnotations([a11y, preview, { initialGlobals: inject("globals") }])
