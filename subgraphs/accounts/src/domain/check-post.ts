import { ok, type Result } from '@motcua/kernel'
import type { Facts } from './administration-entry.ts'
import type { Agency, Unit } from './agency.ts'
import type { Officer } from './officer.ts'
import { refuseWith, type AccountRefusal } from './refusals.ts'

/** Where a post is given. */
export interface PostPlace {
  readonly agency: Agency
  /** The unit; undefined where none is named, null where the one named is not there. */
  readonly unit: Unit | null | undefined
}

const faults = {
  roles: { vi: 'chưa chọn vai trò nào', en: 'no role is chosen' },
  title: { vi: 'chưa nhập chức vụ', en: 'the title is missing' },
  days: { vi: 'ngày kết thúc phải sau ngày bắt đầu', en: 'it must end after it begins' },
  unit: {
    vi: 'đơn vị không thuộc cơ quan hoặc đã đóng',
    en: 'the unit is closed or of another agency',
  },
  service: {
    vi: 'vai trò này chỉ dành cho hệ thống kết nối',
    en: 'this role is for connected systems only',
  },
} as const

/** Whether roles, unit and days of a post go together. */
export function checkPost(
  post: Officer,
  { agency, unit }: PostPlace,
): Result<Officer, AccountRefusal> {
  if (!agency.active) return refuseWith('AGENCY_DISSOLVED')
  if (post.roles.length === 0) return refuseWith('POST_INVALID', { detail: faults.roles })
  if (post.roles.includes('INTEGRATION_CLIENT'))
    return refuseWith('POST_INVALID', { detail: faults.service })
  if (post.title.vi === '') return refuseWith('POST_INVALID', { detail: faults.title })
  if (post.validTo !== null && post.validTo <= post.validFrom)
    return refuseWith('POST_INVALID', { detail: faults.days })
  const isElsewhere = unit === null || (unit && (unit.agencyId !== agency.id || !unit.active))
  return isElsewhere ? refuseWith('POST_INVALID', { detail: faults.unit }) : ok(post)
}

/** Whether two posts of a person are held in one unit on one day. */
export function overlaps(one: Officer, other: Officer): boolean {
  return (
    one.agencyId === other.agencyId &&
    one.unitId === other.unitId &&
    (one.validTo === null || other.validFrom < one.validTo) &&
    (other.validTo === null || one.validFrom < other.validTo)
  )
}

/** The first day on which the post no longer administers what it did; undefined where it goes on. */
export function administersUntil(
  before: Officer,
  after: Officer,
  today: string,
): string | undefined {
  const administered = before.roles.includes('ADMINISTRATOR')
  if (!administered) return undefined
  if (!after.roles.includes('ADMINISTRATOR')) return today
  return after.validTo === before.validTo ? undefined : (after.validTo ?? undefined)
}

/** A post in words, for the log. */
export function describePost(post: Officer, unitName: string | null): Facts {
  return {
    holder: post.name,
    title: post.title.vi,
    unit: unitName,
    roles: [...post.roles].sort().join(', '),
    validFrom: post.validFrom,
    validTo: post.validTo,
  }
}
