import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { z } from 'zod'
import { indexMeasures } from './domain/index-measures.ts'
import type { IndexSet } from './domain/service-index.ts'

const words = z.strictObject({ vi: z.string().min(1), en: z.string().min(1) })
const measure = z.enum(Object.keys(indexMeasures) as [keyof typeof indexMeasures])

const component = z.strictObject({
  code: z.string(),
  group: z.string(),
  most: z.number().nonnegative(),
  name: words,
  full: z.number().positive().max(1).default(1),
  numerator: measure.nullable().default(null),
  denominator: measure.nullable().default(null),
  whenNothing: z.enum(['ALL', 'NONE', 'NOT_APPLICABLE']).default('NOT_APPLICABLE'),
  notFor: z.array(z.enum(['PROVINCE', 'DISTRICT', 'COMMUNE'])).default([]),
  lacking: words.nullable().default(null),
  formula: words.nullable().default(null),
})

const indexSet = z
  .strictObject({
    law: z.string(),
    grades: z.array(z.strictObject({ code: z.string(), from: z.number(), name: words })).min(1),
    groups: z.array(z.strictObject({ code: z.string(), most: z.number(), name: words })).min(1),
    components: z.array(component).min(1),
  })
  .refine(
    ({ groups, components }) =>
      groups.every(
        ({ code, most }) => sumOf(components.filter((one) => one.group === code)) === most,
      ),
    'the components of a group have to add up to its most points',
  )

function sumOf(components: readonly { readonly most: number }[]): number {
  return components.reduce((sum, { most }) => sum + most, 0)
}

/** The index set in force, checked: a wrong content file stops the service when it starts. */
export function loadIndexSet(): IndexSet {
  const file = new URL('../content/service-quality-index.yaml', import.meta.url)
  return indexSet.parse(parse(readFileSync(file, 'utf8')))
}
