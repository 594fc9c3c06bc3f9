import type { Component } from 'vue'

/** A component, generic ones included. */
export type AnyComponent = Component | ((props: never, ...rest: never[]) => unknown)

/** One state of a component. */
export interface Example {
  readonly props?: Readonly<Record<string, unknown>>
  readonly slots?: Readonly<Record<string, (scope: never) => unknown>>
}

/** Every state a component can show: gallery, screenshots and the axe test read this list. */
export interface ComponentExamples {
  readonly component: AnyComponent
  readonly examples: Readonly<Record<string, Example>>
}

/** Lists the states of a component. */
export function defineExamples(
  component: AnyComponent,
  examples: Readonly<Record<string, Example>>,
): ComponentExamples {
  return { component, examples }
}
