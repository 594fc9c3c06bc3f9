import type { EForm, RequiredDocument } from '@motcua/checklist'
import { compileBpmn } from '../bpmn/read-bpmn.ts'
import { writeBpmn } from '../bpmn/write-bpmn.ts'
import { limitMinutes, workingDayMinutes } from '../domain/limit-minutes.ts'
import {
  supplementByProfile,
  type ChannelOffer,
  type OnlineLevel,
  type ProcedureVersion,
  type TimeLimit,
} from '../domain/procedure-version.ts'
import type { CompiledProcess } from '../domain/process.ts'
import { planProcess } from '../domain/process-templates.ts'
import { toCondition } from './expand-form.ts'
import type { FieldFile, ProcedureFile } from './procedure-file.ts'
import { toFee } from './to-fee.ts'

interface Files {
  readonly field: FieldFile
  readonly procedure: ProcedureFile
  readonly eForm: EForm | null
}

/** The complete version that a procedure's files describe. Throws where a part is neither in its file nor in its field's. */
export async function toVersion({ field, procedure, eForm }: Files): Promise<ProcedureVersion> {
  const all = { ...field.defaults, ...withoutUndefined(procedure) }
  return {
    code: procedure.code,
    name: procedure.name,
    summary: procedure.summary,
    field: { code: field.code, name: field.name },
    levels: given(all, 'levels'),
    decidingAgency: given(all, 'agencyText'),
    decidingAgencyKinds: given(all, 'agencies'),
    receivingAgencyKinds: given(all, 'receiving'),
    audiences: given(all, 'audiences'),
    audienceText: null,
    lifeEvents: procedure.lifeEvents,
    guideSteps: given(all, 'steps').map((text) => ({ title: null, text })),
    channels: given(all, 'channels').map((channel) => toChannel(channel, procedure)),
    documents: procedure.documents.map(toDocument),
    documentNotes: procedure.documentNotes,
    templates: [],
    dossierSets: procedure.sets,
    fees: procedure.fees.map((fee) => toFee(fee, procedure.code, given(all, 'channels'))),
    results: procedure.results.map((result) => ({ code: null, ...result })),
    legalBasis: given(all, 'legalBasis'),
    conditions: procedure.conditions,
    onlineLevel: toOnlineLevel(procedure.online),
    eForm,
    process: await toProcess(procedure, given(all, 'levels').includes('COMMUNE')),
    supplement: { ...supplementByProfile, ...withoutUndefined(procedure.supplement) },
    effectiveFrom: procedure.effectiveFrom,
    source: { kind: 'LOCAL', recordId: null, url: null, issuedBy: null },
  }
}

function toChannel(channel: ChannelOffer['channel'], file: ProcedureFile): ChannelOffer {
  const note = file.channelNotes[channel] ?? null
  return { channel, timeLimits: file.timeLimits.map((limit) => toLimit(limit, file.code)), note }
}

function toLimit(limit: ProcedureFile['timeLimits'][number], code: string): TimeLimit {
  return {
    caseCode: limit.case ? `${code}.${limit.case}` : null,
    quantity: limit.quantity,
    unit: limit.unit,
    note: limit.note ?? null,
    condition: limit.when ? toCondition(limit.when) : null,
  }
}

function toDocument({
  optional,
  when,
  form,
  ...document
}: ProcedureFile['documents'][number]): RequiredDocument {
  const need = when ? 'WHEN' : optional ? 'OPTIONAL' : 'ALWAYS'
  const condition = when ? { condition: toCondition(when) } : {}
  return { ...document, need, isForm: form, ...condition }
}

function toOnlineLevel(online: ProcedureFile['online']): OnlineLevel {
  if (typeof online === 'string') return { level: online }
  return { level: 'PARTIAL', reasonCode: online.reason, reason: online.text }
}

async function toProcess(file: ProcedureFile, atCommune: boolean): Promise<CompiledProcess> {
  const [usual] = file.timeLimits
  if (!usual) throw new Error(`${file.code} has no time limit.`)
  const { template, verifyDays = 0, branches = [] } = file.process
  const blocks = planProcess(template, {
    level: atCommune ? 'COMMUNE' : 'PROVINCE',
    totalMinutes: limitMinutes(usual),
    verifyMinutes: verifyDays * workingDayMinutes,
    branches: branches.map(({ name, agency, field }) => ({
      ...{ name, agencyKind: agency, fieldCode: field },
    })),
  })
  const compiled = await compileBpmn(writeBpmn(file.code, file.name.vi, blocks))
  if (compiled.ok) return compiled.value
  throw new Error(`${file.code}: ${compiled.error.map(({ message }) => message.en).join(' ')}`)
}

function given<T extends object, Key extends keyof T>(all: T, key: Key): NonNullable<T[Key]> {
  const value = all[key]
  if (value === undefined || value === null)
    throw new Error(`Neither procedure nor field gives ${String(key)}.`)
  return value
}

/** Keys that are undefined must not hide what stands before them. */
function withoutUndefined<T extends object>(
  value: T,
): { [Key in keyof T]: Exclude<T[Key], undefined> } {
  const entries = Object.entries(value).filter(([, held]) => held !== undefined)
  return Object.fromEntries(entries) as { [Key in keyof T]: Exclude<T[Key], undefined> }
}
