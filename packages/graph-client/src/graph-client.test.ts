import { gql } from '@urql/core'
import { createHash } from 'node:crypto'
import { describe, expect, expectTypeOf, test } from 'vitest'
import { operationText } from './operation-text.ts'
import { createGraphClient, newRequestId, unwrap, type Outcome } from './index.ts'

interface Accepted {
  readonly __typename: 'AcceptDossierSuccess'
  readonly code: string
}
interface Refused {
  readonly __typename: 'Refusal'
  readonly code: string
  readonly message: string
}
interface Data {
  readonly acceptDossier: Accepted | Refused | null
}

const pick = (data: Data) => data.acceptDossier

function anError(code: string, extensions: object = {}) {
  return { graphQLErrors: [{ message: 'Lời nhắn', extensions: { code, ...extensions } }] }
}

describe('an answer becomes an outcome', () => {
  const accepted: Accepted = { __typename: 'AcceptDossierSuccess', code: 'H15' }

  test('success, of the type that is no refusal', () => {
    const outcome = unwrap({ data: { acceptDossier: accepted } }, pick)

    expectTypeOf(outcome).toEqualTypeOf<Outcome<Accepted>>()
    expect(outcome).toEqual({ kind: 'ok', value: accepted, partial: false })
  })

  test('success although another field failed', () => {
    const answer = { data: { acceptDossier: accepted }, error: anError('INTERNAL_SERVER_ERROR') }

    expect(unwrap(answer, pick)).toMatchObject({ kind: 'ok', partial: true })
  })

  test('a refusal in the schema', () => {
    const refusal: Refused = { __typename: 'Refusal', code: 'DOSSIER_CLOSED', message: 'Đã đóng' }

    expect(unwrap({ data: { acceptDossier: refusal } }, pick)).toEqual({
      kind: 'refused',
      code: 'DOSSIER_CLOSED',
      message: 'Đã đóng',
    })
  })

  test.each([
    [anError('FORBIDDEN'), { kind: 'refused', code: 'FORBIDDEN', message: 'Lời nhắn' }],
    [anError('INTERNAL_SERVER_ERROR', { reference: 'a1' }), { kind: 'failed', referenceId: 'a1' }],
    [anError('UNAUTHENTICATED'), { kind: 'signed-out' }],
    [{ graphQLErrors: [], response: { status: 401 } }, { kind: 'signed-out' }],
    [{ graphQLErrors: [], networkError: new TypeError('Failed to fetch') }, { kind: 'offline' }],
    [
      { graphQLErrors: [], networkError: new Error('Bad gateway'), response: { status: 502 } },
      { kind: 'failed', referenceId: '' },
    ],
  ])('%j', (error, outcome) => {
    expect(unwrap({ error }, pick)).toEqual(outcome)
  })

  test('nothing there, or not for these eyes', () => {
    expect(unwrap({ data: { acceptDossier: null } }, pick)).toMatchObject({ code: 'NOT_FOUND' })
  })
})

describe('the client', () => {
  const query = gql('query Dossier($id: ID!) { dossier(id: $id) { id } }')
  const mutation = gql('mutation Accept($id: ID!) { accept(id: $id) { ok { id } } }')

  function recording(answer: object, status = 200) {
    const sent: { url: string; init: RequestInit | undefined }[] = []
    const fetch = async (url: unknown, init?: RequestInit) => {
      sent.push({ url: String(url), init })
      return new Response(JSON.stringify(answer), {
        status,
        headers: { 'content-type': 'application/json' },
      })
    }
    return { sent, fetch: fetch as typeof globalThis.fetch }
  }

  test.each([
    ['query', query],
    ['mutation', mutation],
  ] as const)(
    'sends only the hash of a %s, by POST, with the CSRF header',
    async (kind, document) => {
      const { sent, fetch } = recording({ data: {} })
      const client = createGraphClient({ url: 'http://localhost/graphql', onSignedOut() {}, fetch })

      await client[kind](document, { id: '1' }).toPromise()

      const [request] = sent
      const hash = createHash('sha256').update(operationText(document)).digest('hex')
      expect(request?.init?.method).toBe('POST')
      expect(request?.init?.credentials).toBe('same-origin')
      expect(new Headers(request?.init?.headers).get('apollo-require-preflight')).toBe('1')
      const body = JSON.parse(String(request?.init?.body))
      expect(body.query).toBeUndefined()
      expect(body.extensions.persistedQuery.sha256Hash).toBe(hash)
    },
  )

  test('tells when the session is over', async () => {
    const { fetch } = recording({
      errors: [{ message: '', extensions: { code: 'UNAUTHENTICATED' } }],
    })
    const told: string[] = []
    const onSignedOut = () => told.push('signed out')
    const client = createGraphClient({ url: 'http://localhost/graphql', onSignedOut, fetch })

    await client.query(query, { id: '1' }).toPromise()

    expect(told).toEqual(['signed out'])
  })
})

test('request ids sort by time and never repeat', () => {
  const ids = Array.from({ length: 100 }, newRequestId)

  expect(new Set(ids).size).toBe(100)
  expect(ids.toSorted()).toEqual(ids)
})
