import type { Answers } from '@motcua/checklist'
import { inject, provide, type InjectionKey, type Ref } from 'vue'

/** What the parts of one form page share. */
export interface EFormContext {
  /** As typed, answers of hidden questions included: they come back when the question does. */
  readonly answers: Readonly<Ref<Answers>>
  /** Without answers of hidden questions: what decides on what is shown. */
  readonly pruned: Readonly<Ref<Answers>>
  /** What to do about an answer, where something is wrong with it. */
  errorOf(path: string): string | undefined
  isRequired(path: string): boolean
  write(path: string, value: unknown): void
}

const key: InjectionKey<EFormContext> = Symbol('e-form')

/** Shares the context with the parts of the page. */
export function provideEForm(context: EFormContext): void {
  provide(key, context)
}

/** The context of the page around this part. */
export function useEForm(): EFormContext {
  const context = inject(key)
  if (!context) throw new Error('This part belongs into an EFormPage.')
  return context
}
