/** The person or organisation whose dossier it is. */
export interface Applicant {
  readonly name: string
  /** Personal identity number (12 digits) or, for an organisation, its tax or enterprise code. */
  readonly idNumber?: string
  /** `ORGANISATION` changes the label of the number. Default `PERSON`. */
  readonly kind?: 'PERSON' | 'ORGANISATION'
  readonly address?: string
  readonly phone?: string
  readonly email?: string
}

/** The procedure asked for, with its national code. */
export interface ProcedureName {
  readonly code?: string
  readonly name: string
}

/** The applicant's lines; `null` where nothing was given, so that the template leaves the line out. */
export function toApplicantLines(applicant: Applicant) {
  return {
    name: applicant.name,
    idLabel:
      applicant.kind === 'ORGANISATION' ? 'Mã số thuế/mã số doanh nghiệp' : 'Số định danh cá nhân',
    idNumber: applicant.idNumber ?? null,
    address: applicant.address ?? null,
    phone: applicant.phone ?? null,
    email: applicant.email ?? null,
  }
}

/** "Đăng ký khai sinh (1.001193)". */
export function toProcedureLine({ code, name }: ProcedureName): string {
  return code === undefined ? name : `${name} (${code})`
}
