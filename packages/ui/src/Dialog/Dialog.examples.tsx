import { Button } from "../Button/Button.tsx"
import { type Example, inLanguage } from "../Example/Example.tsx"
import { Dialog } from "./Dialog.tsx"

export const beforeSomethingIsWithdrawn: Example = (l) => (
  <Dialog
    label={inLanguage(l, "Wycofaj wpis", "Withdraw the entry")}
    title={inLanguage(
      l,
      "Wycofać wpis „Rozmowa w bibliotece”?",
      "Withdraw the entry “A talk in the library”?",
    )}
    href="#withdraw"
    look="danger"
    answer={(close) => (
      <Button look="danger" type="button" onClick={close}>
        {inLanguage(l, "Wycofaj", "Withdraw")}
      </Button>
    )}
  >
    <p>
      {inLanguage(
        l,
        "Wpis zniknie z list, ale zostanie w historii procesu.",
        "The entry leaves the lists and stays in the history of the process.",
      )}
    </p>
  </Dialog>
)
