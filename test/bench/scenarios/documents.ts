const done = `{ __typename ... on DossierActSuccess { dossier { id version state code } } ... on Refusal { code message } }`
const act = (name: string, input: string) =>
  `mutation Bench_${name}($input: ${input}!) { ${name}(input: $input) ${done} }`

/** Mutations of a dossier's life, by name. */
export const acts = {
  createCounterDraft: act('createCounterDraft', 'CreateCounterDraftInput'),
  attachDocument: act('attachDocument', 'AttachDocumentInput'),
  submitDossier: act('submitDossier', 'DossierActInput'),
  acceptDossier: act('acceptDossier', 'AcceptDossierInput'),
  forwardDossier: act('forwardDossier', 'DossierActInput'),
  assignDossier: act('assignDossier', 'AssignDossierInput'),
  appraiseDossier: act('appraiseDossier', 'AppraiseDossierInput'),
  approveDossier: act('approveDossier', 'ApproveDossierInput'),
  returnResult: act('returnResult', 'ReturnResultInput'),
} as const

/** Name of a mutation of a dossier's life. */
export type ActName = keyof typeof acts

/** Queries that are measured, by name. */
export const queries = {
  /** Twenty dossiers over three subgraphs. */
  list: `query BenchList($text: String!, $first: Int) { searchDossiers(text: $text, first: $first) { nodes { id code state submittedAt dueAt procedure { id name } applicant { id fullName } } pageInfo { hasNextPage endCursor } } }`,
  lookup: `query BenchLookUp($code: String!) { lookUpDossier(input: { code: $code }) { __typename ... on DossierLookUp { dossierCode state stepsDone stepsTotal details { procedureName } } ... on Refusal { code message } } }`,
  search: `query BenchSearch($text: String!, $first: Int) { searchDossiers(text: $text, first: $first) { nodes { id code state channel procedureName dueAt punctuality contact { fullName } } pageInfo { hasNextPage endCursor } } }`,
  inbox: `query BenchInbox($first: Int) { inbox(first: $first) { nodes { id kind name dueAt dossier { id code state channel procedureName dueAt punctuality contact { fullName } } } pageInfo { hasNextPage endCursor } } }`,
  overdue: `query BenchOverdue($filter: FiguresFilter!, $first: Int) { dossiersBehind(figure: IN_PROGRESS_OVERDUE, filter: $filter, first: $first) { nodes { code procedureName receivedAt dueAt agency { id name { vi } } } pageInfo { hasNextPage endCursor } } }`,
  figures: `query BenchFigures($filter: FiguresFilter!) { figures(filter: $filter) { received settled settledOverdue inProgress inProgressOverdue nearlyDue awaitingIntake } figuresBy(dimension: AGENCY, filter: $filter) { key agency { id name { vi } } figures { received settled settledOverdue inProgress inProgressOverdue } } }`,
} as const

/** Operations of the measurements; the gateway that is measured trusts them beside those of the front ends. */
export const documents: Readonly<Record<string, string>> = { ...acts, ...queries }
