import { createHmac } from "node:crypto"
import { expect, test } from "vitest"
import { signed } from "./signIn.server.ts"

const secret = "x".repeat(32)
const sign = (value: string, by: string) => createHmac("sha256", by).update(value).digest("base64")

test("a session's cookie says its token when its signature is ours", () => {
  expect(signed(`token.${sign("token", secret)}`, secret)).toBe("token")
  expect(signed(`to.ken.${sign("to.ken", secret)}`, secret)).toBe("to.ken")
})

test.each([
  ["none", undefined],
  ["empty", ""],
  ["without a signature", "token"],
  ["with an empty signature", "token."],
  ["with a cut signature", `token.${sign("token", secret).slice(0, 20)}`],
  ["without a token", `.${sign("", secret)}`],
  ["signed with another secret", `token.${sign("token", "y".repeat(32))}`],
  ["with the signature of another token", `other.${sign("token", secret)}`],
])("a session's cookie that is %s says nothing", (_, given) => {
  expect(signed(given, secret)).toBeUndefined()
})
