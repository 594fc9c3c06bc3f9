/** One column of a table. */
export interface Column<Row> {
  readonly key: string
  readonly label: string
  /** Text of the cell where no slot `cell-<key>` draws it. */
  readonly text?: (row: Row) => string | number | null | undefined
  readonly align?: 'start' | 'end' | undefined
  /** Names the row: read out before its other cells, and carries the link of the row. */
  readonly rowHeader?: boolean | undefined
  readonly sortable?: boolean | undefined
  readonly nowrap?: boolean | undefined
  /** Says by itself what it is: on a small screen its cells stand without the label. */
  readonly selfEvident?: boolean | undefined
}

/** What a table is sorted by. */
export interface TableSort {
  readonly key: string
  readonly direction: 'ascending' | 'descending'
}
