/**
 * When somebody has to have acted. The three working days of a complaint are law: it is acknowledged not later than three
 * working days after the day it was received (SI 2009/309, reg 13(3)). The others are the trust's own targets.
 */
export const dueTimes = {
  complaint: { workingDays: 3 },
  /** The same three days: if a concern turns out to be a complaint, its clock was kept all along. */
  pals: { workingDays: 3 },
  contactRequest: { workingDays: 2 },
  champion: { workingDays: 5 },
  otherOrganisation: { workingDays: 3 },
  nomination: { workingDays: 10 },
  involvement: { workingDays: 5 },
  goodPractice: { workingDays: 10 },
  bereavement: { workingDays: 2 },
  chaplain: { workingDays: 1 },
  /**
   * One calendar month is law (UK GDPR, Art 12(3)). February has 28 days, and up to three bank holidays fall into four
   * weeks: seventeen working days are never longer than the month, whenever it starts.
   */
  dataRequest: { workingDays: 17 },
  /** Danger and allegations: hours by the clock, nights and weekends too. How they are covered is the out-of-hours plan. */
  urgent: { hours: 4 },
} as const;
