/**
 * What would go of a person's data, in plain groups instead of tables.
 * Not here: which tables that are (`@osl/store`, Scope), or weighing them (`erasure.server.ts`).
 */

export const groups = [
  "duties",
  "notes",
  "growth",
  "messages",
  "calendar",
  "filters",
  "invitation",
  "account",
  "other",
] as const
export type Group = (typeof groups)[number]

const groupOf: Readonly<Record<string, Group>> = {
  membership: "duties",
  delegation: "duties",
  private_note: "notes",
  competency: "growth",
  outbox: "messages",
  calendar_address: "calendar",
  saved_filter: "filters",
  invitation: "invitation",
  person: "account",
}

/** Tables that say again, in another way, what another one says. */
const counted = ["competency_event", "session", "account", "verification", "two_factor", "passkey"]

/** A group with something in it. **Unit** `count` things of that kind. */
export interface Going {
  readonly group: Group
  readonly count: number
}

/** **Shape** in the order of `groups`; a table that is new stands among the others. */
export const going = (rows: Readonly<Record<string, number>>): ReadonlyArray<Going> =>
  groups.flatMap((group) => {
    const count = Object.entries(rows)
      .filter(([table]) => !counted.includes(table) && (groupOf[table] ?? "other") === group)
      .reduce((sum, [, rowCount]) => sum + rowCount, 0)
    return count === 0 ? [] : [{ group, count }]
  })

/** What is fit to be asked for with: letters of any case and marks count alike. */
const plain = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("ł", "l")

/** Whether every word of a question stands in a name or an address. */
export const isMeant = (
  question: string,
  { name, email }: { readonly name: string; readonly email: string },
) => {
  const told = plain(`${name} ${email}`.toLowerCase())
  return plain(question.toLowerCase())
    .split(/\s+/)
    .filter((word) => word !== "")
    .every((word) => told.includes(word))
}
