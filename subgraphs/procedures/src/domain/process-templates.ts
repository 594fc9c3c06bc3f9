import type { AgencyKind, Level } from './procedure-version.ts'
import type { StepKind } from './process.ts'

/** A step about to be drawn. */
export interface PlannedStep {
  readonly id: string
  readonly kind: StepKind
  readonly name: string
  readonly role: string
  readonly agencyKind: AgencyKind | null
  readonly fieldCode: string | null
  readonly allowanceMinutes: number
}

/** A piece of a process: one step, a step that only some dossiers need, or steps side by side. */
export type Block =
  | { readonly form: 'STEP'; readonly step: PlannedStep }
  | {
      readonly form: 'OPTIONAL'
      readonly step: PlannedStep
      readonly question: string
      readonly yes: string
      readonly no: string
    }
  | { readonly form: 'PARALLEL'; readonly steps: readonly PlannedStep[] }

/** The ready-made processes: what most procedures run on, before anybody draws their own. */
export const processTemplates = {
  'one-stop': {
    vi: 'Một cửa: tiếp nhận, phân công, thẩm định, phê duyệt, trả kết quả',
    en: 'One-stop: intake, assign, appraise, approve, return',
  },
  'same-day': {
    vi: 'Giải quyết trong ngày: tiếp nhận, thẩm định, ký, trả kết quả',
    en: 'Same day: intake, appraise, sign, return',
  },
  counter: {
    vi: 'Giải quyết ngay tại quầy: tiếp nhận, ký, trả kết quả',
    en: 'At the counter: intake, sign, return',
  },
  inspect: {
    vi: 'Một cửa có kiểm tra thực địa',
    en: 'One-stop with an inspection on the spot',
  },
  verify: {
    vi: 'Một cửa có xác minh thực tế khi cần',
    en: 'One-stop with verification where needed',
  },
  consult: {
    vi: 'Một cửa có lấy ý kiến song song các cơ quan',
    en: 'One-stop with agencies consulted in parallel',
  },
  'inter-agency': {
    vi: 'Liên thông: các cơ quan giải quyết song song sau cơ quan chủ trì',
    en: 'Inter-agency: agencies settle in parallel after the lead agency',
  },
} as const

export type TemplateName = keyof typeof processTemplates

/** What a template is filled with. */
export interface TemplateParameters {
  readonly level: Exclude<Level, 'DISTRICT'>
  /** Working minutes of the usual limit, verification left out. */
  readonly totalMinutes: number
  /** Working minutes that a verification adds (`verify` only). */
  readonly verifyMinutes?: number | undefined
  /** Who acts side by side (`consult`, `inter-agency`). */
  readonly branches?: readonly TemplateBranch[] | undefined
  /** Takes the place of the usual role of a kind. */
  readonly roles?: Readonly<Partial<Record<StepKind, string>>> | undefined
}

export interface TemplateBranch {
  readonly name: string
  readonly agencyKind: AgencyKind
  /** Field of administration, where several agencies are of the kind. */
  readonly fieldCode?: string | undefined
}

/** The blocks of a template; the allowances of its longest way add up to `totalMinutes + verifyMinutes` to the minute. */
export function planProcess(name: TemplateName, parameters: TemplateParameters): readonly Block[] {
  const planner = plannerFor(parameters)
  switch (name) {
    case 'one-stop':
      return planner.chain(['INTAKE', 'ASSIGN', 'APPRAISE', 'APPROVE', 'RETURN'])
    case 'same-day':
      return planner.chain(['INTAKE', 'APPRAISE', 'SIGN', 'RETURN'])
    case 'counter':
      return planner.chain(['INTAKE', 'SIGN', 'RETURN'])
    case 'inspect':
      return planner.chain(['INTAKE', 'ASSIGN', 'APPRAISE', 'VERIFY', 'APPROVE', 'RETURN'])
    case 'verify':
      return planner.insert(planner.chain(['INTAKE', 'ASSIGN', 'APPRAISE', 'APPROVE', 'RETURN']), {
        form: 'OPTIONAL',
        step: planner.step('VERIFY', parameters.verifyMinutes ?? 0),
        question: 'Cần xác minh?',
        yes: 'Cần xác minh thực tế',
        no: 'Không cần xác minh',
      })
    case 'consult':
      return planner.side('CONSULT')
    case 'inter-agency':
      return planner.side('APPRAISE')
  }
}

const usualRoles: Readonly<Record<StepKind, string>> = {
  INTAKE: 'ONE_STOP_CLERK',
  ASSIGN: 'UNIT_HEAD',
  APPRAISE: 'PROCESSING_OFFICER',
  CONSULT: 'PROCESSING_OFFICER',
  VERIFY: 'PROCESSING_OFFICER',
  APPROVE: 'AGENCY_LEADER',
  SIGN: 'AGENCY_LEADER',
  RETURN: 'ONE_STOP_CLERK',
}

const stepNames: Readonly<Record<TemplateParameters['level'], Readonly<Record<StepKind, string>>>> =
  {
    PROVINCE: {
      INTAKE: 'Tiếp nhận tại Trung tâm Phục vụ hành chính công tỉnh',
      ASSIGN: 'Trưởng phòng phân công',
      APPRAISE: 'Chuyên viên thẩm định',
      CONSULT: 'Lấy ý kiến cơ quan liên quan',
      VERIFY: 'Xác minh thực tế',
      APPROVE: 'Lãnh đạo cơ quan phê duyệt',
      SIGN: 'Lãnh đạo cơ quan ký',
      RETURN: 'Trả kết quả',
    },
    COMMUNE: {
      INTAKE: 'Tiếp nhận tại Trung tâm Phục vụ hành chính công xã',
      ASSIGN: 'Trưởng phòng chuyên môn phân công',
      APPRAISE: 'Công chức chuyên môn thẩm định',
      CONSULT: 'Lấy ý kiến cơ quan liên quan',
      VERIFY: 'Xác minh thực tế',
      APPROVE: 'Lãnh đạo Ủy ban nhân dân xã phê duyệt',
      SIGN: 'Lãnh đạo Ủy ban nhân dân xã ký',
      RETURN: 'Trả kết quả',
    },
  }

/** Parts of the limit that the steps around the main work get, each with its ceiling in minutes (a dossier is forwarded within 8 hours: DL24 Đ8.1b). */
const shares: Readonly<Partial<Record<StepKind, readonly [part: number, ceiling: number]>>> = {
  INTAKE: [0.125, 240],
  ASSIGN: [0.05, 240],
  VERIFY: [0.25, 1920],
  APPROVE: [0.2, 960],
  SIGN: [0.2, 480],
  RETURN: [0.125, 240],
}

function plannerFor({ level, totalMinutes, branches = [], roles = {} }: TemplateParameters) {
  const step = (
    kind: StepKind,
    allowanceMinutes: number,
    { id = kind.toLowerCase(), name = stepNames[level][kind], ...place }: StepWords = {},
  ): PlannedStep => ({
    id,
    kind,
    name,
    role: roles[kind] ?? usualRoles[kind],
    agencyKind: place.agencyKind ?? null,
    fieldCode: place.fieldCode ?? null,
    allowanceMinutes,
  })

  /** A chain in which the main step gets what the others leave. */
  const chain = (kinds: readonly StepKind[], total = totalMinutes): Block[] => {
    const main = kinds.includes('APPRAISE') ? 'APPRAISE' : 'SIGN'
    const rest = kinds
      .filter((kind) => kind !== main)
      .reduce((left, kind) => left - share(kind, total), total)
    return kinds.map((kind) => ({
      form: 'STEP',
      step: step(kind, kind === main ? rest : share(kind, total)),
    }))
  }

  const insert = (blocks: readonly Block[], block: Block): Block[] =>
    blocks.flatMap((each) =>
      each.form === 'STEP' && each.step.kind === 'APPRAISE' ? [each, block] : [each],
    )

  const side = (kind: StepKind): Block[] => {
    const minutes = Math.floor(totalMinutes / 2 / 15) * 15
    const steps = branches.map((branch, at) =>
      step(kind, minutes, { ...branch, id: `${kind.toLowerCase()}-${at + 1}` }),
    )
    const spine: readonly StepKind[] =
      kind === 'APPRAISE'
        ? ['INTAKE', 'APPRAISE', 'APPROVE', 'RETURN']
        : ['INTAKE', 'ASSIGN', 'APPRAISE', 'APPROVE', 'RETURN']
    const blocks = chain(spine, totalMinutes - minutes)
    if (kind === 'CONSULT') return insert(blocks, { form: 'PARALLEL', steps })
    return blocks.flatMap((each) =>
      each.form === 'STEP' && each.step.kind === 'APPROVE'
        ? [each, { form: 'PARALLEL', steps }]
        : [each],
    )
  }
  return { step, chain, insert, side }
}

interface StepWords {
  readonly id?: string
  readonly name?: string
  readonly agencyKind?: AgencyKind | null
  readonly fieldCode?: string | null | undefined
}

function share(kind: StepKind, total: number): number {
  const [part, ceiling] = shares[kind] ?? [0, 0]
  return Math.min(ceiling, Math.round((total * part) / 15) * 15)
}
