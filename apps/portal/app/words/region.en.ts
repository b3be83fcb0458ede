/**
 * Words of the numbers of a region in English.
 * Not here: the other words (`en.ts`).
 */
export const region = {
  "menu.region": "Region",
  "work.region": "See the region in numbers",
  "region.title": "The region in numbers",
  "region.lead":
    "How much goes on in all centres together, quarter by quarter. Single centres, processes and people are not seen here.",
  "region.country": "Poland",
  "region.all": "Together: {territory}",
  "region.home": "Back to: {territory}",
  "region.period": "Quarter",
  "region.what": "What to count",
  "region.show": "Show",
  "region.quarter": "Quarter {quarter} of {year}",
  "region.total": "Together",
  "region.what.processes-stage": "Processes by stage",
  "region.what.processes-status": "Processes by state",
  "region.what.processes-edition": "Processes by edition of the model",
  "region.what.records-form": "Records by form",
  "region.what.people-age-band": "People at events by age",
  "region.measure.processes": "Processes",
  "region.measure.records": "Records",
  "region.measure.people": "People at events",
  "region.unit.processes": "processes",
  "region.unit.records": "records",
  "region.unit.people": "people at events",
  "region.map": "{what}: {territory}",
  "region.hidden": "hidden number",
  "region.why":
    "# is a hidden number: it is below {least}, or such a number could be computed by it. A hidden number is not zero, and a zero is a true one.",
  "region.no-category": "in no stage",
  "region.band.children": "children and youth",
  "region.band.adults": "adults",
  "region.band.seniors": "seniors",
  "region.closed": "In these areas only the sum is shown; small numbers could be computed by its parts:",
  "region.how": "Where these numbers come from",
  "region.how.counted":
    "A process counts in a quarter in which something was written in it, and stands in the stage it entered last. A record counts by its date. Somebody at two events counts twice. Numbers stand at the municipality of the centre.",
  "region.how.published":
    "Published: {when}. A quarter is counted once, 30 days after its end; nothing in it changes after that.",
  "region.how.demonstration":
    "These are numbers of demonstration centres, made up like all of the demonstration.",
  "region.file.csv": "Download CSV",
  "region.file.xlsx": "Download XLSX",
  "region.none": "No numbers are published yet",
  "region.none.step":
    "A quarter is counted 30 days after its end, in all centres at once. The first one appears here by itself.",
  "region.nobody": "Nobody works here yet",
  "region.nobody.step":
    "In this quarter no centre of this area had a process. Choose another quarter, or go back up.",
  "region.column.period": "Quarter",
  "region.column.code": "TERC code",
  "region.column.territory": "Area",
  "region.column.what": "What",
  "region.column.category": "Category",
} as const
