import type { Stack } from './stack.ts'

/** What to open and whom to sign in as. */
export function welcome({ settings, demoPassword, demoAccounts }: Stack): string {
  const accounts = demoAccounts.map(
    ({ username, fullName, title, agency }) =>
      `    ${username.padEnd(26)} ${[fullName, title ?? 'Công dân', agency].filter(Boolean).join(', ')}`,
  )
  const demo = `
  Mật khẩu của mọi tài khoản mẫu · Password of every demo account: ${demoPassword}
${accounts.join('\n')}
`
  const { PUBLIC_URL, MAIL_PORT, SMS_PORT, PAYMENT_PORT, GATEWAY_PORT } = settings
  return `
Một Cửa đang chạy · is running

  Công dân      · Citizens     ${PUBLIC_URL}/
  Cán bộ        · Officers     ${PUBLIC_URL}/can-bo
  Giám sát      · Supervision  ${PUBLIC_URL}/giam-sat
  Thư đã gửi    · Mail sent    http://localhost:${MAIL_PORT}/
  Tin nhắn SMS  · SMS sent     http://localhost:${SMS_PORT}/
  Thanh toán    · Payments     http://localhost:${PAYMENT_PORT}/
  GraphQL (POST)               http://localhost:${GATEWAY_PORT}/graphql
${accounts.length > 0 ? demo : ''}
Ctrl-C để dừng · to stop
`
}
