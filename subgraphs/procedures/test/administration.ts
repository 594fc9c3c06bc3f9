import { newId } from '@motcua/kernel'
import { anOfficer } from '@motcua/testkit'
import { writeBpmn } from '../src/bpmn/write-bpmn.ts'
import { publishVersion } from '../src/commands/publish-version.ts'
import { planProcess } from '../src/domain/process-templates.ts'
import { aVersion } from './builders.ts'
import type { TestCatalogue } from './database.ts'

/** The moment at which these tests take place. */
export const today = '2026-11-22T03:00:00Z'
/** A decision that approves. */
export const decision = { number: '1234/QĐ-UBND', date: '2026-11-20', signer: 'Nguyễn Văn Ký' }
/** Who administers. */
export const administrator = anOfficer(
  { roles: ['ADMINISTRATOR'] },
  { displayName: 'Quản trị Thử' },
)

/** A draft as a mutation answers it. */
export interface Draft {
  readonly id: string
  readonly revision: number
  readonly checked: boolean
  readonly changedParts: readonly string[]
  readonly faults: readonly { readonly code: string }[]
  readonly processSteps: readonly { readonly allowanceMinutes: number }[]
  readonly [part: string]: unknown
}

/** What a mutation answered. */
export interface Answer {
  readonly __typename: string
  readonly code?: string
  readonly draft?: Draft
  readonly procedure?: {
    readonly state: string
    readonly draftId: string | null
    readonly held: boolean
  }
}

const draftFields = `draft { id revision checked changedParts faults { code message } processSteps { allowanceMinutes }
  channels { channel timeLimits { caseCode quantity unit } } documents { id name { vi } originals copies need }
  fees { id amount } onlineLevel }`
const procedureFields =
  'procedure { state draftId held procedure { version { number } } coming { number } }'

const isDraftAct = (name: string) => /VersionDraft$/.test(name) && !/^(drop|publish)/.test(name)

/** What an administrator does to this catalogue. */
export function administrationOf(catalogue: TestCatalogue) {
  return {
    /** Carries out a mutation of administration. */
    async act(
      name: string,
      input: Readonly<Record<string, unknown>>,
      { requestId = newId(), at = today, as = administrator } = {},
    ): Promise<Answer> {
      const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`
      const success = isDraftAct(name)
        ? `... on VersionDraftSuccess { ${draftFields} }`
        : `... on CatalogueSuccess { ${procedureFields} }`
      const answer = await catalogue.ask<Record<string, Answer>>(
        `mutation ($input: ${type}!) { ${name}(input: $input) { __typename ... on Refusal { code } ${success} } }`,
        { input: { requestId, ...input } },
        catalogue.contextAt(at, { identity: as }),
      )
      return answer[name] ?? { __typename: '' }
    },

    /** A published version with a process of three working days. */
    async aPublished(code: string, overrides: Parameters<typeof aVersion>[0] = {}) {
      const bpmn = writeBpmn(
        code,
        'Thử',
        planProcess('one-stop', { level: 'COMMUNE', totalMinutes: 1440 }),
      )
      const version = aVersion({ code, bpmn, effectiveFrom: '2026-11-22', ...overrides })
      const context = catalogue.contextAt(today, { identity: administrator })
      const done = await publishVersion(context, { requestId: newId(), version })
      if (!done.ok) throw new Error(done.error.code)
    },
  }
}
