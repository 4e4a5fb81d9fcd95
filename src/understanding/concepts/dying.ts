import type { Concepts } from './concept.ts';

/** Death, what follows it, and grief. */
export const dying: Concepts = {
  death: `
    died dies death deaths deceased dead stillborn stillbirth miscarried miscarriage widow widower widowed bereaved bereavement passed
    executor/passed away/passed on/past away/past on/passed over/pass away/passes away/passing of/has passed/she passed/he passed/
    <kin> passed/<kin> died/<kin> die/<kin> is dead/<kin> has died/slipped away/no longer with us/not with us anymore/took ~ own life/
    taken ~ own life/ended ~ own life/died by suicide/lost my <kin>/lost our <kin>/lost me <kin>/lost his <kin>/lost her <kin>/
    lost him/lost her/lost my baby/lost our baby/lost the baby/we lost/my late/his late/her late/our late/after she went/after he went/
    since she went/since he went/shes gone/hes gone/she is gone/he is gone/gone to heaven/end of life/my loss/our loss/your loss/
    didnt make it/laid to rest/turned off the machine/before he died/before she died/put to rest/lost ~ <kin>/dead husband/dead wife`,
  deathTasks: `
    registrar registering funeral funerals cremation cremated burial bury buried coroner coroners inquest mortuary undertaker undertakers
    probate ashes headstone certificate executor estate/register the death/register a death/registering a death/registered death/
    register ~ death/death certificate/medical examiner/tell us once/funeral director/funeral directors/funeral payment/widows pension/
    chapel of rest/who do i tell/who to tell/who to inform/green form/when someone dies/when somebody dies/someone dies/somebody dies/
    after a death/after someone dies/when a patient dies/personal belongings/his belongings/her belongings/
    register it/registry office/death benefits/bereavement payment/widowed parents/what to do after/what happens when`,
  griefItems: `
    booklet booklets leaflet pack packs condolence condolences sympathy/bereavement card/bereavement cards/bereavement booklet/
    bereavement pack/little book/sympathy card/card for the family/bereavement survey/memory box/book of remembrance/memorial/
    remembrance service/keepsake/forget me not/condolence card/cards and booklets/
    the book/book for/the card/nice card/beautiful card/lovely card/cards for/card from`,
  grief: `
    grief grieving grieve mourning mourn heartbroken/miss him/miss her/missing him/missing her/miss my <kin>/miss them/without him/
    without her/cant stop crying/empty chair/first christmas/first birthday/the house is/so quiet/too quiet/two cups/two plates/his side
    of the bed/her side of the bed/other side of the bed/his coat/her coat/his chair/her chair/his slippers/her slippers/his clothes/
    her clothes/his shoes/her shoes/still set/still lay/on my own now/dont know how to go on without/never got to say/
    never said goodbye/say sorry/say goodbye to him/say goodbye to her/gone now/years married/married ~ years/talk about him/talk about
    her/still expect/smells of him/smells of her/voicemail/numb/anniversary/buried him/buried her/support group for/
    bereavement support/bereavement counselling/grief counselling`,
  pastSuicide: `
    /took ~ own life/taken ~ own life/died by suicide/lost ~ to suicide/killed himself/killed herself/suicide ~ years ago/hung himself/
    bereaved by suicide/after suicide/ended her own life/ended his own life/committed suicide`,
  careWorry: `/care before/before he died/before she died/care he had/care she had/looked after before/at the end/how he was treated/how she was treated`,
};
