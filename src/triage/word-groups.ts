/** Words that rules treat alike, by the name in `<angle brackets>`. */
const groups = {
  self: 'me myself us',
  someone: `he she they mum dad son daughter brother sister husband wife partner friend mate nan grandad grandfather uncle
    aunt auntie cousin nephew niece neighbour child children kid kids girl boy patient boyfriend girlfriend colleague
    lad lass someone teenager baby toddler him her them who client resident grandson granddaughter grandmother grandma
    granny gran nana grandfather grandpa mother father`,
  themself: 'himself herself themselves',
  their: 'his her their',
  relative: `mum dad son daughter brother sister husband wife partner friend nan grandad uncle aunt cousin nephew niece
    child baby boyfriend girlfriend fiance grandson mate`,
  partner: 'husband wife partner boyfriend girlfriend ex fiance spouse missus bloke',
  vulnerable: `mum dad son daughter brother sister nan grandad uncle aunt child children kid kids baby toddler boy girl patient
    resident neighbour him her them husband wife partner nephew niece cousin friend grandson granddaughter
    grandmother grandma granny gran nana grandfather grandpa mother father parents`,
  staff: `nurse nurses doctor doctors staff worker workers hca assistant psychiatrist therapist psychologist receptionist porter
    consultant gp practitioner cpn physio midwife chaplain guard driver matron counsellor`,
  hit: `hit hits hitting slap slaps slapped slapping punch punches punched punching kick kicks kicked kicking beat beats
    beating bites shove shoves shoved pinched pinches headbutted`,
  hurt: 'hurt hurts hurting harm harms harming harmed attack attacks attacked assault assaults assaulted',
  choke: 'strangle strangles strangled strangling choke chokes choked choking',
  threaten: 'threaten threatens threatened threatening',
  anymore: 'anymore longer more',
  tablets:
    'tablets pills paracetamol medication ibuprofen insulin sleepers antidepressants painkillers codeine morphine aspirin',
  took: 'took taken taking swallowed',
  kill: 'kill murder stab shoot batter',
  killing: 'killing murdering stabbing shooting hurting harming attacking',
  victim: `him her them you someone people everyone anyone staff nurse nurses doctor doctors husband wife mum dad son kids
    children child baby neighbour brother sister partner patients receptionist manager`,
} as const;

export const wordGroups: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(groups).map(([name, words]) => [name, words.split(/\s+/)]),
);
