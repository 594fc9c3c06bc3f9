import type { FastifyInstance, FastifyReply } from 'fastify'
import { html, type Html } from './html.ts'

const style = `
:root { color-scheme: light; --ink: #1c2430; --quiet: #55606e; --line: #d5dae1; --accent: #8a1c1c; }
* { box-sizing: border-box }
body { margin: 0; font: 1rem/1.5 system-ui, sans-serif; color: var(--ink); background: #f6f7f9 }
main { max-width: 44rem; margin: 0 auto; padding: 1.5rem 1rem 3rem }
.test { background: #fff3cd; color: #5c4400; padding: .6rem 1rem; text-align: center; font-weight: 600 }
h1 { font-size: 1.4rem; margin: .5rem 0 1rem }
ul { list-style: none; margin: 0; padding: 0; display: grid; gap: .6rem }
button, a.row { display: block; width: 100%; text-align: start; font: inherit; color: inherit; text-decoration: none;
  background: #fff; border: 1px solid var(--line); border-radius: .5rem; padding: .8rem 1rem; cursor: pointer }
button:hover, a.row:hover { border-color: var(--accent) }
:focus-visible { outline: 3px solid #1d5fbf; outline-offset: 2px }
small, .quiet { color: var(--quiet) }
strong { display: block }
pre { white-space: pre-wrap; overflow-wrap: anywhere; font: inherit; background: #fff; border: 1px solid var(--line);
  border-radius: .5rem; padding: 1rem }
.primary { background: var(--accent); border-color: var(--accent); color: #fff; text-align: center; font-weight: 600 }
.amount { font-size: 2rem; font-weight: 700; margin: .5rem 0 }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .2rem 1rem } dd { margin: 0 }
a { color: var(--accent) }`

const stylePath = '/stand-in.css'
const headers = {
  'content-security-policy': "default-src 'none'; style-src 'self'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'cache-control': 'no-store',
  'referrer-policy': 'no-referrer',
}

/** Serves the style that all stand-in pages share. */
export function serveStyle(app: FastifyInstance): void {
  app.get(stylePath, (_request, reply) => reply.type('text/css; charset=utf-8').send(style))
}

/** Answers with a page that says in large letters that it is no real service. */
export function sendPage(reply: FastifyReply, title: string, body: Html): FastifyReply {
  const page = html`<!doctype html>
    <html lang="vi">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        <link rel="stylesheet" href="${stylePath}" />
      </head>
      <body>
        <header class="test">
          Môi trường thử nghiệm · Test environment: không phải dịch vụ thật
        </header>
        <main>
          <h1>${title}</h1>
          ${body}
        </main>
      </body>
    </html> `
  return reply.headers(headers).type('text/html; charset=utf-8').send(page.markup)
}
