import { exampleForm } from '@motcua/checklist/example-form'
import { defineExamples } from '../examples.ts'
import EFormPage from './EFormPage.vue'

const form = { eForm: exampleForm, today: '2026-11-22' }

export default defineExamples(EFormPage, {
  child: { props: { ...form, page: 0, answers: {} } },
  family: {
    props: {
      ...form,
      page: 1,
      answers: { hasFather: true, siblings: [{ name: 'Trần Mẫu An', yearOfBirth: 2020 }, {}] },
    },
  },
  declarant: {
    props: {
      ...form,
      page: 2,
      answers: { copies: 2 },
      findings: [
        {
          path: '/declarant/name',
          keyword: 'required',
          message: { vi: 'Hãy nhập họ, chữ đệm, tên người yêu cầu' },
        },
      ],
    },
  },
})
