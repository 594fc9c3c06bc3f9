/** Whether a paper still holds: in force, replaced by a newer one, or taken back by whoever issued it. */
export type PaperStatus = 'VALID' | 'REPLACED' | 'WITHDRAWN'
