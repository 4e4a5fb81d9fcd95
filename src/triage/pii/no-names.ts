/** What stands after a title in a sentence, with or without a capital, and is no name. */
export const noNames: ReadonlySet<string> = new Set(
  `a about after again all also although always am an and another any are as asked assistant at away back be because been
  before being both but by call called calls came can care carer charge clinic clinics coming consultant could day did do
  does done each even ever every everyone excellent explained for friendly from gave get give good great had has have
  having he her here him his how however i if in into is it its just kept kind led let like listened lovely made manager
  many may me midwife more most much must my never nice no not nothing now of off on one only or other our out over
  phoned please practitioner practitioners put rang really receptionist said saw seemed she should since so some
  specialist specialists staff still student such surgery team teams than thank thanks that the their them then there
  these they this those though to told too took training trained treated two until up us very was we well went were what
  when where which while who whole why will with would wrote yes yesterday yet you your nurse nurses doctor doctors sister
  sisters matron mr mrs ms dr who' ward wards hospital nhs monday tuesday wednesday thursday friday saturday sunday january
  february march april june july august september october november december christmas took needs need right wrong
  station stations bay room led-clinic in-charge in-law appointment appointments visit visits visited right`.split(
    /\s+/,
  ),
);
