import type { Language } from '@motcua/kernel'
import { html, type Html } from './html.ts'
import { pageTexts } from './texts.ts'

interface PageFrame {
  readonly language: Language
  readonly styleUrl: string
  /** The same page in the other language; left out where that makes no sense. */
  readonly otherUrl?: string
}

interface FormPage extends PageFrame {
  readonly action: string
  /** What was wrong with the last attempt. */
  readonly faults: readonly string[]
}

/** The page with user name and password. */
export function signInPage(
  page: FormPage & { readonly username: string; readonly cancelUrl: string },
): string {
  const { language, action, faults, username, cancelUrl } = page
  const text = pageTexts[language].signIn
  const state = invalid(faults)
  return frame(
    page,
    text.title,
    html`
      ${alert(faults)}
      <form method="post" action="${action}">
        <div>
          <label for="username">${text.username}</label>
          <input
            id="username"
            name="username"
            value="${username}"
            autocomplete="username"
            autocapitalize="none"
            spellcheck="false"
            required
            ${username ? '' : 'autofocus'}
            ${state}
          />
        </div>
        <div>
          <label for="password">${text.password}</label>
          <input
            id="password"
            name="password"
            type="password"
            autocomplete="current-password"
            required
            ${username ? 'autofocus' : ''}
            ${state}
          />
        </div>
        <button>${text.submit}</button>
      </form>
      <p class="quiet">${text.forgotten}</p>
      <p class="quiet"><a href="${cancelUrl}">${text.cancel}</a></p>
    `,
    faults.length > 0,
  )
}

/** The page of the first sign-in: a password of one's own. */
export function newPasswordPage(page: FormPage): string {
  const { language, action, faults } = page
  const text = pageTexts[language].newPassword
  const state = invalid(faults)
  return frame(
    page,
    text.title,
    html`
      <p>${text.lead}</p>
      ${alert(faults)}
      <form method="post" action="${action}">
        <div>
          <label for="wanted">${text.wanted}</label>
          <input
            id="wanted"
            name="wanted"
            type="password"
            autocomplete="new-password"
            aria-describedby="rules"
            required
            autofocus
            ${state}
          />
          <p class="quiet" id="rules">${text.rules}</p>
        </div>
        <div>
          <label for="repeated">${text.repeated}</label>
          <input
            id="repeated"
            name="repeated"
            type="password"
            autocomplete="new-password"
            required
            ${state}
          />
        </div>
        <button>${text.submit}</button>
      </form>
    `,
    faults.length > 0,
  )
}

/** The page for who cannot go on here. */
export function deadEndPage(
  page: PageFrame & { readonly reason: 'expired' | 'refused'; readonly homeUrl: string },
): string {
  const { language, reason, homeUrl } = page
  const { title, lead } = pageTexts[language][reason]
  return frame(
    page,
    title,
    html`
      <p>${lead}</p>
      <p><a href="${homeUrl}">${pageTexts[language].home}</a></p>
    `,
  )
}

function frame(page: PageFrame, title: string, body: Html, hasFaults = false): string {
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

function alert(faults: readonly string[]): Html {
  if (faults.length === 0) return html``
  const items =
    faults.length === 1
      ? html`${faults[0] ?? ''}`
      : html`<ul>
          ${faults.map((fault) => html`<li>${fault}</li>`)}
        </ul>`
  return html`<div class="fault" id="fault" role="alert">${items}</div>`
}

function invalid(faults: readonly string[]): Html {
  return faults.length > 0 ? html`aria-invalid="true"` : html``
}
