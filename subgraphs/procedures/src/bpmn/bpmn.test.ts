import fc from 'fast-check'
import { expect, test } from 'vitest'
import { planProcess, processTemplates, type TemplateName } from '../domain/process-templates.ts'
import { compileBpmn } from './read-bpmn.ts'
import { writeBpmn } from './write-bpmn.ts'

const templateNames = Object.keys(processTemplates) as TemplateName[]
const branches = [
  { name: 'Cơ quan thuế', agencyKind: 'PROVINCE_DEPARTMENT' },
  { name: 'Công an xã & phường', agencyKind: 'COMMUNE_POLICE' },
] as const

test.each(templateNames)(
  'template %s draws, compiles and fills its limit exactly',
  async (name) => {
    const limits = fc.integer({ min: 4, max: 400 })
    await fc.assert(
      fc.asyncProperty(limits, fc.constantFrom('PROVINCE', 'COMMUNE'), async (quarters, level) => {
        const totalMinutes = quarters * 120
        const verifyMinutes = name === 'verify' ? 2400 : 0
        const blocks = planProcess(name, { level, totalMinutes, verifyMinutes, branches })
        const compiled = await compileBpmn(writeBpmn('1.001193', 'Thử <&">', blocks))
        expect(compiled).toMatchObject({
          ok: true,
          value: { startStepId: 'intake', totalMinutes: totalMinutes + verifyMinutes },
        })
      }),
      { numRuns: 15 },
    )
  },
)

test('a verification is a named choice, and both ways lead on', async () => {
  const blocks = planProcess('verify', {
    level: 'COMMUNE',
    totalMinutes: 1440,
    verifyMinutes: 2400,
  })
  const compiled = await compileBpmn(writeBpmn('x', 'x', blocks))
  const appraise = compiled.ok && compiled.value.steps.find(({ id }) => id === 'appraise')
  expect(appraise).toMatchObject({
    next: ['verify', 'approve'],
    follow: 'ONE',
    choices: { verify: 'Cần xác minh thực tế', approve: 'Không cần xác minh' },
  })
})

test('consulted agencies work side by side, and approval waits for all of them', async () => {
  const blocks = planProcess('consult', { level: 'COMMUNE', totalMinutes: 4800, branches })
  const compiled = await compileBpmn(writeBpmn('x', 'x', blocks))
  const steps = compiled.ok ? compiled.value.steps : []
  expect(steps.find(({ id }) => id === 'appraise')).toMatchObject({
    next: ['consult-1', 'consult-2'],
    follow: 'ALL',
  })
  expect(steps.find(({ id }) => id === 'approve')?.waitsFor).toEqual(['consult-1', 'consult-2'])
  expect(steps.find(({ id }) => id === 'consult-2')?.agencyKind).toBe('COMMUNE_POLICE')
})

test('our attributes are read by namespace, whatever the prefix', async () => {
  const blocks = planProcess('one-stop', { level: 'COMMUNE', totalMinutes: 1440 })
  const bpmn = writeBpmn('x', 'x', blocks).replaceAll('mc:', 'own:').replace(':mc=', ':own=')
  expect(await compileBpmn(bpmn)).toMatchObject({ ok: true })
})

test('every element and every arrow is drawn', () => {
  const bpmn = writeBpmn(
    'x',
    'x',
    planProcess('one-stop', { level: 'COMMUNE', totalMinutes: 1440 }),
  )
  expect(bpmn.match(/<bpmndi:BPMNShape /g)).toHaveLength(7)
  expect(bpmn.match(/<bpmndi:BPMNEdge /g)).toHaveLength(6)
})

test.each([['not xml'], ['<a/>'], ['<bpmn:definitions']])('%s is refused', async (bpmn) => {
  expect(await compileBpmn(bpmn)).toMatchObject({ ok: false, error: [{ code: 'BPMN_UNREADABLE' }] })
})
