import type { Concepts } from './concept.ts';

/** Who is spoken of, and where and when. */
export const people: Concepts = {
  kin: `
    mum mam mums mams mom moms mother mothers mummy ma dad dads daddy father fathers son sons lad lads daughter daughters lass brother
    brothers bro sister sisters sis husband husbands hubby wife wifes missus partner partners boyfriend girlfriend bf gf nan nans
    nana nanna nannas nanny gran grans granny grandma grandmother grandad grandads granddad grandpa grandfather uncle auntie aunt aunty
    cousin nephew niece baby babies babys bairn child childs children kid kids toddler twins grandson granddaughter grandchild
    fiance stepdad stepmum stepfather stepmother parent parents nextdoor neighbour mate bestie relative relatives family/little one/
    little boy/little girl/little un/our kid/our lass/our lad/best friend/old man/other half/loved one/better half`,
  staffRole: `
    nurse nurses nursey sister matron doctor doctors dr doc docs consultant gp psychiatrist psychologist therapist counsellor
    physio physios ot ots podiatrist midwife hca hcas carer carers worker workers keyworker cpn coordinator receptionist reception
    receptionists porter cleaner cleaners domestic driver volunteer volunteers chaplain manager managers staff team teams ward
    practitioner clinician specialist pharmacist dietitian hv admin secretary security cook chef interpreter phlebotomist paramedic
    paramedics crew student support/health visitor/tea lady/dinner lady/switchboard/the girls/the lads/the lass/the lady/the chap/
    the gentleman/colleague colleagues/everyone on the ward`,
  service: `
    ward wards clinic unit hospital surgery service camhs cmht crisis team appointment appointments session sessions visit visits
    group therapy physio reception memory waiting room department centre practice infirmary inpatient outpatients`,
  patientOfStaff: `
    /my patient/my patients/one of my patients/a patient/service user/pt/pts/patients/my caseload/client/relative of/family of/a family/
    the family/resident/my ladies/on our ward/in clinic/bay/home visit/my shift/supervision/band *`,
  otherPlace: `
    /hull royal/hri/castle hill/castlehill/york hospital/york district/james cook/leeds/tewv/scunthorpe/grimsby/middlesbrough/council/
    dentist/dentists/optician/opticians/chemist/boots/pharmacy/ambulance/111/a and e/aande/dvla/dwp/pip/universal credit/jobcentre/
    housing/police/school/university/bus/train/tesco/asda/hmrc/home office/passport/bank`,
  timeAgo: `
    yesterday today tonight lastnight monday tuesday wednesday thursday friday saturday sunday weekend week weeks month months year
    years ago january february march april may june july august september october november december summer winter spring autumn
    easter christmas xmas fortnight`,
  longWait: `
    /waiting ~ weeks/waiting ~ months/waiting ~ years/waited ~ weeks/waited ~ months/waited ~ years/waited ~ hours/waited ~ hrs/
    waiting ~ hours/months and months/still waiting/14 months/18 months/two years/2 years/ages/kept waiting/no sign of/waiting list`,
};
