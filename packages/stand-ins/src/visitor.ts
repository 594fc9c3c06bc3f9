/** What a visitor sees after a step. */
export interface View {
  readonly url: string
  readonly status: number
  readonly text: string
  readonly headers: Headers
}

/** Stands in for a browser without scripts: keeps cookies, follows redirects, sends forms. */
export interface Visitor {
  open(url: string): Promise<View>
  /** Sends the page's form with these values besides its hidden ones. */
  submit(page: View, values: Readonly<Record<string, string>>): Promise<View>
}

const MOST_REDIRECTS = 10

/** A visitor who goes no further than addresses under `stopAt`: the client's own, which need not exist. */
export function createVisitor(stopAt: string): Visitor {
  const jar = new Map<string, string>()

  async function go(url: string, form?: URLSearchParams, redirects = 0): Promise<View> {
    if (url.startsWith(stopAt)) return { url, status: 0, text: '', headers: new Headers() }
    if (redirects > MOST_REDIRECTS) throw new Error(`Too many redirects, last to ${url}.`)

    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
    const response = await fetch(url, {
      redirect: 'manual',
      headers: { ...(cookie && { cookie }), accept: 'text/html' },
      ...(form && { method: 'POST', body: form }),
    })
    for (const line of response.headers.getSetCookie()) keep(jar, line)

    const location = response.headers.get('location')
    if (location) return go(new URL(location, url).href, undefined, redirects + 1)
    return { url, status: response.status, text: await response.text(), headers: response.headers }
  }

  return {
    open: (url) => go(url),
    submit: (page, values) => {
      const action = /<form[^>]*\saction="([^"]*)"/.exec(page.text)?.[1]
      const form = new URLSearchParams(values)
      for (const [, name = '', value = ''] of page.text.matchAll(HIDDEN)) form.set(name, value)
      return go(new URL(action ?? page.url, page.url).href, form)
    },
  }
}

const HIDDEN = /<input\s+type="hidden"\s+name="([^"]*)"\s+value="([^"]*)"/g

function keep(jar: Map<string, string>, line: string): void {
  const [pair = ''] = line.split(';')
  const [name = '', ...rest] = pair.split('=')
  const isDeleted = /expires=Thu, 01 Jan 1970/i.test(line)
  if (isDeleted) jar.delete(name)
  else jar.set(name, rest.join('='))
}
