import { html } from './html.ts'
import { alert, frame, invalid, type PageFrame } from './page-frame.ts'
import { pageTexts } from './texts.ts'

interface RecoveryFrame extends PageFrame {
  /** Path of the provider, e.g. `/oidc`. */
  readonly path: string
  readonly homeUrl: string
}

/** The page that asks for the user name, and where to send the code. */
export function askRecoveryPage(
  page: RecoveryFrame & { readonly faults?: readonly string[] },
): string {
  const { language, path, homeUrl, faults = [] } = page
  const text = pageTexts[language].recovery
  const other = language === 'vi' ? 'en' : 'vi'
  return frame(
    { ...page, otherUrl: `${path}/recover?lang=${other}` },
    text.title,
    html`
      <p>${text.lead}</p>
      ${alert(faults)}
      <form method="post" action="${path}/recover?lang=${language}">
        <div>
          <label for="username">${pageTexts[language].signIn.username}</label>
          <input
            id="username"
            name="username"
            autocomplete="username"
            autocapitalize="none"
            spellcheck="false"
            required
            autofocus
            ${invalid(faults)}
          />
        </div>
        <fieldset>
          <legend>${text.way}</legend>
          <label><input type="radio" name="way" value="EMAIL" checked /> ${text.byMail}</label>
          <label><input type="radio" name="way" value="SMS" /> ${text.bySms}</label>
        </fieldset>
        <button>${text.ask}</button>
      </form>
      <p class="quiet">${text.noAddress}</p>
      <p class="quiet"><a href="${homeUrl}">${pageTexts[language].home}</a></p>
    `,
    faults.length > 0,
  )
}

interface NewSecretPage extends RecoveryFrame {
  readonly username: string
  readonly code: string
  /** Whether a code has just been asked for. */
  readonly isSent: boolean
  readonly faults: readonly string[]
}

/** The page that takes the code and the new password. */
export function newSecretPage(page: NewSecretPage): string {
  const { language, path, username, code, isSent, faults } = page
  const { recovery: text, newPassword, signIn } = pageTexts[language]
  const password = (name: 'wanted' | 'repeated') =>
    html`<div>
      <label for="${name}">${newPassword[name]}</label>
      <input
        id="${name}"
        name="${name}"
        type="password"
        autocomplete="new-password"
        aria-describedby="rules"
        required
        ${invalid(faults)}
      />
    </div>`
  return frame(
    page,
    text.title,
    html`
      ${isSent ? html`<p role="status">${text.sent}</p>` : html``} ${alert(faults)}
      <form method="post" action="${path}/recover/code?lang=${language}">
        <div>
          <label for="username">${signIn.username}</label>
          <input
            id="username"
            name="username"
            value="${username}"
            autocomplete="username"
            required
          />
        </div>
        <div>
          <label for="code">${text.code}</label>
          <input
            id="code"
            name="code"
            value="${code}"
            inputmode="numeric"
            autocomplete="one-time-code"
            required
            ${invalid(faults)}
          />
        </div>
        ${password('wanted')} ${password('repeated')}
        <p class="quiet" id="rules">${newPassword.rules}</p>
        <button>${text.save}</button>
      </form>
      <p class="quiet"><a href="${path}/recover?lang=${language}">${text.again}</a></p>
    `,
    faults.length > 0,
  )
}

/** The page that says that it is done. */
export function recoveredPage(page: RecoveryFrame): string {
  const { language, homeUrl } = page
  const text = pageTexts[language].recovery
  return frame(
    page,
    text.doneTitle,
    html`
      <p>${text.done}</p>
      <p><a href="${homeUrl}">${pageTexts[language].home}</a></p>
    `,
  )
}
