import * as FastCheck from "fast-check"
import { describe, expect, it } from "vitest"
import * as FreeText from "./FreeText.ts"

const seen = (text: string) =>
  FreeText.warnings(text).map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`)

describe("what is found", () => {
  it.each([
    ["Pani podała 44051401359 w rozmowie.", "pesel: 44051401359"],
    ["PESEL: 02211307589", "pesel: 02211307589"],
    ["(pesel 440514 01359)", "pesel: 440514 01359"],
    ["44051401359", "pesel: 44051401359"],
  ])("[FT2] a PESEL with a valid check digit and date: %s", (text, expected) => {
    expect(seen(text)).toEqual([expected])
  })

  it.each([
    ["Zadzwonić: 600700801", "phone: 600700801"],
    ["Dzwonić pod 600 700 801 po 16:00", "phone: 600 700 801"],
    ["kontakt 600-700-801.", "phone: 600-700-801"],
    ["kontakt 600.700.801", "phone: 600.700.801"],
    ["kontakt 602 11 22 33", "phone: 602 11 22 33"],
    ["sekretariat 22 123 45 67", "phone: 22 123 45 67"],
    ["sekretariat (22) 123 45 67", "phone: (22) 123 45 67"],
    ["sekretariat 22 1234567", "phone: 22 1234567"],
    ["sekretariat 61/812-34-56", "phone: 61/812-34-56"],
    ["+48 600 700 801", "phone: +48 600 700 801"],
    ["+48600700801", "phone: +48600700801"],
    ["0048 600 700 801", "phone: 0048 600 700 801"],
    ["48 600 700 801", "phone: 48 600 700 801"],
    ["Numer z Ukrainy: +380 67 123 45 67", "phone: +380 67 123 45 67"],
    ["tel. 812 34 56", "phone: 812 34 56"],
    ["telefon: 8123456", "phone: 8123456"],
    ["tel. kom. 600 700 801", "phone: 600 700 801"],
  ])("[FT3] a telephone number as people write it: %s", (text, expected) => {
    expect(seen(text)).toEqual([expected])
  })

  it.each([
    ["Pisać na jan.kowalski@example.pl.", "e-mail: jan.kowalski@example.pl"],
    ["<anna_nowak+osl@poczta.example.com>", "e-mail: anna_nowak+osl@poczta.example.com"],
    ["ŻÓŁW@Przykład.example", "e-mail: ŻÓŁW@Przykład.example"],
  ])("[FT4] an e-mail address: %s", (text, expected) => {
    expect(seen(text)).toEqual([expected])
  })

  it("[FT1] gives the places of all of them in the order of the text", () => {
    const text = "Ewa, ewa@example.org, 600 700 801; 44051401359; tel. 812 34 56"
    expect(seen(text)).toEqual([
      "e-mail: ewa@example.org",
      "phone: 600 700 801",
      "pesel: 44051401359",
      "phone: 812 34 56",
    ])
    expect(FreeText.warnings(text)[0]).toEqual({ kind: "e-mail", start: 5, end: 20 })
  })
})

describe("what is left alone", () => {
  it.each([
    ["a wrong check digit", "44051401358"],
    ["a birth date that does not exist", "02381307589"],
    ["more digits than a PESEL", "440514013591"],
    ["an account number", "12 1020 3040 0000 5050 6060 7070"],
    ["an account number at a stretch", "PL61109010140000071219812874"],
    ["a NIP", "NIP 525-21-82-397"],
    ["a NIP in other groups", "525-218-23-97"],
    ["a NIP at a stretch", "5252182397"],
    ["a REGON", "REGON 123456785"],
    ["a REGON that begins with zeros", "000144992"],
    ["a REGON of fourteen digits", "REGON: 12345678512347, 00114499200012"],
    ["a KRS", "KRS 0000123456"],
    ["a TERC", "gmina 3021163"],
    ["a postal code", "ul. Podwale 13, 00-252 Warszawa"],
    ["dates", "12.03.2014–15.04.2014, 2014-10-12, 12-10-2014, 12/10/2014, 12 10 2014"],
    ["a telephone call on a date", "Telefon 12.03.2014 do urzędu, telefon 2014-03-12"],
    ["dates in a row", "22.10.2014 22.11.2014 22.12.2014"],
    ["hours", "w godzinach 12:00-15:30, 16.30–18.00"],
    ["years", "w latach 2012-2014 i 2015 2016 2017"],
    ["an amount with grosze", "123 456 789,00 zł"],
    ["an amount in złoty", "512 345 678 zł"],
    ["an amount in PLN", "512345678 PLN"],
    ["an amount after its currency", "PLN 512 345 678"],
    ["an amount in euro", "512 345 678 €"],
    ["a round amount", "500 000 000"],
    ["thousands", "600 700 tys. zł"],
    ["people", "w kraju 512 345 678 osób"],
    ["small amounts", "12 500 zł, 1 200,50 zł, 600-700 zł"],
    ["counts", "12 dzieci, 25 dorosłych, 8 seniorów"],
    ["an act", "Dz.U. 2019 poz. 1818, art. 100"],
    ["a project number", "POKL.01.02.00-00-001/09"],
    ["a name of an account", "@osl_poznan na spotkaniu"],
    ["an address without a domain", "jan@firma"],
    ["an empty text", ""],
  ])("[FT5] %s", (_, text) => {
    expect(seen(text)).toEqual([])
  })
})

describe("any text", () => {
  it("[FT1] gives places inside the text that do not overlap", () => {
    const piece = FastCheck.constantFrom(
      "600 700 801",
      "44051401359",
      "a@b.pl",
      "tel. ",
      "+48 ",
      " ",
      "-",
      "12",
      "0",
      "ż",
      "🙂",
    )
    FastCheck.assert(
      FastCheck.property(FastCheck.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join("")
        let last = 0
        for (const { start, end } of FreeText.warnings(text)) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(text.length)
          last = end
        }
      }),
    )
  })

  it.each([
    ["digits", "1".repeat(4000)],
    ["digits and gaps", "12 ".repeat(1334)],
    ["letters", "a".repeat(4000)],
    ["dots", "a.".repeat(2000)],
    ["at signs", "a@".repeat(2000)],
    ["announcements", "tel. ".repeat(800)],
  ])("[FT6] reads the longest answer of a form in a quarter of a second: %s", (_, text) => {
    const rounds = Array.from({ length: 3 }, () => {
      const start = Date.now()
      FreeText.warnings(text)
      return Date.now() - start
    })
    expect(Math.min(...rounds)).toBeLessThan(250)
  })
})

describe("what was written to be overlooked, or came from another page", () => {
  const seen = (text: string) =>
    FreeText.warnings(text).map(({ kind, start, end }) => [kind, text.slice(start, end)])

  it.each([
    ["phone", "601\u202f234\u202f567"],
    ["phone", "601\u2009234\u2009567"],
    ["phone", "601\u2013234\u2013567"],
    ["phone", "601\u2011234\u2011567"],
    ["phone", "601 234 5\u200b67"],
    ["phone", "601  234  567"],
    ["phone", "\uff16\uff10\uff11\uff12\uff13\uff14\uff15\uff16\uff17"],
    ["phone", "48601234567"],
    ["phone", "0601234567"],
    ["phone", "0-601 234 567"],
    ["phone", "+48\u00ad601\u00ad234\u00ad567"],
    ["pesel", "4405 1401 359"],
    ["pesel", "44 05 14 01359"],
    ["pesel", "44\u200b051401359"],
    ["pesel", "\uff14\uff14\uff10\uff15\uff11\uff14\uff10\uff11\uff13\uff15\uff19"],
    ["e-mail", "jan(at)example.pl"],
    ["e-mail", "jan [małpa] example.pl"],
    ["e-mail", "jan @ example.pl"],
  ])("[FT7] is warned about as a %s at its place: %s", (kind, written) => {
    expect(seen(`Ewa:\u2003 ${written}, po 16`)).toEqual([[kind, written]])
  })

  it.each([
    "REGON to 016374389",
    "nr ewid. 601234567",
    "faktura nr 601234567",
    "https://example.pl/601234567",
    "601 234 567 kWh",
    "44 051 401 359 zł",
    "konto 44 0514 0135 9000 1234 5678 9012",
  ])("[FT5] leaves alone: %s", (written) => {
    expect(seen(written)).toEqual([])
  })

  it("[FT5] knows a contact from a count of people", () => {
    expect(seen("601 234 567 os. kontaktowa")).toEqual([["phone", "601 234 567"]])
  })
})
