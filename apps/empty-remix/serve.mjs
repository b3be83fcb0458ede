/** Serves the built empty page on the port given, on loopback only. */
import { createRequestHandler } from "@remix-run/express"
import express from "express"

const build = await import(new URL("./build/server/index.js", import.meta.url).href)

const app = express()
app.use(express.static(new URL("./build/client", import.meta.url).pathname))
app.all("*", createRequestHandler({ build, mode: "production" }))
app.listen(Number(process.env.PORT), "127.0.0.1", () => console.log("ready"))
