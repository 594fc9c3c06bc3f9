/**
 * Lets equal questions that are under way at once share one answer. Nothing is kept once the answer is there; answers
 * are texts, so that each asker makes of it what is theirs alone.
 */
export function createInFlight(): (key: string, ask: () => Promise<string>) => Promise<string> {
  const underWay = new Map<string, Promise<string>>()

  return function shared(key, ask) {
    const known = underWay.get(key)
    if (known) return known

    const asked = ask().finally(() => underWay.delete(key))
    underWay.set(key, asked)
    return asked
  }
}
