/** Tells the person at the terminal what goes on. */
export type Say = (text: string) => void

/** Numbers the steps as they begin: `3/7 Khởi động … · Starting …`. */
export function createSteps(total: number, say: Say) {
  let step = 0
  return function begin(vi: string, en: string): void {
    step += 1
    say(`${step}/${total} ${vi} · ${en}`)
  }
}
