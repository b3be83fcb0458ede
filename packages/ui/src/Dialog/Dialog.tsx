/**
 * A question over the page that must be answered first; without scripts, the page that asks the same.
 * Not here: a panel that may be left open (`Menu`), or a message that asks nothing (`Notice`).
 */

import type { ReactNode } from "react"
import {
  Button as AriaButton,
  Dialog as AriaDialog,
  DialogTrigger,
  Heading,
  Modal,
  ModalOverlay,
} from "react-aria-components"
import { Button, type ButtonLook, ButtonRow, LinkButton } from "../Button/Button.tsx"
import { useHydrated } from "../host/useHydrated.ts"
import { part } from "../odd/part.tsx"
import { useWords } from "../words/Words.ts"

export interface DialogProps {
  /** What the button that opens it says, and so what the question is about. */
  readonly label: string
  readonly title: string
  /** The page that asks the same, for who has no scripts. */
  readonly href: string
  readonly look?: ButtonLook | undefined
  readonly children: ReactNode
  /** The button or form that answers yes; it may close the dialog. */
  readonly answer: (close: () => void) => ReactNode
}

export const Dialog = part(
  "Dialog",
  ({ label, title, href, look = "plain", children, answer }: DialogProps) => {
    const { say } = useWords()
    const isAlive = useHydrated()
    if (!isAlive)
      return (
        <LinkButton href={href} look={look}>
          {label}
        </LinkButton>
      )
    return (
      <DialogTrigger>
        <AriaButton className={`osl-button osl-button--${look}`}>{label}</AriaButton>
        <ModalOverlay className="osl-dialog__behind" isDismissable>
          <Modal className="osl-root osl-dialog__place">
            <AriaDialog className="osl-dialog" role="alertdialog">
              {({ close }) => (
                <>
                  <Heading slot="title" level={2} className="osl-dialog__title">
                    {title}
                  </Heading>
                  <div className="osl-dialog__body">{children}</div>
                  <ButtonRow>
                    {answer(close)}
                    <Button look="quiet" type="button" onClick={close}>
                      {say("dialog.cancel")}
                    </Button>
                  </ButtonRow>
                </>
              )}
            </AriaDialog>
          </Modal>
        </ModalOverlay>
      </DialogTrigger>
    )
  },
)
