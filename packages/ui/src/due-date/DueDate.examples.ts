import { defineExamples } from '../examples.ts'
import DueDate from './DueDate.vue'

const now = new Date('2026-11-20T08:00:00+07:00')

export default defineExamples(DueDate, {
  onTime: { props: { now, dueAt: '2026-11-25T16:30:00+07:00' } },
  nearlyDue: { props: { now, dueAt: '2026-11-20T16:30:00+07:00' } },
  overdue: { props: { now, dueAt: '2026-11-17T16:30:00+07:00' } },
  paused: { props: { now, dueAt: '2026-11-25T16:30:00+07:00', state: 'PAUSED' } },
  done: { props: { now, dueAt: '2026-11-25T16:30:00+07:00', state: 'DONE', hideDate: true } },
})
