/** What the tests use of two parsers that come without types. */
declare module "saxen" {
  export class Parser {
    on(name: "error" | "warn", listener: (problem: Error) => void): this
    on(
      name: "openTag",
      listener: (
        name: string,
        attributes: () => Record<string, string>,
        decode: (text: string) => string,
        isClosed: boolean,
      ) => void,
    ): this
    on(name: "closeTag", listener: (name: string) => void): this
    on(name: "text", listener: (text: string, decode: (text: string) => string) => void): this
    parse(xml: string): Error | undefined
  }
}

declare module "bpmn-moddle" {
  export interface Element {
    readonly $type: string
    readonly id?: string
    readonly [key: string]: unknown
  }
  export class BpmnModdle {
    fromXML(xml: string): Promise<{
      readonly rootElement: Element
      readonly warnings: ReadonlyArray<{ readonly message: string }>
    }>
  }
}
