/** The roles of R-20.4 (DL24 Đ9, Đ19-20; KT22 Đ1.2; LD24 Đ7, Đ9). One person can hold several, by agency and unit. */
export const roles = {
  ONE_STOP_CLERK: { vi: 'Cán bộ Bộ phận Một cửa', en: 'One-stop clerk' },
  POSTAL_OFFICER: { vi: 'Nhân viên bưu chính tại Một cửa', en: 'Postal officer' },
  PROCESSING_OFFICER: { vi: 'Cán bộ thụ lý', en: 'Processing officer' },
  UNIT_HEAD: { vi: 'Trưởng phòng', en: 'Head of unit' },
  AGENCY_LEADER: { vi: 'Lãnh đạo cơ quan', en: 'Agency leader' },
  ARCHIVE_OFFICER: { vi: 'Cán bộ lưu trữ', en: 'Archive officer' },
  FINANCE_OFFICER: { vi: 'Cán bộ tài chính', en: 'Finance officer' },
  SUPERVISOR: { vi: 'Văn phòng UBND (giám sát)', en: "Office of the People's Committee" },
  POLICE_INSPECTOR: { vi: 'Cán bộ PC06', en: 'Inspector of PC06' },
  ADMINISTRATOR: { vi: 'Quản trị hệ thống', en: 'Administrator' },
  ANALYST: { vi: 'Chuyên viên phân tích', en: 'Analyst' },
  INTEGRATION_CLIENT: { vi: 'Hệ thống kết nối', en: 'Integration client' },
} as const

export type Role = keyof typeof roles

/** Every role, for checks and choices. */
export const roleNames = Object.keys(roles) as readonly Role[]
