import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import * as Effect from "effect/Effect"
import { afterAll, expect, test } from "vitest"
import { most, mostFiles } from "./limits.ts"
import { idOf } from "./taking.server.ts"
import { type UploadedForm, uploaded } from "./uploaded.server.ts"

const folder = mkdtempSync(join(tmpdir(), "osl-uploads-"))
const arriving = join(folder, "arriving")
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const post = (body: BodyInit, headers: HeadersInit = {}) =>
  new Request("http://portal/", { method: "POST", body, headers, duplex: "half" })

const formOf = (...files: ReadonlyArray<readonly [name: string, content: BlobPart]>) => {
  const form = new FormData()
  form.append("people", "none")
  for (const [name, content] of files) form.append("files", new Blob([content]), name)
  return form
}

const taking = <A>(request: Request, look: (form: UploadedForm) => A, into = arriving) =>
  Effect.runPromise(
    Effect.scoped(
      Effect.map(Effect.result(uploaded(request, into)), (result) => {
        if (result._tag === "Success") return look(result.success)
        return result.failure._tag
      }),
    ),
  )

test("files of a form go to the disk in their order, beside its answers, and are gone afterwards", async () => {
  const form = formOf(["ą.txt", "jeden"], ["b.txt", ""], ["", ""])
  const told = await taking(post(form), ({ files, answers }) => ({
    people: answers.get("people"),
    files: files.map(({ name, size, path, isTooLarge }) => [
      name,
      size,
      readFileSync(path, "utf8"),
      isTooLarge,
    ]),
  }))
  expect(told).toEqual({
    people: "none",
    files: [
      ["ą.txt", 5, "jeden", false],
      ["b.txt", 0, "", false],
    ],
  })
  expect(readdirSync(arriving)).toEqual([])
})

test("a file is written no further than its limit, and more files than may come are left out", async () => {
  const large = new Uint8Array(most.file + 1_000_000)
  expect(
    await taking(post(formOf(["duży.bin", large], ["po.txt", "x"])), ({ files }) =>
      files.map(({ name, isTooLarge, size }) => [name, isTooLarge, size <= most.file]),
    ),
  ).toEqual([
    ["duży.bin", true, true],
    ["po.txt", false, true],
  ])
  const many = Array.from({ length: mostFiles + 2 }, (_, at) => [`${at}.txt`, "x"] as const)
  expect(await taking(post(formOf(...many)), ({ files, hasTooMany }) => [files.length, hasTooMany])).toEqual([
    mostFiles,
    true,
  ])
})

test("what is no form with files, has a part without a name, or breaks off, is told as such and leaves nothing behind", async () => {
  const multipart = { "content-type": "multipart/form-data; boundary=edge" }
  const begun = '--edge\r\nContent-Disposition: form-data; name="files"; filename="a"\r\n\r\nabc'
  const broken = new ReadableStream<Uint8Array>({
    start: (controller) => controller.enqueue(new TextEncoder().encode(begun)),
    pull: (controller) => controller.error(new Error("gone")),
  })
  const hostile = [
    post("people=none", { "content-type": "application/x-www-form-urlencoded" }),
    post("x", { "content-type": "multipart/form-data" }),
    post(begun, multipart),
    post(broken, multipart),
    post("--edge\r\nContent-Disposition: form-data\r\n\r\nx\r\n--edge--\r\n", multipart),
    post('--edge\r\nContent-Disposition: form-data; filename="a"\r\n\r\nabc\r\n--edge--\r\n', multipart),
  ]
  for (const request of hostile) expect(await taking(request, () => "taken")).toBe("UnreadableForm")
  expect(readdirSync(arriving)).toEqual([])
})

test("a disk that takes no file is told as such", async () => {
  writeFileSync(join(folder, "file"), "")
  expect(await taking(post(formOf(["a.txt", "x"])), () => "taken", join(folder, "file"))).toBe(
    "FilesUnavailable",
  )
  const gone = post(formOf(["a.txt", "x"]))
  expect(existsSync(join(folder, "file"))).toBe(true)
  expect(await taking(gone, () => "taken", join(folder, "file", "deeper"))).toBe("FilesUnavailable")
})

test("the same form sent again names its files alike, another form otherwise", () => {
  const command = "01970000-0000-7000-8000-00000000000a"
  expect(idOf(command, 0)).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/)
  expect(idOf(command, 0)).toBe(idOf(command, 0))
  expect(new Set([idOf(command, 0), idOf(command, 1), idOf(command.replace("a", "b"), 0)]).size).toBe(3)
})
