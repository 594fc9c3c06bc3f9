/** Colours and letters of the design, as charts need them. */
export interface ChartColours {
  readonly text: string
  readonly line: string
  readonly received: string
  readonly settled: string
  readonly early: string
  readonly onTime: string
  readonly overdue: string
  /** Names of the letters, as a style sheet has them. */
  readonly font: string
}

/** Reads the tokens of the page: charts draw their own shapes and know no style sheets. */
export function readColours(root: Element = document.documentElement): ChartColours {
  const styles = getComputedStyle(root)
  const token = (name: string, otherwise: string): string =>
    styles.getPropertyValue(`--mc-${name}`).trim() || otherwise
  return {
    text: token('color-text', '#17211c'),
    line: token('color-line', '#cfd6d1'),
    received: token('color-info', '#164a7d'),
    settled: token('color-brand', '#0b5c3c'),
    early: token('color-brand', '#0b5c3c'),
    onTime: token('color-gold-dark', '#b98900'),
    overdue: token('color-danger', '#a51223'),
    font: token('font', 'sans-serif'),
  }
}
