/** What is counted for the index of QĐ 766, and of what kind the things counted are. */
export const indexMeasures = {
  DOSSIERS_RECEIVED: 'DOSSIER',
  DOSSIERS_IN_TIME: 'DOSSIER',
  DOSSIERS_WITHOUT_COMPLAINT: 'DOSSIER',
  DOSSIERS_ONLINE: 'DOSSIER',
  DOSSIERS_OF_ONLINE_SERVICES: 'DOSSIER',
  DOSSIERS_WITH_PAPERS: 'DOSSIER',
  DOSSIERS_DIGITISED: 'DOSSIER',
  DOSSIERS_RECEIVED_WITH_PAPERS: 'DOSSIER',
  DOSSIERS_REUSING: 'DOSSIER',
  DOSSIERS_WITH_FEE: 'DOSSIER',
  DOSSIERS_PAID_ONLINE: 'DOSSIER',
  PROCEDURES: 'PROCEDURE',
  PROCEDURES_PUBLISHED_BEFORE_EFFECT: 'PROCEDURE',
  PROCEDURES_COMPLETE: 'PROCEDURE',
  PROCEDURES_ELIGIBLE_ONLINE: 'PROCEDURE',
  PROCEDURES_FULLY_ONLINE: 'PROCEDURE',
  FEE_PROCEDURES: 'PROCEDURE',
  FEE_PROCEDURES_USED: 'PROCEDURE',
  FEE_PROCEDURES_PAID_ONLINE: 'PROCEDURE',
  FEEDBACK_DUE: 'FEEDBACK',
  FEEDBACK_ON_TIME: 'FEEDBACK',
  FEEDBACK_RATED: 'FEEDBACK',
  FEEDBACK_SATISFIED: 'FEEDBACK',
} as const satisfies Readonly<Record<string, 'DOSSIER' | 'PROCEDURE' | 'FEEDBACK'>>

/** A measure of the index. */
export type IndexMeasure = keyof typeof indexMeasures

/** What the things counted are. */
export type MeasuredKind = (typeof indexMeasures)[IndexMeasure]

/** Every measure. */
export const measureNames = Object.keys(indexMeasures) as readonly IndexMeasure[]

/** The measures of one kind of thing. */
export function measuresOf(kind: MeasuredKind): readonly IndexMeasure[] {
  return measureNames.filter((name) => indexMeasures[name] === kind)
}
