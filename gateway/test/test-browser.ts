import { request } from 'undici'

interface Visit {
  readonly method?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
}

/** Enough of a browser to sign in: keeps cookies for each host and follows redirections when told. */
export function createTestBrowser() {
  const jars = new Map<string, Map<string, string>>()

  function jarOf(url: URL) {
    const jar = jars.get(url.host) ?? new Map<string, string>()
    jars.set(url.host, jar)
    return jar
  }

  async function visit(address: string, { method = 'GET', headers, body }: Visit = {}) {
    const url = new URL(address)
    const jar = jarOf(url)
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
    const response = await request(url, {
      method: method as 'GET',
      headers: { ...headers, ...(cookie && { cookie }) },
      ...(body !== undefined && { body }),
    })
    const set = [response.headers['set-cookie'] ?? []].flat()
    for (const line of set) {
      const [pair = ''] = line.split(';')
      const [name = '', ...value] = pair.split('=')
      if (/expires=Thu, 01 Jan 1970/i.test(line)) jar.delete(name)
      else jar.set(name, value.join('='))
    }
    const text = await response.body.text()
    const location = response.headers['location']
    return {
      url: url.href,
      status: response.statusCode,
      headers: response.headers,
      setCookie: set,
      text,
      json: () => JSON.parse(text),
      next: typeof location === 'string' ? new URL(location, url).href : undefined,
    }
  }

  return {
    jarOf: (address: string) => jarOf(new URL(address)),
    visit,
    /** Follows redirections until one leads to a path that starts so, or no further. */
    async follow(address: string, until: string) {
      let page = await visit(address)
      for (let hops = 0; hops < 12 && page.next; hops += 1) {
        if (page.next.startsWith(until)) break
        page = await visit(page.next)
      }
      return page
    },
  }
}
