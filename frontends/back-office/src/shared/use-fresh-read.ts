import { useRead, type Granted, type Read, type ReadOptions } from '@motcua/graph-client'
import type { AnyVariables } from '@urql/vue'

/** Like `useRead`, but what the cache has is only shown until the server has answered: others work on these lists too. */
export function useFreshRead<Data, Variables extends AnyVariables, T>(
  options: ReadOptions<Data, Variables, T>,
): Read<Granted<T>> {
  const read = useRead(options)
  if (read.outcome.value.kind === 'ok') read.reload()
  return read
}
