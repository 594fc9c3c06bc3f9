import { expect, test, type Browser, type Page } from '@playwright/test'
import { expectAccessible } from '../accessibility.ts'
import { signIn, signInOutside } from '../people.ts'

const ward = 'Ủy ban nhân dân phường Thử Nghiệm Một'
const phone = '0900 000 123'
/** Letters only: a long number would be taken for an account's. */
const mark = Date.now()
  .toString(36)
  .replace(/\d/g, (digit) => 'ghijklmnop'.charAt(Number(digit)))
const title = `Trả kết quả chậm ${mark}`

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

test('a citizen sends feedback on a phone; officer and leader answer; it is published without personal data; the citizen rates it', async ({
  browser,
  page,
}) => {
  await signInOutside(page, 'Nguyễn Thị Thử Nghiệm', '/phan-anh')
  await page.getByRole('link', { name: 'Gửi phản ánh, kiến nghị' }).click()
  const code = await send(page)
  await page.getByRole('link', { name: 'Xem phản ánh' }).click()
  await expect(page.getByText('Đã tiếp nhận').first()).toBeVisible()
  const own = page.url()

  await answer(browser)
  await approve(browser)
  await publish(browser)

  await page.goto(`/phan-anh?tim=${encodeURIComponent(title)}`)
  await expect(page.getByRole('heading', { name: title })).toBeVisible()
  await page.getByText('Xem trả lời').first().click()
  await expect(page.getByText('Cơ quan đã trả kết quả').first()).toBeVisible()
  const text = await page.locator('main').innerText()
  expect(text).not.toContain('Nguyễn Thị Thử Nghiệm')
  expect(text).not.toContain('0900')
  await expectAccessible(page)

  await page.goto(own)
  await expect(page.getByText(code).first()).toBeVisible()
  await page.getByText('Hài lòng', { exact: true }).click()
  await page.getByRole('button', { name: 'Gửi đánh giá câu trả lời' }).click()
  await expect(page.getByText('Bạn đã đánh giá: hài lòng.')).toBeVisible()
})

/** Fills the form in plain words; answers with the code. Nothing reaches beyond the edge of a phone. */
async function send(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Gửi phản ánh' }).click()
  await expect(page.getByText('Hãy tóm tắt trong một câu.').first()).toBeVisible()
  await expectAccessible(page)

  await page.getByLabel('Tóm tắt trong một câu').fill(title)
  await page
    .getByLabel('Kể rõ sự việc')
    .fill(`Tôi là Nguyễn Thị Thử Nghiệm, điện thoại ${phone}. Hồ sơ quá hẹn chưa có kết quả.`)
  await page.getByLabel('Cơ quan', { exact: true }).selectOption({ label: ward })
  await page.getByLabel('Địa chỉ').fill('Số 1 đường Mẫu, phường Thử Nghiệm')
  await page.getByLabel('Điện thoại').fill(phone)
  const overflow = await page
    .locator('main')
    .evaluate((main) => main.scrollWidth - main.clientWidth)
  expect(overflow).toBeLessThanOrEqual(0)
  await page.getByRole('button', { name: 'Gửi phản ánh' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Đã gửi')
  const code = /PA-\d{6}-[2-9A-Z]{6}/.exec(await page.locator('main').innerText())?.[0] ?? ''
  expect(code).not.toBe('')
  return code
}

/** Somebody of the ward at their own browser, with the feedback of this test open. */
async function open(browser: Browser, username: string): Promise<Page> {
  const context = await browser.newContext({
    ...{ viewport: { width: 1280, height: 900 }, isMobile: false, hasTouch: false },
  })
  const page = await context.newPage()
  await signIn(page, username, '/can-bo/phan-anh')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Phản ánh, kiến nghị, hỏi đáp')
  await page.getByRole('row', { name: title }).getByRole('link').click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
  return page
}

const desk = (page: Page) => page.getByRole('complementary', { name: 'Xử lý phản ánh' })

async function answer(browser: Browser): Promise<void> {
  const page = await open(browser, 'can-bo.phuong-1')
  await desk(page).getByText('Hành vi chậm trễ').click()
  await desk(page).getByRole('button', { name: 'Tiếp nhận xử lý' }).last().click()
  await desk(page).getByLabel('Nội dung trả lời').fill('Cơ quan đã trả kết quả và xin lỗi.')
  await desk(page).getByRole('button', { name: 'Trình lãnh đạo' }).click()
  await expect(page.getByText('Đã trình lãnh đạo').first()).toBeVisible()
  await page.context().close()
}

async function approve(browser: Browser): Promise<void> {
  const page = await open(browser, 'lanh-dao.phuong-1')
  await expect(page.getByText('Cơ quan đã trả kết quả và xin lỗi.')).toBeVisible()
  await desk(page).getByRole('button', { name: 'Phê duyệt và trả lời' }).last().click()
  await expect(page.getByText('Đã trả lời người phản ánh').first()).toBeVisible()
  await page.context().close()
}

/** The first wording comes masked; one with a phone number in it is refused. */
async function publish(browser: Browser): Promise<void> {
  const page = await open(browser, 'can-bo.phuong-1')
  const question = desk(page).getByLabel('Nội dung phản ánh để công khai')
  await expect(question).toHaveValue(/\[tên người gửi đã ẩn\].*\[số điện thoại đã ẩn\]/)
  const masked = await question.inputValue()
  await question.fill(`${masked} Gọi ${phone}.`)
  await desk(page).getByRole('button', { name: 'Công khai', exact: true }).last().click()
  await expect(page.getByText(/còn thông tin cá nhân: số điện thoại/)).toBeVisible()
  await question.fill(masked)
  await desk(page).getByRole('button', { name: 'Công khai', exact: true }).last().click()
  await expect(page.getByText('Đã công khai').first()).toBeVisible()
  await page.context().close()
}
