/**
 * The portal's frame around a page: its name, menu, person, languages, themes, footer.
 * Not here: how a frame looks (`@osl/ui`, PageFrame).
 */
import { Button, Menu, PageFrame, type PageFrameProps, Select, useWords } from "@osl/ui"
import type { ReactNode } from "react"
import type { RootData } from "./root.tsx"
import { locales, ownNames } from "./words/Locale.ts"
import { useSay } from "./words/Words.ts"

type Signed = RootData & { readonly person: NonNullable<RootData["person"]> }

const isSigned = (root: RootData | undefined): root is Signed => root !== undefined && root.person !== null

/** "OPS Gorzów (dyrektor)", and for whom when it is in somebody's stead. */
const workplace = (
  { organisation, duty, standsFor }: RootData["memberships"][number],
  say: ReturnType<typeof useSay>,
): string =>
  standsFor === undefined
    ? `${organisation} (${say(`duty.${duty}`)})`
    : say("delegations.as", { organisation, duty: say(`duty.${duty}`), name: standsFor.name })

/** In whose stead the reader works, and the way back to their own role; at work also whom they could stand in for. */
const Banner = ({ root }: { readonly root: RootData }) => {
  const say = useSay()
  const { date } = useWords()
  const own = root.memberships.find((one) => one.standsFor === undefined)
  return (
    <>
      {root.isDemonstration ? <div>{say("demo.banner")}</div> : null}
      {steads(root).map(({ key, duty, standsFor }) => {
        const isNow = key === root.current?.key
        const said = { name: standsFor.name, duty: say(`duty.${duty}`), until: date(standsFor.until) }
        return (
          <form className="portal-stead" method="post" action="/organisation" key={key}>
            <span>{say(isNow ? "delegations.banner" : "delegations.banner.offer", said)}</span>
            <input type="hidden" name="back" value="/work" />
            <input type="hidden" name="organisation" value={isNow ? (own?.key ?? "") : key} />
            <Button>{say(isNow ? "delegations.banner.back" : "delegations.begin")}</Button>
          </form>
        )
      })}
    </>
  )
}

/** In whose stead the reader works or, on the page of their own work, could. */
const steads = ({ memberships, current, path }: RootData) =>
  memberships.flatMap(({ standsFor, ...one }) =>
    standsFor !== undefined &&
    (one.key === current?.key || (path === "/work" && current?.standsFor === undefined))
      ? [{ ...one, standsFor }]
      : [],
  )

/** **Unit** notices of which the number is shown. */
const mostShown = 100

const PersonMenu = ({ root }: { readonly root: Signed }) => {
  const say = useSay()
  return (
    <Menu label={root.person.name}>
      <div className="osl-stack">
        {root.current === null ? null : <p>{workplace(root.current, say)}</p>}
        {root.memberships.length > 1 ? (
          <form method="post" action="/organisation">
            <input type="hidden" name="back" value="/work" />
            <Select
              name="organisation"
              label={say("organisation.choose")}
              defaultValue={root.current?.key}
              options={root.memberships.map((one) => ({ value: one.key, label: workplace(one, say) }))}
              required
            />
            <Button>{say("organisation.switch")}</Button>
          </form>
        ) : null}
        <p>
          <a href="/account">{say("menu.account")}</a>
        </p>
        {root.delegates ? (
          <p>
            <a href="/delegations">{say("delegations.title")}</a>
          </p>
        ) : null}
        <form method="post" action="/sign-out">
          <Button>{say("menu.sign-out")}</Button>
        </form>
      </div>
    </Menu>
  )
}

/** A bell, beside its word on a desk and instead of it on a phone. */
const Bell = () => (
  <svg className="portal-notices__bell" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    <path d="M12 3a6 6 0 0 0-6 6v4.5L4 17.5h16l-2-4V9a6 6 0 0 0-6-6Z" fill="none" stroke="currentColor" />
    <path d="M9.5 18a2.5 2.5 0 0 0 5 0Z" fill="currentColor" />
  </svg>
)

/** The way to what is new. **Shape** how many are new is said in a word too, for who cannot see the number. */
const Notices = ({ unread }: { readonly unread: number }) => {
  const say = useSay()
  return (
    <a className="portal-notices" href="/notifications">
      <Bell />
      <span className="portal-notices__word">{say("notices.title")}</span>
      {unread === 0 ? null : (
        <>
          <span className="portal-notices__count" aria-hidden="true">
            {unread < mostShown ? unread : `${mostShown - 1}+`}
          </span>
          <span className="osl-visually-hidden">
            {`, ${unread < mostShown ? say("notices.unread", { count: unread }) : say("notices.unread.many", { count: mostShown - 1 })}`}
          </span>
        </>
      )}
    </a>
  )
}

const Footer = () => {
  const say = useSay()
  return (
    <>
      <p>{say("footer.funding")}</p>
      <nav aria-label={say("footer.label")}>
        <ul className="portal-footer__links">
          <li>
            <a href="/about">{say("footer.about")}</a>
          </li>
          <li>
            <a href="/accessibility">{say("footer.accessibility")}</a>
          </li>
          <li>
            <a href="/privacy">{say("footer.privacy")}</a>
          </li>
        </ul>
      </nav>
    </>
  )
}

const frameOf = (root: RootData | undefined, say: ReturnType<typeof useSay>): Partial<PageFrameProps> => {
  if (root === undefined) return {}
  const [here = ""] = root.path.split("?")
  const isAt = (path: string) => here === path || here.startsWith(`${path}/`)
  const menu = [
    { href: "/work", label: say("menu.work"), isCurrent: isAt("/work") },
    ...(root.seesProcesses
      ? [
          { href: "/processes", label: say("menu.processes"), isCurrent: isAt("/processes") },
          { href: "/search", label: say("menu.search"), isCurrent: isAt("/search") },
        ]
      : []),
    ...(root.seesCompetencies
      ? [
          { href: "/competencies", label: say("menu.competencies"), isCurrent: isAt("/competencies") },
          { href: "/supervision", label: say("menu.supervision"), isCurrent: isAt("/supervision") },
        ]
      : []),
    ...(root.seesRegion ? [{ href: "/region", label: say("menu.region"), isCurrent: isAt("/region") }] : []),
    ...(root.seesInstitution
      ? [{ href: "/institution", label: say("menu.organisation"), isCurrent: isAt("/institution") }]
      : root.keepsData
        ? [
            {
              href: "/institution/retention",
              label: say("menu.organisation"),
              isCurrent: isAt("/institution"),
            },
          ]
        : []),
  ]
  if (root.managesPeople)
    menu.push({ href: "/people", label: say("menu.people"), isCurrent: isAt("/people") })
  if (root.foundsCentre)
    menu.push({ href: "/people/found", label: say("menu.found"), isCurrent: isAt("/people/found") })
  return {
    subtitle: root.current?.organisation ?? say("product.subtitle"),
    homeHref: root.person === null ? "/" : "/work",
    navigation: isSigned(root) ? menu : [],
    languages: locales.map((language) => ({
      language,
      label: ownNames[language],
      href: `/language/${language}?back=${encodeURIComponent(root.path)}`,
    })),
    theme: { action: "/theme", current: root.theme, hidden: [["back", root.path]] },
    user: isSigned(root) ? (
      <>
        {root.unread === null ? null : <Notices unread={root.unread} />}
        <PersonMenu root={root} />
      </>
    ) : (
      <a href="/sign-in">{say("menu.sign-in")}</a>
    ),
    banner: root.isDemonstration || steads(root).length > 0 ? <Banner root={root} /> : undefined,
    footer: <Footer />,
  }
}

/** **Shape** without data, as when the database is away, the frame has a name and nothing to choose. */
export const Frame = ({
  root,
  children,
}: {
  readonly root: RootData | undefined
  readonly children: ReactNode
}) => {
  const say = useSay()
  return (
    <PageFrame product={say("product.name")} homeHref="/" {...frameOf(root, say)}>
      {children}
    </PageFrame>
  )
}
