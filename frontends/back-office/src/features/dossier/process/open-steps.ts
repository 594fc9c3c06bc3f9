interface Step {
  readonly id: string
  readonly kind: string
  readonly name: string
}

/** Ids of the steps at which the dossier stands: those with the kind and name of an open task. */
export function openStepIds(
  steps: readonly Step[],
  tasks: readonly Pick<Step, 'kind' | 'name'>[],
): readonly string[] {
  return steps
    .filter(({ kind, name }) => tasks.some((task) => task.kind === kind && task.name === name))
    .map(({ id }) => id)
}
