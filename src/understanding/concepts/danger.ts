import type { Concepts } from './concept.ts';

/** Words around danger that the rules of triage leave to judgement. */
export const danger: Concepts = {
  wantsToDie: `
    suicidal suicide overdose kms unalive/want to die/wants to die/wanna die/wish i was dead/wish i were dead/rather be dead/better off dead/
    better off without me/better without me/kill myself/kill herself/kill himself/killing myself/end my life/end it all/end it/ending it/
    ending things/end things/end her life/end his life/take my own life/take her own life/not be here/wont be here/wont be around/
    dont want to be here/dont want to live/dont wanna live/dont want to wake/not wake up/no reason to live/no point living/
    cant go on/cant carry on/cant do this anymore/cant do it anymore/cant cope/cant take/had enough of life/given up/giving up/give up/
    no way out/no way forward/saying goodbye/said goodbye/say goodbye to everyone/goodbye message/wrote letters/wrote the letters/
    written letters/written notes/left a note/affairs in order/off the bridge/at the bridge/on the bridge/on the roof/the tracks/
    the edge/stop existing/not exist/disappear/dont see the point/no point/no hope/nobody would miss/no one would miss/nobody would notice/
    burden/not safe with myself/dont trust myself/scared of myself/scared what i/do something stupid/do something silly/make it stop/
    want it to stop/want the pain/go to sleep and never/never wake up/be with him/be with her/be with them/join him/join her/
    done with life/done with everything/tired of living/tired of being alive/not worth it/whats the point/im done/cant keep doing this/
    cant see a way/ready to go/dead by/thoughts of ending/last message/finish my life/i finish/nothing left/one last time/gave away/
    not seeing christmas/not see christmas/quite resolved/purpose of any/papers in order/wont matter/none of it matters/kill self/kill me/killing self/take my life/
    threatening to take/no reason to stop/stop alive/stay alive/staying alive/thoughts came back/thoughts are back/half a mind to see/nobodyd miss/not brave/wont be needed/
    without me/without him better/gives his things away/given ~ things away/giving ~ things away/not worth the candle/same road/done living/done with living/cba living/
    jump off/jumping off/wanting to jump/wants to die/say goodbye/a goodbye/sorry for everything/bye everyone/love you all/look after my/tell my kids/tell my children/
    not be a bother/out of everyones way/get it over with/over and done with/put an end/had enough now/the only way/peace at last/find me/the tablets are/i have a plan`,
  selfHarm: `
    cutting selfharm selfharming cut cuts razor/self harm/self harming/self harmed/hurt myself/hurting myself/cut myself/cutting myself/
    cut again/cut her arms/cuts on her/cuts on his/burn myself/burning myself/hurting herself/hurts herself/hurting himself/
    cuts herself/harming herself/head against/starving myself/making myself sick/not eating/
    long sleeves/hide it/hide my arms/did more today/blades blade/scratching/relapsed relapse/punching walls/banging ~ head`,
  acuteDistress: `
    voices hearing psychotic psychosis manic paranoid panic breakdown desperate hysterical/hearing voices/the voices/panic attack/
    losing my mind/losing it/going mad/going crazy/out of control/not slept/hasnt slept/havent slept/no sleep/cant stop crying/
    cant stop shaking/falling apart/breaking point/end of my tether/in crisis/having a breakdown/not herself/not himself/
    rocking/locked himself/locked herself/locked in his room/pacing/watching him/out to get/in the walls/poisoned/convinced/
    not safe tonight/i am not safe/im not safe/scared to be alone/get me through/please help me/somebody help/help me please/
    crisis line/crisis team/intrusive thoughts/dark thoughts/dark place/rock bottom/really low/so low/dont feel safe/not feeling safe`,
  young: `/im 11/im 12/im 13/im 14/im 15/im 16/im 17/year 7/year 8/year 9/year 10/year 11/my school/sixth form/after school/my teacher/my form tutor`,
  violence: `
    hit hits hitting slap slaps slapped slapping punch punches punched kick kicks kicked beat beats beating beaten pinch pinches pinched
    shove shoves shoved choke choked choking strangle strangled bruise bruises bruised bruising burns marks grab grabs grabbed
    drag drags dragged threaten threatens threatened threatening attack attacked hurts rape raped raping assault assaulted/rough with/
    manhandled/twisted/throws/threw ~ at/pulled ~ hair/black eye/burn marks/finger marks/pushed her/pushed him/pushed me/hurts me/
    hurting me/hurts her/hurts him/hurting her/hurting him/fractures/forced/held ~ down/tied/restrained/pins/scared of him/scared of her/
    afraid of him/afraid of my/frightened of him/frightened of her/scared of my/flinches/flinched/goes quiet/
    shook her/shook him/shakes him/shakes her/raised a hand/rough hands/hurt my/hurt the/smacked smacks/thumped/kneed/elbow/spat at/spits/kicked off/force fed/dragged/
    rough when/handled roughly/rough handling/
    struck me/strikes me/being hurt/getting hurt/hits out/lays hands/laid hands/beat up/throttled/hand round/hands round`,
  controlling: `
    locks locked lock/wont let me/wont let her/wont let him/doesnt let/dont let me/not let me/not allowed/never allowed/took my phone/
    takes my phone/takes my money/took my passport/reads my phone/checks my phone/controls/follows me/tracks my/keeps my/keep my/
    cant leave/cant go out/make me work/no wages/my papers/takes her pension/took her pension/bank card/his benefits/her benefits/
    her savings/his savings/her purse/my purse/his wallet/money out/money going missing/money has gone/money missing/taking money/takes money/
    stealing stolen/sign things/change her will/moved in/using his flat/county lines/two phones/new trainers/gifts/older man/older men/older lad/
    cuckoo*/behind my back/on my own with/walking on eggshells/says hell/if i leave/if i tell/told me not to tell/dont tell/our secret/
    pin number/his pin/her pin/had me sign/made me sign/sign a paper/signed a paper/the house is hers/hands them out/borrowing money/borrows money/lend ~ money/
    owes money/in debt to/power of attorney/keeps her tablets/hides his/hides her/locked in/locked out/kept in/shut in/passport/not allowed out/not allowed visitors/keep me`,
  sexual: `
    touches touched touching touch naked sexual sexually grope groped photos pics molest molested abused abuse abusing abusive
    inappropriate/comes in my room/comes into my room/in my bed/at night/private parts/underwear/kissed/messages ~ at night/
    relationship with a patient/took ~ pictures/nudes/made me/when im asleep/against my will`,
  neglect: `
    neglect neglected neglecting starving starved filthy dehydrated malnourished pressure sores bedsores maggots/not fed/never fed/no food/
    not being fed/hasnt eaten/no heating/left alone/on her own all day/on his own all day/home alone/lost ~ stone/in her own mess/
    in his own mess/own urine/own filth/soiled/nappy/cracked lips/no drink/out of reach/unwashed/same clothes/dirty clothes/not changed/
    lost weight/lost so much weight/skin and bone/eating out of/never washed/not washed/rats/mould/no water/sleeping on the floor/begging`,
  safeguardTerms: `safeguarding mca dols marac mash/at risk adult/vulnerable adult/vulnerable/disclosed/disclosure/child protection/social services/social worker/domestic abuse/domestic violence/whistleblow/whistleblowing/modern slavery/forced marriage/fgm/radicalised/exploited/groomed/grooming`,
  threatens: `
    /going to kill him/going to kill her/kill him/kill them/kill her/hurt someone/hurt somebody/hurt him/smash ~ face/put him through/
    burn ~ down/burn the/know where ~ lives/know what car/petrol/baseball bat/knife/make them pay/make him pay/get my hands on/watch ~ back/
    swing for/knock ~ out/batter/deck him/smash the place/wait outside/going to pay/they will pay/sort him out`,
  bodyEmergency: `
    unconscious unresponsive choking collapsed seizure seizures fitting stroke anaphylaxis bleeding blood floppy clammy 999 ambulance
    convulsing defib pulse cpr sepsis swollen swelling haemorrhage/chest pain/chest pains/chest tight/tight chest/pain in ~ chest/
    pain across ~ chest/pains in ~ chest/weight on my chest/left arm/down ~ arm/heart attack/heart is going/not breathing/
    stopped breathing/cant breathe/cannot breathe/cant catch ~ breath/struggling to breathe/short of breath/trouble breathing/barely breathing/
    breathing funny/breathing fast/breathing weird/noisy breathing/gasping/turning blue/gone blue/going blue/lips ~ blue/blue lips/
    face ~ dropped/face ~ droop*/slurring/slurred/talking funny/cant move his/cant move her/cant feel ~ side/wont wake/not waking/cant wake/
    wont wake up/not wake/passed out/blacked out/having a fit/having a stroke/having a seizure/throwing up blood/vomiting blood/
    coughing blood/coughing up blood/wont stop/throat ~ closing/throat ~ swell*/tongue ~ swell*/face ~ swell*/cant swallow/bee sting/
    nut allergy/epipen/allergic reaction/hit ~ head/head injury/cracked head/cracked ~ head/stiff neck/rash ~ glass/doesnt fade/dont fade/
    blood sugar/sugar is/sugar ~ low/low sugar/hypo/waters ~ broke*/waters gone/in labour/baby coming/cord/losing blood/
    swallowed ~ battery/swallowed ~ bleach/drank ~ bleach/drunk ~ bleach/cant feel/worst headache/electrocuted/burnt herself/scalded/
    boiling water/on the floor/fell down ~ stairs/deep cut/pumping out/wont come round/eyes ~ rolled/foaming/stopped moving/sats/
    cannot rouse/cant rouse/gone grey/quite grey/gone pale/gone white/slumped/clutching ~ chest/spurting/bone showing/at a wrong angle/keep him awake/keep her awake/
    up into my jaw/wringing wet/crushing/breathless/out of breath/oxygen/fainted/collapsing/stabbed/run over/hit by a car/on fire/smoke/drowning/
    carbon monoxide/losing consciousness/cant stand/going drowsy/dead sleepy/drowsy/come over/come over all/not responding/wont respond/
    no pulse/stiff and/cant move/numb down/indigestion/hospital now/send someone/come quick/get someone/cardiac arrest/anaphylactic/999 or 111/
    not moving/isnt moving/pulled out/out the river/out of the river/not talking/doesnt answer/wont answer me/not answering me/seizing/turning purple/purple/stung/cold and/hanging off`,
  tooMuchTaken: `
    /took all/taken all/took the whole/taken the whole/took whole/took too many/taken too many/took too much/taken too much/taken loads/
    took loads/swallowed loads/swallowed all/swallowed a load/whole box/whole packet/whole bottle/all my tablets/all my meds/all his tablets/
    all her tablets/all of my/packet of paracetamol/paracetamols/double dose/twice ~ insulin/insulin twice/wrong tablets/took ~ tablets/
    taken ~ tablets/overdosed/taken an overdose/took an overdose/loads of pills/loads of tablets/bottle of pills/methadone/
    taken the lot/took the lot/rather more of/taken rather/more than is wise/half an hour ago/an hour ago/took them all/taken them all/took some pills/eaten ~ tablets/
    swallowed ~ pills/tablets in front/stockpil*/extra insulin/too much insulin/
    way too many/too many painkillers/too many tablets/too many pills/swallowed a/swallowed some/mixed ~ tablets/double up/doubled up`,
};
