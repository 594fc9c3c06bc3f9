import { expect, test } from '@playwright/test'
import { signIn } from '../people.ts'

test('an analyst’s first answer: an example, run as it is; then credentials whose token asks the same', async ({
  page,
  request,
}) => {
  await signIn(page, 'phan-tich', '/giam-sat')
  await page.getByRole('link', { name: 'Truy vấn dữ liệu' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Truy vấn dữ liệu')
  await page.getByRole('button', { name: 'Từng hồ sơ (đã che)' }).click()
  await page.getByRole('button', { name: /Execute query/ }).click()
  const answer = page.getByRole('region', { name: 'Result Window' })
  await expect(answer).toContainText('"dossierRecords"')
  await expect(answer).not.toContainText('Nguyễn Thị Thử Nghiệm')

  await page.getByLabel('Tên khóa').fill('Báo cáo thử')
  await page.getByRole('button', { name: 'Tạo khóa' }).click()
  const command = await page.getByText(/^curl -u/).textContent()
  const [, id = '', secret = ''] = /-u ([^:]+):(\S+)/.exec(command ?? '') ?? []
  const token = await request.post('/oidc/token', {
    headers: { authorization: `Basic ${Buffer.from(`${id}:${secret}`).toString('base64')}` },
    form: { grant_type: 'client_credentials', scope: 'analytics' },
  })
  const { access_token: bearer } = (await token.json()) as { access_token: string }
  const asked = await request.post('/graphql', {
    headers: { authorization: `Bearer ${bearer}` },
    data: { query: '{ ratingSummary { total } }' },
  })
  expect(await asked.json()).toMatchObject({
    data: { ratingSummary: { total: expect.any(Number) } },
  })
})
