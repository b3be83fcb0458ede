/**
 * Words of the numbers of a region in Polish.
 * Not here: the other words (`pl.ts`).
 */
export const region = {
  "menu.region": "Region",
  "work.region": "Zobacz region w liczbach",
  "region.title": "Region w liczbach",
  "region.lead":
    "Ile dzieje się razem we wszystkich ośrodkach, kwartał po kwartale. Pojedynczych ośrodków, procesów ani osób tu nie widać.",
  "region.country": "Polska",
  "region.all": "Razem: {territory}",
  "region.home": "Wróć do: {territory}",
  "region.period": "Kwartał",
  "region.what": "Co policzyć",
  "region.show": "Pokaż",
  "region.quarter": "{quarter}. kwartał {year}",
  "region.total": "Razem",
  "region.what.processes-stage": "Procesy według etapu",
  "region.what.processes-status": "Procesy według stanu",
  "region.what.processes-edition": "Procesy według wydania modelu",
  "region.what.records-form": "Zapisy według formularza",
  "region.what.people-age-band": "Udziały osób w wydarzeniach według wieku",
  "region.measure.processes": "Procesy",
  "region.measure.records": "Zapisy",
  "region.measure.people": "Udziały osób w wydarzeniach",
  "region.unit.processes": "procesy",
  "region.unit.records": "zapisy",
  "region.unit.people": "udziały",
  "region.map": "{what}: {territory}",
  "region.hidden": "liczba ukryta",
  "region.why":
    "# oznacza liczbę ukrytą: jest mniejsza niż {least} albo pozwalałaby taką obliczyć. Ukryta liczba nie jest zerem, a zero jest prawdziwe.",
  "region.no-category": "bez etapu",
  "region.band.children": "dzieci i młodzież",
  "region.band.adults": "dorośli",
  "region.band.seniors": "seniorzy",
  "region.closed": "W tych obszarach widać tylko sumę; z części można by obliczyć małe liczby:",
  "region.how": "Skąd są te liczby",
  "region.how.counted":
    "Proces liczy się w kwartale, w którym coś w nim zapisano, i stoi w etapie, do którego wszedł ostatnio. Zapis liczy się według swojej daty. Osoba na dwóch wydarzeniach to dwa udziały. Liczby stoją przy gminie ośrodka.",
  "region.how.published":
    "Opublikowano: {when}. Kwartał liczymy raz, 30 dni po jego końcu; potem nic się w nim nie zmienia.",
  "region.how.demonstration": "To liczby ośrodków pokazowych, zmyślone jak cała wersja pokazowa.",
  "region.file.csv": "Pobierz CSV",
  "region.file.xlsx": "Pobierz XLSX",
  "region.none": "Nie ma jeszcze opublikowanych liczb",
  "region.none.step":
    "Kwartał liczymy 30 dni po jego końcu, we wszystkich ośrodkach naraz. Pierwszy pojawi się tu sam.",
  "region.nobody": "Nikt tu jeszcze nie pracuje",
  "region.nobody.step":
    "W tym kwartale żaden ośrodek z tego obszaru nie prowadził procesu. Wybierz inny kwartał albo wróć wyżej.",
  "region.column.period": "Kwartał",
  "region.column.code": "Kod TERC",
  "region.column.territory": "Obszar",
  "region.column.what": "Co",
  "region.column.category": "Kategoria",
} as const
