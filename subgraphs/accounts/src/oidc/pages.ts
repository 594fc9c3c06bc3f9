import { html } from './html.ts'
import { alert, frame, invalid, type PageFrame } from './page-frame.ts'
import { pageTexts } from './texts.ts'

interface FormPage extends PageFrame {
  readonly action: string
  /** What was wrong with the last attempt. */
  readonly faults: readonly string[]
}

/** The page with user name and password. */
export function signInPage(
  page: FormPage & {
    readonly username: string
    readonly cancelUrl: string
    readonly recoverUrl: string
  },
): string {
  const { language, action, faults, username, cancelUrl, recoverUrl } = page
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
      <p class="quiet"><a href="${recoverUrl}">${text.forgotten}</a></p>
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
