import { describe, expect, test } from 'vitest'
import { basisOf, loadProfile } from './index.ts'

const dakNong = loadProfile('dak-nong-2019')
const konTum = loadProfile('kon-tum-2022')
const dakLak = loadProfile('dak-lak-2024')
const lamDong = loadProfile('lam-dong-2024')
const draft = loadProfile('dak-lak-2026')
const all = [dakNong, konTum, dakLak, lamDong, draft]

/** Where the five regulations differ, the five profiles differ, and the code that reads them does not. */
describe('the five differ where the regulations differ', () => {
  test('name, number, province', () => {
    expect(all.map((profile) => profile.regulation.number)).toEqual([
      '04/2019/QĐ-UBND',
      '05/2022/QĐ-UBND',
      '04/2024/QĐ-UBND',
      '1806/QĐ-UBND',
      'Dự thảo 2026/QĐ-CTUBND',
    ])
    expect(all.map((profile) => profile.province.code)).toEqual(['67', '62', '66', '68', '66'])
    expect(all.map((profile) => profile.province.agencyIdentifier)).toEqual([
      'H16',
      'H34',
      'H15',
      'H36',
      'H15',
    ])
    expect(new Set(all.map((profile) => profile.names.portal.vi)).size).toBe(5)
    expect(dakNong.names.oneStopSystem.vi).toContain('Hệ thống Một cửa điện tử')
  })

  test('tiers: two in 2026, three before', () => {
    expect(all.map((profile) => profile.tiers.length)).toEqual([3, 3, 3, 3, 2])
    expect(draft.tiers.map((tier) => tier.level)).toEqual(['PROVINCE', 'COMMUNE'])
  })

  test('sign-in of citizens and of officers', () => {
    const providers = all.map((profile) => profile.signIn.citizens.map(({ provider }) => provider))
    expect(providers).toEqual([
      ['LOCAL'],
      ['LOCAL', 'NATIONAL_PORTAL'],
      ['LOCAL', 'NATIONAL_PORTAL'],
      ['VNEID', 'NATIONAL_PORTAL'],
      ['VNEID', 'NATIONAL_PORTAL'],
    ])
    expect(lamDong.signIn.citizens[0]?.for).toEqual(['INDIVIDUAL'])
    expect(lamDong.signIn.citizens[1]?.for).toEqual(['ORGANISATION'])
    expect(all.map((profile) => profile.signIn.officers)).toEqual([
      'LOCAL',
      'LOCAL',
      'CENTRAL_LOGIN',
      'LOCAL',
      'CENTRAL_LOGIN',
    ])
  })

  test('[DL26 Đ9.1] entrances: the National Portal alone in 2026, officers at their own address', () => {
    expect(draft.submission.onlineEntrances).toEqual(['NATIONAL_PORTAL'])
    expect(draft.addresses.citizens).toBe('https://dichvucong.gov.vn')
    expect(draft.addresses.officers).toBe('https://motcua.daklak.gov.vn')
    expect(dakLak.submission.onlineEntrances).toEqual(['PROVINCE_PORTAL', 'NATIONAL_PORTAL'])
  })

  test('[DN19 Đ8.1, KT22 Đ3.1, DL24 Đ6.1] the addresses of the provinces', () => {
    expect(all.slice(0, 4).map(({ addresses }) => addresses.citizens)).toEqual([
      'https://dichvucong.daknong.gov.vn',
      'https://dichvucong.kontum.gov.vn',
      'https://dichvucong.daklak.gov.vn',
      'https://dichvucong.lamdong.gov.vn',
    ])
  })

  test('look-up channels', () => {
    const channels = all.map((profile) => profile.lookUp.channels)
    expect(channels[0]).toEqual(['CODE', 'QR', 'SMS', 'KIOSK', 'COUNTER', 'AGENCY_WEBSITE'])
    expect(channels[1]).toEqual(['CODE', 'QR', 'ZMS', 'COUNTER', 'NATIONAL_PORTAL'])
    expect(channels[2]).toEqual(['CODE', 'ID_NUMBER', 'NAME', 'NATIONAL_PORTAL', 'COUNTER'])
    expect(channels[3]).toEqual(['CODE', 'NATIONAL_PORTAL', 'COUNTER'])
    expect(channels[4]).toEqual(channels[2])
  })

  test('online levels', () => {
    const schemes = all.map((profile) => profile.onlineLevels.scheme)
    expect(schemes).toEqual([
      'LEVELS_1_4',
      'LEVELS_1_4',
      'FULL_PARTIAL',
      'FULL_PARTIAL',
      'FULL_PARTIAL',
    ])
    const sentOnline = dakNong.onlineLevels.levels.filter((level) => level.submitOnline)
    expect(sentOnline.map((level) => level.code)).toEqual(['LEVEL_3', 'LEVEL_4'])
  })

  test('rating: Đắk Nông asks for convenience, punctuality and attitude (DN19 Đ14)', () => {
    expect(dakNong.rating.scale.map(({ label }) => label.vi)).toEqual([
      'Rất hài lòng',
      'Hài lòng',
      'Chưa hài lòng',
    ])
    expect(dakNong.rating.aspects.map((aspect) => aspect.code)).toEqual([
      'CONVENIENCE',
      'PUNCTUALITY',
      'ATTITUDE',
    ])
    expect(dakLak.rating.aspects).not.toEqual(dakNong.rating.aspects)
    expect(lamDong.rating.aspects).not.toEqual(dakLak.rating.aspects)
  })

  test('deadlines', () => {
    expect(dakLak.deadlines.forward).toEqual({ quantity: 8, unit: 'HOUR', article: 'DL24 Đ8.1b' })
    expect(draft.deadlines.forward).toEqual({ quantity: 8, unit: 'HOUR', article: 'DL26 Đ12.1b' })
    expect(lamDong.deadlines.forward.unit).toBe('SAME_DAY')
    expect(all.map((profile) => profile.deadlines.feedbackAnswer.quantity)).toEqual([
      15, 15, 13, 15, 15,
    ])
    expect(dakNong.deadlines.serviceRemoval.article).toBe('DN19 Đ8.3b')
  })

  test('supplement clock, forms, codes', () => {
    expect(all.map((profile) => profile.supplement.clock)).toEqual([
      'RESTART',
      'RESTART',
      'RESTART',
      'RESTART',
      'PAUSE',
    ])
    expect(all.map((profile) => profile.documents.forms.length)).toEqual([6, 6, 6, 6, 7])
    expect(all.map((profile) => profile.dossierCode.agencyOrder)).toEqual([
      'PROVINCE_LAST',
      'PROVINCE_LAST',
      'PROVINCE_LAST',
      'PROVINCE_LAST',
      'PROVINCE_FIRST',
    ])
  })

  test('population look-ups: police consent in Lâm Đồng, the science department in the draft', () => {
    expect(lamDong.permissionsNeedingConsent[0]?.consentOf?.vi).toContain('PC06')
    expect(draft.permissionsNeedingConsent[0]?.grantedBy.vi).toBe('Sở Khoa học và Công nghệ')
    expect(dakNong.permissionsNeedingConsent).toEqual([])
    expect(konTum.permissionsNeedingConsent).toEqual([])
  })

  test('reports: 15 June and 15 December in Đắk Nông, monthly index in Lâm Đồng', () => {
    expect(dakNong.reports.flatMap((report) => report.dueBefore)).toEqual(['06-15', '12-15'])
    expect(lamDong.reports.map((report) => report.period)).toEqual(['QUARTER', 'MONTH', 'YEAR'])
  })
})

describe('the basis of a value', () => {
  test('is its own entry, that of what it is part of, or that of its deadline', () => {
    expect(basisOf(dakLak, 'receipt.countsFrom').articles).toEqual(['DL24 Đ8.1c'])
    expect(basisOf(dakLak, 'rating.scale').articles).toEqual(['DL24 Đ5.5'])
    expect(basisOf(dakLak, 'receipt.sameDayCutOff').law).toEqual(['NĐ 61/2018/NĐ-CP Đ18'])
    expect(basisOf(dakLak, 'calendar.officeHours').chosen).toHaveLength(1)
    expect(basisOf(lamDong, 'deadlines.forward')).toEqual({
      articles: ['LD24 Đ16.2'],
      law: ['NĐ 61/2018/NĐ-CP Đ18'],
      chosen: [],
    })
    expect(basisOf(dakLak, 'id')).toEqual({ articles: [], law: [], chosen: [] })
  })
})
