/** A made-up organisation as the business register would describe it. */
export interface FictitiousOrganisation {
  readonly name: string
  readonly taxCode: string
  readonly address: string
}

/** A made-up person as VNeID would describe them. */
export interface FictitiousPerson {
  readonly sub: string
  readonly name: string
  readonly idNumber: string
  readonly birthdate: string
  readonly gender: 'male' | 'female'
  readonly address: string
  readonly phone?: string
  readonly email?: string
  /** Organisations whose legal representative the person is. */
  readonly represents?: readonly FictitiousOrganisation[]
}

/** People to sign in as. Nobody has these numbers, names or addresses. */
export const people: readonly FictitiousPerson[] = [
  {
    sub: 'vneid-thu-nghiem-1',
    name: 'Nguyễn Thị Thử Nghiệm',
    idNumber: '066190000001',
    birthdate: '1990-05-12',
    gender: 'female',
    address: 'Số 1, đường Ví Dụ, Phường Thử Nghiệm Một',
    phone: '0900000001',
    email: 'nguyen.thi.thu.nghiem@congdan.example',
  },
  {
    sub: 'vneid-thu-nghiem-2',
    name: 'Trần Văn Minh Họa',
    idNumber: '066085000002',
    birthdate: '1985-11-02',
    gender: 'male',
    address: 'Số 2, đường Ví Dụ, Phường Thử Nghiệm Một',
    phone: '0900000002',
    email: 'tran.van.minh.hoa@congdan.example',
    represents: [
      {
        name: 'Công ty TNHH Minh Họa Thử Nghiệm',
        taxCode: '0000000001',
        address: 'Số 20, đường Ví Dụ, Phường Thử Nghiệm Một',
      },
    ],
  },
  {
    sub: 'vneid-thu-nghiem-3',
    name: 'Lê Thị Ví Dụ',
    idNumber: '066195000003',
    birthdate: '1995-02-28',
    gender: 'female',
    address: 'Số 3, đường Minh Họa, Phường Thử Nghiệm Hai',
    phone: '0900000003',
    email: 'le.thi.vi.du@congdan.example',
  },
  {
    sub: 'vneid-thu-nghiem-4',
    name: 'Phạm Văn Mẫu',
    idNumber: '066072000004',
    birthdate: '1972-08-19',
    gender: 'male',
    address: 'Thôn Mẫu, Xã Ví Dụ Một',
    phone: '0900000004',
    email: 'pham.van.mau@congdan.example',
  },
  {
    sub: 'vneid-thu-nghiem-5',
    name: 'H’Mẫu Niê Thử',
    idNumber: '066198000005',
    birthdate: '1998-12-31',
    gender: 'female',
    address: 'Buôn Minh Họa, Xã Ví Dụ Hai',
    phone: '0900000005',
  },
  {
    sub: 'vneid-thu-nghiem-6',
    name: 'Y Mẫu Byă Thử',
    idNumber: '066065000006',
    birthdate: '1965-01-01',
    gender: 'male',
    address: 'Buôn Minh Họa, Xã Ví Dụ Hai',
  },
  {
    sub: 'vneid-thu-nghiem-7',
    name: 'Đỗ Thị Giả Định',
    idNumber: '066301000007',
    birthdate: '2001-07-07',
    gender: 'female',
    address: 'Số 7, đường Giả Định, Phường Thử Nghiệm Ba',
    phone: '0900000007',
    email: 'do.thi.gia.dinh@congdan.example',
  },
]

/** The person behind a `sub`, or undefined. */
export function findFictitiousPerson(sub: string): FictitiousPerson | undefined {
  return people.find((person) => person.sub === sub)
}

/** What VNeID tells of a person who signed in, in the claims of OpenID Connect. */
export function toClaims(person: FictitiousPerson) {
  const { sub, name, idNumber, birthdate, gender, address, phone, email, represents = [] } = person
  return {
    ...{ sub, name, birthdate, gender },
    id_number: idNumber,
    address: { formatted: address },
    legal_representative_of: represents.map((organisation) => ({
      name: organisation.name,
      tax_code: organisation.taxCode,
      address: organisation.address,
    })),
    ...(phone && { phone_number: phone, phone_number_verified: true }),
    ...(email && { email, email_verified: true }),
  }
}
