/**
 * Whatever a part was given, the page around it stands: in place of what cannot be drawn there is one sentence.
 * Not here: what is odd in options that can be drawn (`oddIn.ts`).
 */
import { Component, createContext, isValidElement, type ReactNode, useContext } from "react"
import { useWords } from "../words/Words.ts"

/** What a thing was thrown out of, and what was thrown. */
interface Fault {
  readonly name: string
  readonly fault: unknown
}

/** In place of what could not be drawn. It is told of in production, too: a fault is not only odd. */
const Broken = ({ name, fault }: Fault) => {
  const { say, tellOdd } = useWords()
  // biome-ignore lint: a bundler writes the answer here; nothing is asked of the environment
  if (process.env.NODE_ENV === "production" || tellOdd === undefined)
    console.error(`[@osl/ui] ${name}`, fault)
  else tellOdd({ part: name, what: `cannot be drawn: ${String(fault)}` })
  return <span className="osl-broken">{say("part.broken")}</span>
}

/** Names of elements that were read: a page has few. */
const known = new Set<string>()

const isName = (type: string): boolean => {
  if (known.has(type)) return true
  const is = /^[\w-]+$/.test(type)
  if (is && known.size < 200) known.add(type)
  return is
}

/** Finds a thing where words belong, which React would throw for where nobody can catch it on a server. */
const read = (node: unknown): void => {
  if (typeof node !== "object" || node === null) return
  if (Array.isArray(node)) for (const one of node) read(one)
  else if (isValidElement<{ readonly children?: unknown }>(node)) {
    if (typeof node.type === "string" && !isName(node.type)) throw new TypeError(node.type)
    read(node.props.children)
  } else if (Object.getPrototypeOf(node) === Object.prototype && !("$$typeof" in node))
    throw new TypeError(`no text: {${Object.keys(node).join()}}`)
}

/** Whether a fault goes on to who is around: a custom element then shows what the page has put inside it. */
export const FaultsGoOn = createContext(false)

interface GuardProps {
  readonly name: string
  readonly options: unknown
  readonly children: ReactNode
}

interface Guarded {
  readonly options: unknown
  readonly caught?: readonly [fault: unknown] | undefined
}

/** Catches in a browser what is thrown below; with other options it tries again. */
class Guard extends Component<GuardProps, Guarded> {
  override state: Guarded = { options: this.props.options }
  static getDerivedStateFromError = (fault: unknown) => ({ caught: [fault] as const })
  static getDerivedStateFromProps = ({ options }: GuardProps, state: Guarded): Guarded | null =>
    options === state.options ? null : { options, caught: undefined }
  override render() {
    const { caught } = this.state
    return caught === undefined ? this.props.children : <Broken name={this.props.name} fault={caught[0]} />
  }
}

/** Any function that draws, seen as one that takes whatever it is given. */
export type DrawAny = (options: Readonly<Record<string, unknown>>) => ReactNode

const onServer =
  (name: string, draw: DrawAny): DrawAny =>
  (options) => {
    try {
      const drawn = draw(options)
      read(drawn)
      return drawn
    } catch (fault) {
      return <Broken name={name} fault={fault} />
    }
  }

const inBrowser =
  (name: string, Draw: DrawAny): DrawAny =>
  (options) => {
    const drawn = <Draw {...options} />
    return useContext(FaultsGoOn) ? (
      drawn
    ) : (
      <Guard name={name} options={options}>
        {drawn}
      </Guard>
    )
  }

/** The same, drawn so that the page stands. React catches in a browser only. */
export const standing = (name: string, draw: DrawAny): DrawAny =>
  (typeof document === "undefined" ? onServer : inBrowser)(name, draw)
