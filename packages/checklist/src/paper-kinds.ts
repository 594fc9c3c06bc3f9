import type { LocalText } from './types.ts'

/**
 * Kinds of paper that pass from one procedure to the next: what a procedure issues, what another asks for. A procedure's
 * data names them, so that what lies in somebody's vault is offered for the right required document.
 */
export const paperKinds = {
  BIRTH_NOTICE: { vi: 'Giấy chứng sinh', en: 'Notice of birth' },
  BIRTH_CERTIFICATE: { vi: 'Giấy khai sinh', en: 'Birth certificate' },
  MARRIAGE_CERTIFICATE: { vi: 'Giấy chứng nhận kết hôn', en: 'Marriage certificate' },
  MARITAL_STATUS: {
    vi: 'Giấy xác nhận tình trạng hôn nhân',
    en: 'Certificate of marital status',
  },
  DIVORCE_PAPER: {
    vi: 'Bản án, quyết định, trích lục ghi chú ly hôn',
    en: 'Judgement, decision or extract on a divorce',
  },
  DEATH_NOTICE: { vi: 'Giấy báo tử', en: 'Notice of death' },
  DEATH_EXTRACT: { vi: 'Trích lục khai tử', en: 'Extract of death registration' },
  PARENTAGE_EXTRACT: {
    vi: 'Trích lục đăng ký nhận cha, mẹ, con',
    en: 'Extract of recognition of parentage',
  },
  GUARDIANSHIP_EXTRACT: {
    vi: 'Trích lục đăng ký giám hộ',
    en: 'Extract of guardianship registration',
  },
  CIVIL_STATUS_EXTRACT: { vi: 'Trích lục hộ tịch', en: 'Civil status extract' },
  ADOPTION_CERTIFICATE: {
    vi: 'Giấy chứng nhận nuôi con nuôi',
    en: 'Certificate of adoption',
  },
  IDENTITY_PAPER: { vi: 'Giấy tờ tùy thân', en: 'Identity paper' },
  RESIDENCE_CONFIRMATION: {
    vi: 'Xác nhận thông tin về cư trú',
    en: 'Confirmation of residence',
  },
  LAWFUL_DWELLING: {
    vi: 'Giấy tờ chứng minh chỗ ở hợp pháp',
    en: 'Proof of a lawful dwelling',
  },
  LAND_CERTIFICATE: {
    vi: 'Giấy chứng nhận quyền sử dụng đất, quyền sở hữu tài sản gắn liền với đất',
    en: 'Certificate of land use rights and of property on the land',
  },
  LAND_DECISION: {
    vi: 'Quyết định giao đất, cho thuê đất, chuyển mục đích sử dụng đất',
    en: 'Decision on allocation, lease or change of use of land',
  },
  BUILDING_PERMIT: { vi: 'Giấy phép xây dựng', en: 'Building permit' },
  CONSTRUCTION_PRACTICE_CERTIFICATE: {
    vi: 'Chứng chỉ hành nghề hoạt động xây dựng',
    en: 'Certificate of practice in construction',
  },
  HOUSEHOLD_BUSINESS_CERTIFICATE: {
    vi: 'Giấy chứng nhận đăng ký hộ kinh doanh',
    en: 'Household business certificate',
  },
  ENTERPRISE_CERTIFICATE: {
    vi: 'Giấy chứng nhận đăng ký doanh nghiệp',
    en: 'Enterprise registration certificate',
  },
  DISABILITY_CERTIFICATE: { vi: 'Giấy xác nhận khuyết tật', en: 'Disability certificate' },
  LABOUR_RULES: { vi: 'Nội quy lao động đã đăng ký', en: 'Registered labour rules' },
} as const satisfies Record<string, LocalText>

export type PaperKind = keyof typeof paperKinds

/** Every kind, for checks and choices. */
export const paperKindCodes = Object.keys(paperKinds) as readonly PaperKind[]
