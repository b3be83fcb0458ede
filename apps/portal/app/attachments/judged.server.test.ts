import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import sharp from "sharp"
import { afterAll, expect, test } from "vitest"
import writeXlsxFile from "write-excel-file/node"
import { disposition } from "./handing.server.ts"
import { judge } from "./judged.server.ts"
import { nameOf } from "./kinds.ts"
import { takesFiles } from "./limits.ts"

const folder = mkdtempSync(join(tmpdir(), "osl-kinds-"))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const judged = (bytes: Uint8Array | string, name: string) => {
  const path = join(folder, "file")
  writeFileSync(path, bytes)
  return judge(path, name)
}

test("a file is what its content is, whatever its name says", async () => {
  const picture = sharp({ create: { width: 2, height: 2, channels: 3, background: "#fff" } })
  expect(await judged(await picture.jpeg().toBuffer(), "umowa.pdf")).toBe("jpeg")
  expect(await judged(await picture.png().toBuffer(), "a.txt")).toBe("png")
  expect(await judged(await picture.webp().toBuffer(), "a")).toBe("webp")
  expect(await judged("%PDF-1.7\n", "a.jpg")).toBe("pdf")
  const sheet = await writeXlsxFile([[{ value: "a" }]]).toBuffer()
  expect(await judged(sheet, "a.zip")).toBe("xlsx")
  expect(await judged("a;b\nż;ó\n", "a.CSV")).toBe("csv")
  expect(await judged(Buffer.from([0x9c, 0xb9, 0x3b, 0x0a]), "excel.csv")).toBe("csv")
  expect(await judged("Notatka", "a.txt")).toBe("text")
})

test("what could be run or drawn, and what nobody takes, is refused by content", async () => {
  const picture = sharp({ create: { width: 2, height: 2, channels: 3, background: "#fff" } })
  expect(await judged("<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>", "a.svg")).toBe("wrong-type")
  expect(await judged("<!doctype html><script>1</script>", "a.html")).toBe("wrong-type")
  expect(await judged("MZ\u0090\0\u0003", "a.txt")).toBe("wrong-type")
  expect(await judged(Buffer.from("504b0506".padEnd(44, "0"), "hex"), "a.docx")).toBe("wrong-type")
  expect(await judged(await picture.gif().toBuffer(), "a.jpg")).toBe("wrong-type")
  const heic = Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from("ftypheic\0\0\0\0mif1heic")])
  expect(await judged(heic, "a.jpg")).toBe("heic")
})

test("a name keeps its words, loses folders and signs that hide, and ends as its content", () => {
  expect(nameOf("C:\\fakepath\\Zdjęcie z festynu.JPG", "jpeg")).toBe("Zdjęcie z festynu.jpg")
  expect(nameOf("../../etc/passwd", "text")).toBe("passwd.txt")
  expect(nameOf("raport\u202Efdp.exe", "pdf")).toBe("raportfdp.exe.pdf")
  expect(nameOf(".pdf", "pdf")).toBe("pdf.pdf")
  expect(nameOf("\u0000\n", "csv")).toBe("plik.csv")
  expect(nameOf("ż".repeat(400), "png").length).toBe(200)
})

test("a name is handed out so that no browser reads more into it", () => {
  expect(disposition('Łąka "A"\r\n.pdf')).toBe(
    "attachment; filename=\"laka _A___.pdf\"; filename*=UTF-8''%C5%81%C4%85ka%20%22A%22%0D%0A.pdf",
  )
})

test("only the address that takes files may be posted so much to", () => {
  expect(takesFiles("/processes/a/records/b/attachments/new")).toBe(true)
  for (const path of [
    "/processes/a/records/b/attachments/new/x",
    "/processes/a/records/b/correct",
    "/sign-in",
  ])
    expect(takesFiles(path)).toBe(false)
})
