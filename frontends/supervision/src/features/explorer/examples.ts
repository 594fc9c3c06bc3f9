/** A first question to start from. */
export interface Example {
  /** Key of its title among the messages. */
  readonly key: 'figures' | 'late' | 'records' | 'satisfaction'
  readonly query: string
}

/** Questions that an analyst asks first, each ready to run; the days are those of the month given. */
export function exampleQueries(from: string, to: string): readonly Example[] {
  const span = `from: "${from}", to: "${to}"`
  return [
    {
      key: 'figures',
      query: `# Tình hình giải quyết của từng cơ quan trong kỳ
query FiguresByAgency {
  figuresBy(dimension: AGENCY, filter: { ${span} }) {
    agency { name { vi } }
    figures {
      received
      settled settledEarly settledOnTime settledOverdue
      inProgress inProgressOverdue
    }
  }
}
`,
    },
    {
      key: 'late',
      query: `# Lĩnh vực nào giải quyết quá hạn nhiều nhất
query LateByField {
  figuresBy(dimension: FIELD, filter: { ${span} }) {
    key
    figures { settled settledOverdue inProgressOverdue }
  }
}
`,
    },
    {
      key: 'records',
      query: `# Từng hồ sơ, dữ liệu cá nhân đã che; đọc trang sau bằng after: "<endCursor>"
query Records {
  dossierRecords(filter: { receivedFrom: "${from}", receivedTo: "${to}" }, first: 20) {
    nodes {
      code state channel procedureName receivedAt dueAt settledAt punctuality
      agency { name { vi } }
      applicant { initials idNumber }
      history { act at byOfficer }
    }
    pageInfo { hasNextPage endCursor }
  }
}
`,
    },
    {
      key: 'satisfaction',
      query: `# Mức độ hài lòng của người dân
query Satisfaction {
  ratingSummary { total counts { label { vi } count } }
}
`,
    },
  ]
}
