import '@graphiql/react/dist/style.css'
import 'graphiql/src/style.css'
import { GraphiQL } from 'graphiql'
import { Kind, parse } from 'graphql'
import { createElement } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'

interface Asked {
  readonly query: string
  readonly variables?: unknown
  readonly operationName?: string | null | undefined
}

interface Showing {
  /** Puts another query into the editor. */
  show(query: string): void
  close(): void
}

interface GraphiqlOptions {
  readonly query: string
  readonly locale: () => string
  /** Told of the query as it is written. */
  readonly onEdit: (query: string) => void
}

/** The name where the text has such an operation: after another query was put in, the explorer still names one of the old. */
function ofText(text: string, operationName: Asked['operationName']): string | undefined {
  try {
    const { definitions } = parse(text)
    const names = definitions.map(
      (one) => one.kind === Kind.OPERATION_DEFINITION && one.name?.value,
    )
    return operationName && names.includes(operationName) ? operationName : undefined
  } catch {
    // What is wrong with the text is the server's to say.
    return undefined
  }
}

/** Shows the explorer of the schema in an element; its requests are those of the signed-in analyst. */
export function showGraphiql(
  element: HTMLElement,
  { query, locale, onEdit }: GraphiqlOptions,
): Showing {
  const root = createRoot(element)

  async function ask({ query: text, variables, operationName }: Asked) {
    const response = await fetch('/graphql', {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'content-type': 'application/json', 'accept-language': locale() },
      body: JSON.stringify({ query: text, variables, operationName: ofText(text, operationName) }),
    })
    return (await response.json()) as object
  }

  function show(text: string): void {
    const explorer = createElement(GraphiQL, {
      fetcher: ask,
      query: text,
      onEditQuery: onEdit,
      forcedTheme: 'light',
      shouldPersistHeaders: false,
      isHeadersEditorEnabled: false,
    })
    // At once: whoever presses “Execute” right after choosing a question means that one.
    flushSync(() => root.render(explorer))
  }

  show(query)
  return { show, close: () => root.unmount() }
}
