import { defineExamples } from '../examples.ts'
import DataTable from './DataTable.vue'
import type { Column } from './column.ts'

interface Row {
  readonly code: string
  readonly name: string
  readonly pages: number
}

const rows: readonly Row[] = [
  { code: '000.01.16.H15-261120-0001', name: 'Đăng ký khai sinh', pages: 4 },
  { code: '000.01.16.H15-261120-0002', name: 'Chứng thực bản sao', pages: 12 },
]
const columns: readonly Column<Row>[] = [
  { key: 'code', label: 'Mã hồ sơ', text: ({ code }) => code, rowHeader: true, nowrap: true },
  { key: 'name', label: 'Thủ tục', text: ({ name }) => name, sortable: true },
  { key: 'pages', label: 'Số trang', text: ({ pages }) => pages, align: 'end' },
]
const rowKey = ({ code }: Row): string => code
const table = { rows, columns, rowKey, caption: 'Hồ sơ chờ tiếp nhận' }

export default defineExamples(DataTable, {
  plain: { props: table },
  openable: { props: { ...table, openable: true, sort: { key: 'name', direction: 'ascending' } } },
  links: { props: { ...table, rowTo: ({ code }: Row) => `/ho-so/${code}`, captionHidden: true } },
  selectable: { props: { ...table, selectable: true, selected: [rows[0]?.code] } },
  empty: { props: { ...table, rows: [] } },
  busy: { props: { ...table, rows: [], busy: true } },
})
