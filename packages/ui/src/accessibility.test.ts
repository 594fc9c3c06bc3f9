import axe from 'axe-core'
import { afterEach, describe, expect, test } from 'vitest'
import { mountExample } from '../test/mounting.ts'
import type { ComponentExamples } from './examples.ts'

const modules = import.meta.glob<{ default: ComponentExamples }>('./**/*.examples.ts', {
  eager: true,
})

afterEach(() => {
  document.body.innerHTML = ''
})

// What a lone component cannot have: a page around it. Contrast needs a real browser.
const rules = {
  region: { enabled: false },
  'page-has-heading-one': { enabled: false },
  'color-contrast': { enabled: false },
}

describe.each(Object.entries(modules))('%s', (_file, { default: { component, examples } }) => {
  test.each(Object.entries(examples))(
    '%s has no accessibility violation',
    async (_name, example) => {
      const wrapper = mountExample(component, example)

      const { violations } = await axe.run(document.body, { rules })

      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
      wrapper.unmount()
    },
  )
})
