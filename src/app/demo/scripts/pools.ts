import { BUILD } from './build.ts'
import { DISCOVERY } from './discovery.ts'
import { CLUSTERS, GDPR, HIRING, INVESTOR, PLANS, PLATFORM, PRICING } from './experts.ts'
import { CRAFT, FELLOW, FRIEND } from './friends.ts'
import { ALUMNI, CLIMB, INVESTOR_GROUP, PROJECT_GROUP } from './groups.ts'
import { LEAD } from './lead.ts'
import { LECTURE, MENTOR, PRESS, STAGE } from './public.ts'
import { OFFICE, TEAM } from './team.ts'
import { LAW, RECRUITER, SPACE, TAX, TRANSLATION } from './trade.ts'
import { WORK } from './work.ts'

/** The tables of scripts, by the name that a tie's rhythm gives. */
export const POOLS: Readonly<Record<string, string>> = {
  work: WORK,
  build: BUILD,
  discovery: DISCOVERY,
  lead: LEAD,
  team: TEAM,
  office: OFFICE,
  friend: FRIEND,
  fellow: FELLOW,
  craft: CRAFT,
  platform: PLATFORM,
  clusters: CLUSTERS,
  gdpr: GDPR,
  hiring: HIRING,
  pricing: PRICING,
  plans: PLANS,
  investor: INVESTOR,
  stage: STAGE,
  press: PRESS,
  lecture: LECTURE,
  mentor: MENTOR,
  recruiter: RECRUITER,
  tax: TAX,
  space: SPACE,
  law: LAW,
  translation: TRANSLATION,
  climb: CLIMB,
  alumni: ALUMNI,
  steering: PROJECT_GROUP,
  investors: INVESTOR_GROUP,
}
