/**
 * A part of the kit as a custom element: options as properties or as JSON in one attribute, drawn in a shadow of its own.
 * Not here: which parts there are (`parts.tsx`), or the style sheet (`scripts/elements.ts`).
 */
import { Component, type ReactElement, type ReactNode } from "react"
import { createRoot, type Root } from "react-dom/client"
import { OslProvider } from "../OslProvider/OslProvider.tsx"
import { FaultsGoOn } from "../odd/standing.tsx"
import { uk } from "../words/uk.ts"
import type { Catalog, Locale } from "../words/Words.ts"
import { type ElementOptions, type ElementPart, elementParts, type Tag } from "./parts.tsx"

/** The style sheet of these parts; the build of the script puts it here. */
declare const OSL_ELEMENT_STYLES: string

/** On a server there are no elements: the module can be read there, and defines nothing. */
const Base: typeof HTMLElement =
  typeof HTMLElement === "undefined" ? (class {} as typeof HTMLElement) : HTMLElement

let sheet: CSSStyleSheet | undefined

/** One sheet for all elements of a page. */
const styles = (): CSSStyleSheet => {
  if (sheet !== undefined) return sheet
  sheet = new CSSStyleSheet()
  sheet.replaceSync(typeof OSL_ELEMENT_STYLES === "undefined" ? "" : OSL_ELEMENT_STYLES)
  return sheet
}

type Given = Readonly<Record<string, unknown>>

interface GuardProps {
  readonly onProblem: (problem: unknown) => void
  readonly children: ReactNode
}

/** Shows what the page brought when a part cannot be drawn. */
class Guard extends Component<GuardProps, { readonly isBroken: boolean }> {
  override state = { isBroken: false }
  static getDerivedStateFromError = () => ({ isBroken: true })
  override componentDidCatch(problem: unknown) {
    this.props.onProblem(problem)
  }
  override render() {
    return this.state.isBroken ? <slot /> : this.props.children
  }
}

const isObject = (value: unknown): value is Given =>
  typeof value === "object" && value !== null && !Array.isArray(value)

/** The language of a text: that of the element, else that of what is around it. Polish when it is another. */
const languageOf = (element: HTMLElement): Locale => {
  const said = element.getAttribute("language") ?? element.closest("[lang]")?.getAttribute("lang") ?? "pl"
  const language = said.toLowerCase().split("-")[0]
  return language === "en" || language === "uk" ? language : "pl"
}

/** Whether everything is there without which a part cannot be drawn. What is inside is the page's to get right. */
const isEnough = <T extends Tag>(
  part: ElementPart<T>,
  options: Given,
): options is Given & ElementOptions[T] => lackingIn(part.needed, options) === undefined

/** The first option that is missing or of another kind, in words for who writes the page. */
const lackingIn = (needed: Given, options: Given): string | undefined => {
  const missing = Object.entries(needed).find(([name, kind]) =>
    kind === "list" ? !Array.isArray(options[name]) : typeof options[name] !== "string",
  )
  return missing === undefined ? undefined : `the option "${missing[0]}" is not a ${String(missing[1])}`
}

/** Makes the class of an element. */
export const makeElement = <T extends Tag>(tag: T): CustomElementConstructor => {
  const part: ElementPart<T> = elementParts[tag]

  class OslElement extends Base {
    static observedAttributes = ["options", "language", "lang"]
    #root: Root | undefined
    #frame: HTMLElement | undefined
    #given: Given = {}
    #words: Partial<Catalog> | undefined
    #problems = 0
    #isAwaited = false

    /** All options at once, as an object. */
    get options(): Given {
      return { ...this.#written(), ...this.#given }
    }
    set options(options: Given) {
      this.#given = isObject(options) ? options : {}
      this.#draw()
    }

    /** Messages to say instead of the kit's own. */
    get words(): Partial<Catalog> | undefined {
      return this.#words
    }
    set words(words: Partial<Catalog> | undefined) {
      this.#words = words
      this.#draw()
    }

    /** Gives one option. */
    give(name: string, value: unknown): void {
      this.#given = { ...this.#given, [name]: value }
      this.#draw()
    }

    connectedCallback(): void {
      // What a page set before the script came hides the properties of the class.
      for (const name of ["options", "words", ...part.options]) {
        if (!Object.hasOwn(this, name)) continue
        const value: unknown = Reflect.get(this, name)
        Reflect.deleteProperty(this, name)
        Reflect.set(this, name, value)
      }
      if (this.#root === undefined) this.#begin()
      this.#draw()
    }

    attributeChangedCallback(): void {
      this.#draw()
    }

    #begin(): void {
      const shadow = this.shadowRoot ?? this.attachShadow({ mode: "open" })
      shadow.adoptedStyleSheets = [styles()]
      const edge = document.createElement("div")
      const frame = document.createElement("div")
      edge.className = "osl-element"
      frame.className = "osl-root"
      edge.append(frame)
      shadow.replaceChildren(edge)
      shadow.addEventListener("click", (event) => this.#pressed(event))
      shadow.addEventListener("toggle", (event) => this.#toggled(event), true)
      // The size of text that the reader chose, whatever size the page gives to its root.
      edge.style.setProperty("--osl-rem", getComputedStyle(edge).getPropertyValue("font-size"))
      this.#frame = frame
      this.#root = createRoot(frame)
    }

    #written(): Given {
      const text = this.getAttribute("options")
      if (text === null) return {}
      try {
        const read: unknown = JSON.parse(text)
        return isObject(read) ? read : {}
      } catch {
        return {}
      }
    }

    #tell(name: string, detail: Given): boolean {
      return this.dispatchEvent(
        new CustomEvent(name, { detail, bubbles: true, composed: true, cancelable: true }),
      )
    }

    #problem(message: string): void {
      this.#problems += 1
      if (this.#tell("osl-problem", { message })) console.warn(`<${tag}>: ${message}`)
    }

    /** Once for all that is set in one go. */
    #draw(): void {
      if (this.#isAwaited) return
      this.#isAwaited = true
      queueMicrotask(() => {
        this.#isAwaited = false
        if (this.isConnected) this.#drawNow()
      })
    }

    #drawNow(): void {
      const options = this.options
      if (!isEnough(part, options)) {
        this.#root?.render(<slot />)
        this.#problem(lackingIn(part.needed, options) ?? "")
        return
      }
      const language = languageOf(this)
      this.#frame?.setAttribute("lang", language)
      const words = language === "uk" ? { ...uk, ...this.#words } : this.#words
      this.#root?.render(this.#guarded(language, words, part.draw(options)))
    }

    /** Begins anew after a problem; otherwise what is open stays open. */
    #guarded(language: Locale, words: Partial<Catalog> | undefined, drawn: ReactElement): ReactElement {
      return (
        <Guard key={this.#problems} onProblem={(problem) => this.#problem(String(problem))}>
          <OslProvider language={language} words={words}>
            <FaultsGoOn.Provider value={true}>{drawn}</FaultsGoOn.Provider>
          </OslProvider>
        </Guard>
      )
    }

    /** A page that changes without loading takes the event and stops it. */
    #pressed(event: Event): void {
      if (!(event instanceof MouseEvent) || event.button !== 0) return
      if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
      const link = event.composedPath().find((one) => one instanceof HTMLAnchorElement)
      if (!(link instanceof HTMLAnchorElement)) return
      const href = link.getAttribute("href")
      if (href !== null && !this.#tell("osl-navigate", { href })) event.preventDefault()
    }

    #toggled(event: Event): void {
      if (event.target instanceof HTMLDetailsElement) this.#tell("osl-toggle", { open: event.target.open })
    }
  }

  for (const name of part.options)
    Object.defineProperty(OslElement.prototype, name, {
      configurable: true,
      enumerable: true,
      get(this: OslElement) {
        return this.options[name]
      },
      set(this: OslElement, value: unknown) {
        this.give(name, value)
      },
    })
  return OslElement
}
