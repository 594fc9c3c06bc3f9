import { z } from 'zod'

const name = z.string()

const attachment = z.object({ fileName: z.string(), filePath: z.string() })

const checklistItem = z.object({
  code: z.string(),
  name,
  original_qty: z.number().int().min(0),
  copy_qty: z.number().int().min(0),
  is_processing_result: z.boolean().optional(),
  attachments: z.array(attachment).default([]),
})

const fee = z.object({ type: z.string(), value_vnd: z.number().nullable(), text: z.string() })

const channel = z.object({
  method: z.string(),
  fees: z.array(fee),
  /** The quantity is sometimes prose. */
  processing: z.object({ qty: z.union([z.number(), z.string()]), unit: z.string() }),
  note: z.string(),
})

/** A procedure as the National Portal publishes it; every text may be dirty. */
export const portalRecord = z.object({
  code: z.string().regex(/^\d\.\d{6}$/),
  source_id: z.string().min(1),
  name,
  state: z.string(),
  category: z.object({ code: z.string(), name }).nullable(),
  promulgating_agency: z.string().nullable(),
  executing_agency: z.string().nullable(),
  subject_types: z.array(z.string()),
  results: z.array(z.string()),
  requirements: z.string(),
  channels: z.array(channel),
  processing_cases: z.array(z.object({ case_code: z.string(), qty: z.number(), unit: z.string() })),
  legal_basis: z.array(z.object({ code: z.string(), name })),
  steps_raw: z.array(z.object({ name, text: z.string() })),
  checklist_raw: z.array(z.object({ group: z.string(), items: z.array(checklistItem) })),
  source: z.object({ url: z.string() }),
})

export type PortalRecord = z.infer<typeof portalRecord>
export type PortalChannel = PortalRecord['channels'][number]
export type PortalFee = PortalChannel['fees'][number]
export type PortalGroup = PortalRecord['checklist_raw'][number]
export type PortalItem = PortalGroup['items'][number]
