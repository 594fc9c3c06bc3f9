import { readFileSync } from 'node:fs'
import { buildSchema, parse, validate } from 'graphql'
import { expect, test } from 'vitest'
import { exampleQueries } from './examples.ts'

const schema = buildSchema(readFileSync('gateway/api.graphql', 'utf8'))

test.each(exampleQueries('2026-11-01', '2026-11-22'))(
  'the example “$key” fits the schema',
  ({ query }) => {
    expect(validate(schema, parse(query))).toEqual([])
  },
)
