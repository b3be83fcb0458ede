import { type Browser, expect, type Page, test } from "@playwright/test"
import { people, signIn } from "./support/person.ts"
import { daysAgo, openProcess, record, saved, today } from "./support/process.ts"
import { isWhole, onPhones } from "./support/whole.ts"

const asDirector = async (browser: Browser, options: object): Promise<Page> => {
  const page = await (await browser.newContext(options)).newPage()
  await signIn(page, people.director)
  return page
}

test("an organiser opens a process, meets what is missing, and records it", async ({ page }) => {
  await signIn(page, people.organizer, "/processes")
  await page.getByRole("link", { name: "Otwórz proces" }).first().click()
  const name = `Osiedle Zatorze ${Date.now()}`
  await page.getByLabel(/^Robocza nazwa procesu/).fill(name)
  await page.getByRole("button", { name: "Dalej: sprawdź odpowiedzi" }).click()
  await expect(page.getByRole("heading", { level: 2, name: "Sprawdź odpowiedzi" })).toBeVisible()
  await page.getByRole("button", { name: "Popraw odpowiedzi" }).click()
  await expect(page.getByLabel(/^Robocza nazwa procesu/)).toHaveValue(name)
  await page.getByRole("button", { name: "Dalej: sprawdź odpowiedzi" }).click()
  await page.getByRole("button", { name: "Otwórz proces" }).click()

  await expect(page.getByRole("heading", { level: 1, name })).toBeVisible()
  await expect(page.getByText("Następny krok należy do kogoś innego: dyrektor.")).toBeVisible()
  await page.getByRole("link", { name: "Zobacz, co znaczy ten krok" }).first().click()
  await expect(page.getByText("Jeszcze nie teraz")).toBeVisible()
  await expect(page.getByText("Wyznacz organizatora i jego czas pracy.")).toBeVisible()

  await page.goBack()
  await page.getByRole("link", { name: "Dodaj wpis w dzienniku" }).first().click()
  await page.getByLabel(/^Od godziny/).fill("09:00")
  await page.getByLabel(/^Do godziny/).fill("10:30")
  const kind = page.getByLabel(/^Rodzaj pracy/)
  await kind.selectOption({ label: "rozmowa" })
  await page.getByRole("radio", { name: "aktywizacja" }).check()
  await page.getByLabel(/^Co się wydarzyło/).fill("Pierwszy spacer po osiedlu.")
  await page.getByRole("button", { name: "Zapisz", exact: true }).click()
  await saved(page)
  await page.getByRole("link", { name: /^Wróć do procesu/ }).click()
  await expect(page.getByRole("link", { name: "Dodano wpis w dzienniku: Rozmowa" })).toBeVisible()
})

test("a municipality is found by its name without scripts and with them", async ({ page, isMobile }) => {
  test.skip(isMobile && !isWhole, onPhones)
  await signIn(page, people.organizer)
  await openProcess(page, `Stare Miasto ${Date.now()}`, "Pszczyna")
  await expect(page.getByText("Pszczyna, gmina miejsko-wiejska").first()).toBeVisible()
})

test("a process goes its whole way to a handover, and its history tells it", async ({
  page,
  browser,
  contextOptions,
  isMobile,
  javaScriptEnabled,
}) => {
  test.skip(
    isMobile || !javaScriptEnabled,
    "its posts are the same from every screen; opening a process is tried on a phone and without scripts",
  )
  test.setTimeout(180_000)
  await signIn(page, people.organizer)
  const director = await asDirector(browser, contextOptions)
  const process = await openProcess(page, `Cała droga ${Date.now()}`, "Swarzędz")
  const add = (form: string, answers: ReadonlyArray<readonly [string, string]>) =>
    record(page, `${process}/records/new/${form}`, answers)
  const to = async (stage: string) => {
    await page.goto(`${process}/move/${stage}`)
    await page.getByRole("button", { name: /^(Przejdź do etapu|Otwórz równolegle etap)/ }).click()
    await expect(page.getByText("Zapisano", { exact: true })).toBeVisible()
  }

  await test.step("preparation: the director gives the mandate and an organiser", async () => {
    await director.goto(process)
    await director.getByRole("main").getByRole("link", { name: "Wpisz upoważnienie" }).first().click()
    await director.getByLabel(/^Numer zarządzenia lub decyzji/).fill("12/2026")
    await director
      .getByRole("group", { name: /Zasady dokumentowania/ })
      .getByLabel("Tak")
      .check()
    await director.getByRole("button", { name: "Wpisz upoważnienie" }).click()
    await director.getByRole("button", { name: "Wpisz upoważnienie" }).click()
    await expect(director.getByText("Zapisano", { exact: true })).toBeVisible()
    await director.goto(`${process}/acts/assign-organizer`)
    await director.getByLabel(/^Organizator/).selectOption({ label: people.organizer.name })
    await director.getByLabel(/^Godzin w tygodniu/).fill("20")
    await director
      .getByRole("group", { name: /Prowadzi proces/ })
      .getByLabel("Tak")
      .check()
    await director.getByRole("button", { name: "Wyznacz organizatora" }).click()
    await expect(director.getByText("Zapisano", { exact: true })).toBeVisible()
    await to("entry")
  })

  await test.step("entry: the card, ten conversations, a planned inquiry", async () => {
    await page.goto(`${process}/records/new/F01`)
    await page.getByLabel(/^Granice/).fill("Od torów do rzeki.")
    await page.getByLabel(/^Dlaczego ta społeczność/).fill("Mieszkańcy sami zgłosili się do ośrodka.")
    await page.getByRole("button", { name: "Zapisz", exact: true }).click()
    await saved(page)
    const actors = ["inhabitant", "school", "council", "parish"]
    for (let talk = 0; talk < 10; talk++)
      await add("F07", [
        ["date", daysAgo(40 - talk)],
        ["actor", actors[talk % 4] ?? "inhabitant"],
        ["people", "2"],
        ["topics", "space"],
        ["willing", "yes"],
      ])
    await add("F09", [
      ["title", "Spacer badawczy"],
      ["method", "walk"],
      ["purpose", "Co ludzie lubią, a czego się boją."],
      ["sampling", "Mieszkańcy czterech ulic."],
      ["planned", "3"],
      ["informed", "yes"],
      ["voluntary", "yes"],
      ["anonymous", "yes"],
      ["returned", "yes"],
      ["rawData", "szafa w pokoju 12"],
    ])
    await to("diagnosis")
  })

  let map = ""
  await test.step("diagnosis: needs, resources and the published map", async () => {
    for (const title of ["Ławki", "Oświetlenie", "Miejsce spotkań"])
      await add("F04", [
        ["title", title],
        ["words", "Chcielibyśmy mieć to blisko domu."],
        ["kind", "need"],
        ["area", "space"],
        ["raisedBy", "8"],
        ["willing", "3"],
        ["influence", "yes"],
        ["status", "open"],
      ])
    await add("F03", [
      ["name", "Świetlica"],
      ["category", "material"],
      ["description", "Sala na czterdzieści osób."],
      ["availability", "on-request"],
    ])
    const text = "Opis w kilku zdaniach."
    map = await add("F02", [
      ["periodFrom", daysAgo(60)],
      ["periodTo", daysAgo(10)],
      ["description", text],
      ["institutional", text],
      ["material", text],
      ["human", text],
      ["needs", text],
      ["conclusions", text],
      ["planOfActions", text],
      ["feedbackMeetingOn", daysAgo(5)],
    ])
    await page.goto(map)
    await page.getByRole("link", { name: "Opublikuj mapę" }).click()
    await page.getByRole("button", { name: "Opublikuj mapę" }).click()
    await expect(page.getByText("Opublikowano mapę zasobów i potrzeb, wersja 1").first()).toBeVisible()
    await to("activation")
  })

  await test.step("activation: a group that meets and acts", async () => {
    const group = await add("F10", [
      ["name", "Sąsiedzi z Zatorza"],
      ["kind", "citizens-group"],
      ["aim", "Ławki i światło."],
      ["startedOn", daysAgo(30)],
      ["members.0.on", daysAgo(20)],
      ["members.0.count", "9"],
      ["selfManaged", "partly"],
      ["leaderPresent", "yes"],
      ["rulesAdopted", "yes"],
      ["status", "active"],
    ])
    const id = group.split("/").at(-1) ?? ""
    for (const [index, kind] of ["meeting", "meeting", "meeting", "clean-up", "picnic"].entries())
      await add("F13", [
        ["name", `Spotkanie ${index + 1}`],
        ["kind", kind],
        ["date", daysAgo(20 - index)],
        ["place", "świetlica"],
        ["initiator", "group"],
        ["ledBy", "group"],
        ["group", id],
        ["participants.adults", "9"],
        ["volunteers", "0"],
        ["volunteerHours", "0"],
        ["photos", "none"],
        ["sectors", "informal"],
        ["sectors", "public"],
      ])
    await to("planning")
  })

  await test.step("planning: a plan written by one and approved by another", async () => {
    const plan = await add("F12", [
      ["title", "Plan Zatorza"],
      ["periodFrom", daysAgo(10)],
      ["periodTo", `${Number(today().slice(0, 4)) + 1}-12-31`],
      ["legalBasis", "ops-programme"],
      ["goals.0.text", "Bezpieczne podwórko"],
      ["goals.0.needWords", "Na podwórku jest niebezpiecznie."],
      ["goals.0.strategy", "consensus"],
      ["goals.0.indicators.0.name", "liczba ławek"],
      ["goals.0.indicators.0.unit", "szt."],
      ["goals.0.indicators.0.baseline", "0"],
      ["goals.0.indicators.0.target", "6"],
      ["goals.0.indicators.0.source", "oględziny na miejscu"],
      ["monitoring.0.on", today()],
      ["actions.0.name", "Ustawienie ławek"],
      ["actions.0.component", "activation"],
      ["actions.0.owner", "group"],
      ["actions.0.due", `${Number(today().slice(0, 4)) + 1}-06-30`],
    ])
    await page.goto(plan)
    await page.getByRole("link", { name: "Przekaż plan do zatwierdzenia" }).click()
    await page.getByRole("button", { name: "Przekaż plan do zatwierdzenia" }).click()
    await director.goto(plan)
    await director.getByRole("link", { name: "Zatwierdź plan" }).click()
    await director.getByLabel(/^Numer zarządzenia/).fill("15/2026")
    await director.getByRole("button", { name: "Zatwierdź plan" }).click()
    await director.getByRole("button", { name: "Zatwierdź plan" }).click()
    await expect(director.getByText("Zapisano", { exact: true })).toBeVisible()
    await to("action")
    await to("structures")
  })

  await test.step("structures: the action is done, the partnership stands", async () => {
    await page.goto(process)
    await page.getByRole("link", { name: "Zamknij działanie z planu" }).first().click()
    await page.getByLabel(/^Działanie/).selectOption({ label: "Ustawienie ławek" })
    await page.getByRole("radio", { name: "wykonane" }).check()
    await page.getByRole("button", { name: "Zamknij działanie z planu" }).click()
    await expect(page.getByText("Zapisano", { exact: true })).toBeVisible()
    const partner = (index: number, name: string, sector: string, inhabitants: string) =>
      [
        [`partners.${index}.name`, name],
        [`partners.${index}.sector`, sector],
        [`partners.${index}.inhabitants`, inhabitants],
      ] as const
    const initiative = (index: number) =>
      [
        [`initiatives.${index}.name`, `Inicjatywa ${index + 1}`],
        [`initiatives.${index}.on`, daysAgo(3 + index)],
        [`initiatives.${index}.ledByOrganizer`, "no"],
      ] as const
    await add("F11", [
      ["name", "Partnerstwo Zatorze"],
      ["aim", "Dobre sąsiedztwo."],
      ["startedOn", daysAgo(8)],
      ...partner(0, "Sąsiedzi z Zatorza", "informal", "yes"),
      ...partner(1, "Szkoła nr 2", "public", "no"),
      ...partner(2, "Fundacja Most", "ngo", "no"),
      ["rulesAdopted", "yes"],
      ["rules", "voting"],
      ...initiative(0),
      ...initiative(1),
      ["status", "acting"],
    ])
    await to("handover")
  })

  await test.step("handover: an evaluation, a receiver, the end", async () => {
    const sheet = await add("F15", [
      ["periodFrom", daysAgo(80)],
      ["periodTo", today()],
      ["questions", "Co się zmieniło?"],
      ["methods", "workshop"],
      ["goals.0.goal", "Bezpieczne podwórko"],
      ["goals.0.achieved", "yes"],
      ["goals.0.explanation", "Ławki stoją."],
      ["benefited", "Seniorzy i rodzice."],
      ["lessons", "Zaczynać od małych rzeczy."],
      ["decision", "continue"],
      ["authors", "zespół i grupa"],
    ])
    await director.goto(sheet)
    await director.getByRole("link", { name: "Przyjmij ewaluację" }).click()
    await director.getByRole("button", { name: "Przyjmij ewaluację" }).click()
    await page.goto(`${process}/acts/name-receiver`)
    await page.getByRole("radio", { name: "partnerstwo" }).check()
    await page.getByLabel(/^Nazwa/).fill("Partnerstwo Zatorze")
    await page.getByRole("button", { name: "Wskaż, kto przejmuje proces" }).click()
    await page.getByRole("button", { name: "Wskaż, kto przejmuje proces" }).click()
    await expect(page.getByText("Zapisano", { exact: true })).toBeVisible()
    await page.getByRole("link", { name: "Przekaż i zamknij proces" }).first().click()
    await page.getByLabel(/^Uzasadnienie/).fill("Partnerstwo prowadzi sprawy samo.")
    await page.getByRole("button", { name: "Zamknij proces" }).click()
    await page.getByRole("button", { name: "Zamknij proces" }).click()
    await expect(page.getByText("Proces jest zamknięty: przekazany społeczności")).toBeVisible()
  })

  await test.step("the history tells the whole way", async () => {
    await page.getByRole("link", { name: "Cała historia" }).click()
    await page.getByRole("link", { name: "Etapy i stan procesu" }).click()
    const log = page.getByRole("list", { name: "Od najnowszych" })
    for (const sentence of [
      "Zamknięto proces: przekazany społeczności",
      "Przejście do etapu: Przekazanie i wycofanie",
      "Otwarto równolegle etap: Sieci i trwałe struktury",
      "Przejście do etapu: Diagnoza",
      "Rozpoczęto od etapu: Przygotowanie",
    ])
      await expect(log.getByText(sentence)).toBeVisible()
    await expect(log.getByText(people.organizer.name).first()).toBeVisible()
  })
  await director.context().close()
})
