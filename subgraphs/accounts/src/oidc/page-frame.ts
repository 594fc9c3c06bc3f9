import type { Language } from '@motcua/kernel'
import { html, type Html } from './html.ts'
import { pageTexts } from './texts.ts'

/** What surrounds every page of signing in. */
export interface PageFrame {
  readonly language: Language
  readonly styleUrl: string
  /** The same page in the other language; left out where that makes no sense. */
  readonly otherUrl?: string
}

/** A whole page. */
export function frame(page: PageFrame, title: string, body: Html, hasFaults = false): string {
  const { language, styleUrl, otherUrl } = page
  const text = pageTexts[language]
  const other = language === 'vi' ? 'en' : 'vi'
  const switcher = otherUrl
    ? html`<a href="${otherUrl}" lang="${other}" hreflang="${other}">${text.otherLanguage}</a>`
    : html``
  return html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${hasFaults ? `${text.errorPrefix}: ${title}` : title}</title>
        <link rel="stylesheet" href="${styleUrl}" />
      </head>
      <body>
        <header><span>${text.system}</span>${switcher}</header>
        <main>
          <h1>${title}</h1>
          ${body}
        </main>
      </body>
    </html> `.markup
}

/** What was wrong with the last attempt. */
export function alert(faults: readonly string[]): Html {
  if (faults.length === 0) return html``
  const items =
    faults.length === 1
      ? html`${faults[0] ?? ''}`
      : html`<ul>
          ${faults.map((fault) => html`<li>${fault}</li>`)}
        </ul>`
  return html`<div class="fault" id="fault" role="alert">${items}</div>`
}

/** Marks a control whose form was turned down. */
export function invalid(faults: readonly string[]): Html {
  return faults.length > 0 ? html`aria-invalid="true"` : html``
}
