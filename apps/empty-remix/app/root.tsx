/** The peer of `pnpm bench portal`: the smallest Remix page, served the same way as the portal's. */
import { Links, Meta, Outlet, Scripts } from "@remix-run/react"

export default function App() {
  return (
    <html lang="en">
      <head>
        <Meta />
        <Links />
      </head>
      <body>
        <Outlet />
        <Scripts />
      </body>
    </html>
  )
}
