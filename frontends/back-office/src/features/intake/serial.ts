/** Runs tasks one after another, each with what the one before has left behind; one that fails does not stop the next. */
export function createSerial(): <T>(task: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve()

  return (task) => {
    const run = last.then(task)
    last = run.catch(() => undefined)
    return run
  }
}
