/**
 * What the pictures of one process share: the way here, the ways to the others, what to add when there is nothing yet.
 * Not here: the pictures themselves (`routes/processes.$processId.*`).
 */
import { type Crumb, EmptyState, LinkButton, Tabs } from "@osl/ui"
import type { ReactNode } from "react"
import { useSay } from "../../words/Words.ts"
import * as links from "../links.ts"
import { ProcessPage } from "../ProcessPage.tsx"
import { type Picture, pictures } from "./Picture.ts"
import "./picture.css"

export interface PicturePageProps {
  readonly process: { readonly id: string; readonly name: string }
  readonly picture: Picture
  /** The title of a page behind the picture. */
  readonly title?: string | undefined
  readonly lead?: ReactNode
  readonly children: ReactNode
}

export const PicturePage = ({ process, picture, title, lead, children }: PicturePageProps) => {
  const say = useSay()
  const own = say(`picture.${picture}`)
  const crumbs: ReadonlyArray<Crumb> =
    title === undefined ? [] : [{ label: own, href: links.picture(process.id, picture) }]
  return (
    <ProcessPage process={process} crumbs={crumbs} title={title ?? own} lead={lead}>
      <p className="picture-of" aria-hidden="true">
        {process.name}
      </p>
      <Tabs
        label={say("picture.all")}
        items={pictures.map((one) => ({
          href: links.picture(process.id, one),
          label: say(`picture.${one}`),
          isCurrent: one === picture,
        }))}
      />
      {children}
    </ProcessPage>
  )
}

/** A record to add, by the form. */
export interface Addition {
  readonly href: string
  readonly label: string
}

export const NothingYet = ({
  title,
  text,
  add,
}: {
  readonly title: string
  readonly text: string
  readonly add: ReadonlyArray<Addition>
}) => (
  <EmptyState title={title} action={<Additions add={add} isMain />}>
    {text}
  </EmptyState>
)

export const Additions = ({
  add,
  isMain = false,
}: {
  readonly add: ReadonlyArray<Addition>
  readonly isMain?: boolean
}) =>
  add.length === 0 ? null : (
    <p className="picture-add osl-no-print">
      {add.map(({ href, label }, index) => (
        <LinkButton key={href} href={href} look={isMain && index === 0 ? "main" : "plain"}>
          {label}
        </LinkButton>
      ))}
    </p>
  )
