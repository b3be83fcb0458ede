/**
 * The frame of every page: skip link, header, navigation, language, appearance, content, footer.
 * Not here: the content, and remembering the reader's choices (the server that takes the forms).
 */

import type { ReactNode } from "react"
import { Menu } from "../Menu/Menu.tsx"
import { part, piece } from "../odd/part.tsx"
import { useWords } from "../words/Words.ts"

export interface NavigationItem {
  readonly href: string
  readonly label: string
  readonly isCurrent?: boolean | undefined
}

/** A language of the page, named in itself ("English"). */
export interface LanguageItem {
  readonly language: string
  readonly label: string
  readonly href: string
}

export const themes = ["auto", "light", "dark", "contrast"] as const
/** What `data-osl-theme` may say. */
export type Theme = (typeof themes)[number]

/** A form that posts `theme` and whatever pairs the server needs to come back here. */
export interface ThemeForm {
  readonly action: string
  readonly method?: "get" | "post" | undefined
  readonly current: Theme
  readonly hidden?: ReadonlyArray<readonly [name: string, value: string]> | undefined
}

export interface PageFrameProps {
  readonly product: string
  /** A second line under the product's name: the institution, the edition, the demonstration. */
  readonly subtitle?: string | undefined
  readonly homeHref: string
  readonly navigation?: ReadonlyArray<NavigationItem> | undefined
  readonly languages?: ReadonlyArray<LanguageItem> | undefined
  readonly theme?: ThemeForm | undefined
  /** The signed-in person: a `Menu`, or a link to sign in. */
  readonly user?: ReactNode | undefined
  /** A strip across the page, above the content, as for a demonstration. */
  readonly banner?: ReactNode | undefined
  readonly breadcrumbs?: ReactNode | undefined
  readonly footer?: ReactNode | undefined
  readonly children: ReactNode
}

/** Three neighbours in a circle: the mark of the kit, until a product brings its own name only. */
const Mark = piece("Mark", () => (
  <svg
    className="osl-frame__mark"
    width="40"
    height="40"
    viewBox="0 0 40 40"
    aria-hidden="true"
    focusable="false"
  >
    <circle cx="20" cy="20" r="13" fill="none" stroke="currentColor" strokeWidth="3" opacity="0.35" />
    <circle cx="20" cy="7.5" r="6.5" className="osl-frame__mark-one" />
    <circle cx="9" cy="27" r="6.5" className="osl-frame__mark-two" />
    <circle cx="31" cy="27" r="6.5" className="osl-frame__mark-three" />
  </svg>
))

export const LanguageSwitch = part(
  "LanguageSwitch",
  ({ items }: { readonly items: ReadonlyArray<LanguageItem> }) => {
    const { say, locale } = useWords()
    return (
      <nav className="osl-languages" aria-label={say("page.language")}>
        <ul>
          {items.map((item) => (
            <li key={item.language}>
              <a
                href={item.href}
                lang={item.language}
                hrefLang={item.language}
                aria-current={item.language === locale ? "true" : undefined}
              >
                {item.label}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    )
  },
)

export const ThemeSwitch = part(
  "ThemeSwitch",
  ({ action, method = "post", current, hidden = [] }: ThemeForm) => {
    const { say } = useWords()
    return (
      <Menu label={say("page.theme")}>
        <form className="osl-themes" action={action} method={method}>
          {hidden.map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          {themes.map((theme) => (
            <button
              key={theme}
              className="osl-themes__choice"
              type="submit"
              name="theme"
              value={theme}
              aria-pressed={theme === current}
            >
              {say(`theme.${theme}`)}
            </button>
          ))}
        </form>
      </Menu>
    )
  },
)

export const PageFrame = part(
  "PageFrame",
  ({
    product,
    subtitle,
    homeHref,
    navigation = [],
    languages = [],
    theme,
    user,
    banner,
    breadcrumbs,
    footer,
    children,
  }: PageFrameProps) => {
    const { say } = useWords()
    return (
      <div className="osl-root osl-frame">
        <a className="osl-frame__skip" href="#content">
          {say("page.skip")}
        </a>
        <header className="osl-frame__header">
          <div className="osl-frame__inner osl-frame__top">
            <a className="osl-frame__brand" href={homeHref}>
              <Mark />
              <span>
                <span className="osl-frame__product">
                  {product}
                  <span className="osl-visually-hidden"> – {say("page.home")}</span>
                </span>
                {subtitle ? <span className="osl-frame__subtitle">{subtitle}</span> : null}
              </span>
            </a>
            <div className="osl-frame__tools">
              {languages.length > 0 ? <LanguageSwitch items={languages} /> : null}
              {theme ? <ThemeSwitch {...theme} /> : null}
              {user}
            </div>
          </div>
          {navigation.length > 0 ? (
            <nav className="osl-frame__inner osl-frame__navigation" aria-label={say("page.navigation")}>
              <ul>
                {navigation.map((item) => (
                  <li key={item.href}>
                    <a href={item.href} aria-current={item.isCurrent ? "page" : undefined}>
                      {item.label}
                    </a>
                  </li>
                ))}
              </ul>
            </nav>
          ) : null}
        </header>
        {banner ? (
          <aside className="osl-frame__banner" aria-label={say("notice.info")}>
            {banner}
          </aside>
        ) : null}
        <div className="osl-frame__inner osl-frame__body">
          {breadcrumbs}
          <main id="content" className="osl-frame__content" tabIndex={-1}>
            {children}
          </main>
        </div>
        {footer ? (
          <footer className="osl-frame__footer">
            <div className="osl-frame__inner">{footer}</div>
          </footer>
        ) : null}
      </div>
    )
  },
)
