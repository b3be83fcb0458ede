/** Serves the built empty page on the port given, on loopback only. */
import { createRequestHandler } from "@remix-run/express"
import express from "express"
import * as build from "./build/server/index.js"

const app = express()
app.use(express.static(new URL("./build/client", import.meta.url).pathname))
app.all("*", createRequestHandler({ build, mode: "production" }))
app.listen(Number(process.env.PORT), "127.0.0.1", () => console.log("ready"))
