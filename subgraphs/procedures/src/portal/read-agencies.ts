import type { AgencyKind, Audience, Level } from '../domain/procedure-version.ts'
import { cleanLine } from './clean-text.ts'
import { doubtOf, type Doubt, type Read } from './doubts.ts'
import type { PortalRecord } from './portal-record.ts'

/** Who decides, as far as the wording says it. */
export interface AgencyParts {
  readonly kinds: readonly AgencyKind[]
  readonly levels: readonly Level[]
  readonly text: string
}

/** First match wins: the narrower wording stands first. */
const kindsByWording: readonly (readonly [RegExp, AgencyKind, Level | null])[] = [
  [/văn phòng đăng ký đất đai/i, 'LAND_REGISTRATION_OFFICE', 'PROVINCE'],
  [/công an cấp xã|công an xã/i, 'COMMUNE_POLICE', 'COMMUNE'],
  [/công an cấp tỉnh|công an tỉnh/i, 'PROVINCE_POLICE', 'PROVINCE'],
  [/^phòng |cơ quan [^;]*(thuộc ubnd |thuộc ủy ban nhân dân )?cấp xã$/i, 'COMMUNE_UNIT', 'COMMUNE'],
  [/ủy ban nhân dân cấp xã|ubnd cấp xã/i, 'COMMUNE_COMMITTEE', 'COMMUNE'],
  [/ủy ban nhân dân cấp tỉnh|ubnd tỉnh/i, 'PROVINCE_COMMITTEE', 'PROVINCE'],
  [/^sở /i, 'PROVINCE_DEPARTMENT', 'PROVINCE'],
  [/cơ quan đại diện .*nước ngoài/i, 'OVERSEAS_MISSION', null],
  [/^bộ /i, 'MINISTRY', null],
]

/** Reads kinds and levels out of the wording of the executing agency. */
export function readAgencies({ executing_agency: words }: PortalRecord): Read<AgencyParts> {
  const text = cleanLine(words ?? '')
  if (!text)
    return {
      value: { kinds: [], levels: [], text },
      doubts: [
        doubtOf('AGENCY_MISSING', 'executing_agency'),
        doubtOf('LEVEL_UNKNOWN', 'executing_agency'),
      ],
    }
  const names = text.split(';').map((name) => name.trim())
  const found = names.map((name) => kindsByWording.find(([wording]) => wording.test(name)))
  const kinds = [...new Set(found.flatMap((match) => (match ? [match[1]] : [])))]
  const levels = [...new Set(found.flatMap((match) => (match?.[2] ? [match[2]] : [])))]
  const doubts: Doubt[] = names
    .filter((_, at) => !found[at])
    .map((name) => doubtOf('AGENCY_UNKNOWN', 'executing_agency', name))
  if (levels.length === 0) doubts.push(doubtOf('LEVEL_UNKNOWN', 'executing_agency', text))
  return { value: { kinds, levels: levels.toSorted().toReversed(), text }, doubts }
}

const audienceOfSubject: Readonly<Record<string, Audience>> = {
  'Công dân Việt Nam': 'CITIZEN',
  'Công dân Việt Nam mà không xác định được nơi thường trú hoặc nơi tạm trú': 'CITIZEN',
  'Cán bộ, công chức, viên chức': 'CITIZEN',
  'Người Việt Nam định cư ở nước ngoài': 'FOREIGNER',
  'Người nước ngoài': 'FOREIGNER',
  'Người nước ngoài cư trú tại Việt Nam': 'FOREIGNER',
  'Người nước ngoài đã cư trú tại Việt Nam': 'FOREIGNER',
  'Doanh nghiệp': 'BUSINESS',
  'Doanh nghiệp Việt Nam': 'BUSINESS',
  'Doanh nghiệp có vốn đầu tư nước ngoài': 'BUSINESS',
  'Hợp tác xã': 'BUSINESS',
  'Tổ chức (không bao gồm doanh nghiệp, HTX)': 'ORGANISATION',
  'Tổ chức nước ngoài': 'ORGANISATION',
  'Tổ chức Đảng': 'ORGANISATION',
}

/** Who may apply, by the portal's fixed list. */
export function readAudiences({
  subject_types: subjects,
}: PortalRecord): Read<readonly Audience[]> {
  const found = subjects.map((subject) => audienceOfSubject[cleanLine(subject)])
  return {
    value: [...new Set(found.filter((audience) => audience !== undefined))],
    doubts: subjects.flatMap((subject, at) =>
      found[at] ? [] : [doubtOf('AUDIENCE_UNKNOWN', `subject_types[${at}]`, subject)],
    ),
  }
}
