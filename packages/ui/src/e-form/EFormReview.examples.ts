import { exampleForm } from '@motcua/checklist/example-form'
import { defineExamples } from '../examples.ts'
import EFormReview from './EFormReview.vue'

const answers = {
  child: { name: 'TRẦN MẪU NHIÊN', dateOfBirth: '2026-11-02', sex: 'NU' },
  hasFather: false,
  siblings: [{ name: 'Trần Mẫu An', yearOfBirth: 2020 }],
  declarant: { name: 'Trần Thị Mẫu', phone: '0912345678' },
  pledge: true,
}

export default defineExamples(EFormReview, {
  editable: { props: { eForm: exampleForm, answers, editable: true } },
  read: { props: { eForm: exampleForm, answers } },
  empty: { props: { eForm: exampleForm, answers: {} } },
})
