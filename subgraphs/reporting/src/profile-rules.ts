import { basisOf, type Profile } from '@motcua/regulation'
import { compileCalendar, officeHours, unitCalendar } from '@motcua/working-time'
import type { ClockRules } from './domain/clock-marks.ts'

/** What the regulation in force says of the clock, as far as figures follow from it. */
export function clockRules(profile: Profile): ClockRules {
  const { forward } = profile.deadlines
  const receipt = basisOf(profile, 'receipt.outsideOfficeHours').articles[0]
  return {
    forward: { quantity: forward.quantity, unit: forward.unit },
    options: {
      cutOff: profile.receipt.sameDayCutOff,
      ...(receipt !== undefined && { basis: { receipt } }),
    },
    usual: compileCalendar(unitCalendar('usual', officeHours[profile.calendar.officeHours])),
  }
}
