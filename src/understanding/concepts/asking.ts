import type { Concepts } from './concept.ts';

/** What people ask of the trust or of the chat. */
export const asking: Concepts = {
  involve: `
    volunteer volunteers volunteering voluntary volunter involved involvement participate participation forum forums governor governors govenor membership
    fundraise fundraising fundraiser sponsored donate donation donating donations cheque raffle marathon charity research study studies trial trials
    panel panels qsir cohort coproduction lived steering committee courses course recovery/recovery college/health stars/get involved/be involved/
    getting involved/join in/join a/join the/joining/sign up/put my name down/take part/taking part/help out/give something back/
    give back/have a say/a voice/seat at the table/share my story/tell my story/my story/patient story/lived experience/expert by experience/
    interview panel/job interviews/member of the trust/become a member/stand for/board meeting/patient group/carers group/carers forum/
    youth group/young peoples group/youth board/youth action/youth forum/quality improvement/improvement project/champions forum/champions group/
    champions meeting/good practice/best practice/share what we/share learning/other teams/the film/the films/films/video/cohort/
    sponsored walk/bake sale/cake sale/money raised/raised money/raised £/volunteer driver/befriend/befriending/something useful/spare time/
    time on my hands/retired/duke of edinburgh/dofe/help others/help people/peer support/peer worker/focus group/speak at/
    stand up and talk/tuition/enrol/prospectus/have you got any groups/clinical trial/take part in/lend a hand/make a difference to/
    10k/coffee morning/in aid of/be of use/of some use/of use/pay it back/pay it forward/would a ward want/would any ward/give talks/talks to/tell students/speak to students/help from the inside/
    coproduction/co production/knit knitting/allotment/buddy/mentor/mentoring/ambassador/patient voice/voices/reader panel/readers panel/mystery shop/test your/try out/service user group/
    community group/trustee/elections/election/steering/workshop/away day/speaker/film night/training on culture/leadership film/patient leader/carer rep/rep/representative/
    join your/join up/come along/anything going/count me in/sign me up/put me down/up for it/id be up/available to help/happy to help/want to help/like to help/love to help/could help/can help`,
  nominate: `
    nominate nominating nominated nomination nominations nominashun nominee noms nom award awards lanyard lanyards lanyad champion
    champions recognised recognition recognise recognised medal accolade accolades vote voted voting prize employee/put forward/putting forward/
    put her forward/put him forward/put ~ forward/put ~ name forward/put up for/put ~ up for/put in for/put ~ name in/put a name/
    name in the hat/employee of the month/star of the month/purple lanyard/purple thing/purple one/get something for it/staff award/
    recommend/commend/deserves a/deserves an/should get a/should win/should be made/ought to be made/made champion/champion of/
    champion thing/award thing/recognition scheme/deserves recognition/wear a/send her name/send his name/staff champion/
    submit the name/name of ~ for consideration/candidate/of the year/of the month/enter the/to enter/some sort of award/hall of fame/in the running/rewarded/reward/trophy/certificate for/
    honour/honoured/put in a word/give him it/give her it/give them it/one of them purple/one of those purple/one of your/special mention/best nurse/best carer/winner/shortlist`,
  wantHuman: `
    human person agent operator adviser advisor someone somebody pals helpline phone telephone number email inbox extension ext
    ring rung call callback speak talk contact/real person/actual person/actual human/human being/a human/real human/a person/
    speak to someone/talk to someone/speak to somebody/talk to somebody/speak to a/talk to a/speak with/someone to ring/somebody to ring/
    ring me/call me/phone me/ring us/call us/ring my/ring one/give me a ring/give me a bell/give us a ring/give me a call/phone number/
    number for/email for/email address/contact details/get hold of/in person/face to face/come in and/see somebody/see someone/office/
    call back/ring back/ring me back/ring me bak/not a machine/to a machine/not a robot/to a robot/to a computer/no buttons/stop with the/
    put me through/whos in charge/who is in charge/who is the manager/whos the manager/ward manager/the team lead/quick word/
    is anyone there/anybody there/anyone there/live chat/text number/relay/interpreter/speak polish/walk in and/opening hours/what time are pals/
    direct line/telephone me/telephone us/come back to me/get back to me/get me/fetch me/put me on to/whom should i/mailbox/voicemail/duty line/duty desk/cut off/was speaking to/lady called/line for/ring after/
    between two and/an adult to talk/explain it to/by telephone/on the telephone/over the phone/by phone/kind who/typing/cant type/cant see/cant read/cant write/someone kind/a friendly voice/supervisor/boss/
    switchboard operator/generic inbox/what is the email/different number/got a number/got another number/way to ring`,
  status: `
    reference ref update updates status outcome progress chasing chase investigation acknowledgement case tracking/any news/heard anything/
    heard nothing/heard nowt/not heard/havent heard/hasnt heard/heard back/hear back/any update/any updates/where is it up to/up to/where are you with/
    how is my/hows my/what happened to my/what happened with/what happened about/what has happened/did you get/did it go/did my/did anyone/has anyone read/has it/
    go through/gone through/got my/get my/my complaint/my nomination/my feedback/complaint i/feedback i/nomination i/i sent/
    i sent in/i put in/i made/i wrote/i filled/i raised/i logged/sent in/put in last/weeks ago/months ago/last month/last week/a month ago/
    working days/when will i/when will you/when do i/how much longer/still waiting for a reply/waiting for a reply/waiting to hear/reply to my/
    is it sorted/been decided/been looked/looking into it/looked into/dealing with my/dealing with it/closed/decision/has she won/did she get/
    did he get/did she win/panel decided/anything yet/owt yet/its me again/checking it/just checking/lan/
    asking after/as a ref/anything i can tell/come through/came through/passed on/get passed/ever done/was anything/did anything/how far have/result of/hear the result/no news/gone out/been sent/has my/has our/have my/
    submitted/my form/it arrived/has arrived/arrive/safely/received/receive it/read it/to here back/how long dose/any decision/decided yet/decision yet/you said ~ days/days ago/a while back/ages ago/months back/weeks back/
    under review/been allocated/allocated/been entered/entered/is the response/the response/acknowledged/logged last`,
  forgetData: `
    delete deleted deleting erase erased erasure remove removed removing withdraw withdrawn withdrawing unsend scrub wipe wiped undo gdpr
    sar dsar destroy shred bin scrap dlete delet unsubscribe retract/take back/take it back/take down/taken down/taken off/take ~ off/take ~ down/
    get rid/rid of/shot of/forget it/forget me/forget what/right to/be forgotten/data protection/subject access/hold on me/held on me/
    have on me/got on me/stored about/hold about/held about/stored on me/my data/my details/my information/personal data/my records/
    cancel my complaint/cancel it/cancel the complaint/drop the complaint/drop it/changed my mind/dont want it going/didnt mean to send/
    by mistake/by accident/wrong place/wrong person/shouldnt have/tear up/torn up/rub it out/rub out/off your list/off your system/
    stop using my/take my name/take my photo/consent/not want you to keep/dont keep/stop sending/mailing list/i said last/what i said/
    what i wrote/what i put/what i sent/my message/last message/my last message/everything i/copy of everything/copy of all/
    purge/pasted/redact/rescind/strike/struck/destroy ~ letter/expunge/un nominate/close my complaint/withdrawn/hit send/pressed send/sent too early/lose it/clear history/clear this/clear what/my file/on file/
    see everything/copy of what/copy of my/privacy/betrayed/shouldnt be on/never gave his say/take ~ name off/pull my/not publish/unpublish/no longer wish/no longer want/
    shut of/make it disappear/chuck it/pull it/bin it/my chats/copies of/take that bit/if so i want it gone/want it gone/kept if/saving about/saved about`,
  aboutBot: `
    hi hello hiya hey heya morning afternoon evening confidential anonymous bot robot computer chatbot ai human test testing work works/ay up/eyup/now then/
    good morning/good afternoon/good evening/are you a/r u a/are you real/is this a/what is this/whats this/what can you/what do you do/
    what can i/what does it do/what do i do/how does this/how do i use/how does it/how do i start/how do you/who reads/who sees/who gets/
    sees this/see it/reads this/who will see/who are you/what are you/is it confidential/is it anonymous/will my/will anyone/will they/
    will it affect/will this affect/do i have to/do i need to/have to give my name/put my name/is it private/is it safe/is this safe/
    is it free/does it cost/how long does/how long will/get started/not sure what/dont know what to/dont know how/dont know where/
    what happens if/what happens when/what happens to/what happens after/difference between/can i use/can i do/can my/in my language/
    other languages/easy read/large print/big letters/read it out/read aloud/screen reader/just looking/having a look/having a nosey/
    explain/first time/new to this/24 hours/24 hr/all night/saved/stored/save it/come back later/come back to it/go back/
    is this for/is this the/who runs/whats this for/what for/what is lanyard/use lanyard/use this/show me/options/menu/help/
    before i begin/be seen by/alter the way/will it alter/make a difference to my care/treated differently/treated worse/get treated/held against/used against/find out/which services/what areas/what area/set me up/
    what youre for/what are you for/tell me quick/has it got to be/do it for/on behalf/on someones behalf/in polish/in arabic/in kurdish/in urdu/speak arabic/speak polish/speak urdu/speak kurdish/watching this/
    watched/monitored/am i talking/who am i/confused/dont understand/not understand/what must i/what i must/need an account/log in needed/app or/scan/qr code/the right place/right place/
    u there/you there/called lanyard/sell my/facebook/am i meant to press/what am i meant/press/put me on this/does this work/dus this werk/ask it what/voice`,
  clinical: `
    appointment appointments appt prescription prescriptions repeat tablets medication meds ibuprofen paracetamol antibiotics sertraline
    inhaler results result xray scan bloods jab jabs vaccine vaccination flu covid symptoms rash cough cold fever headache sore knee
    toothache contagious shingles dose mg referral register registered sicknote sick note dentist smear contraception pregnant pregnancy
    verruca diarrhoea sickness infection eczema/blood test/test results/book an appointment/book me in/make an appointment/change my appointment/
    cancel my appointment/move my appointment/rearrange/reschedule/my appointment is/what time is/what time does/run out of/repeat prescription/
    fit note/sick note/how do i register/register with/waiting time for/how long is the wait/can i take/should i take/is it safe to take/
    side effects/what tablet/is it normal/should i see/should i be worried/how do you treat/how many weeks/get a referral/refer me/
    need to see/see a doctor/see the doctor/doctors letter/when is my/wheelchair/hearing aid/
    what does ~ mean/meaning of/ankles/swell up/eyes sore/hip/clinic slot/bed management/stop taking/makes him sick/makes me sick/discharge letter/my letter/hearing check/ear wax/ears/teeth/tooth/back pain/
    my back/my knee/my foot/feet/temperature/calpol/vitamin/diet/lose weight/blood pressure/mole/lump/spots/itchy/hayfever/hay fever/period/pill/infected/adhd assessment/self refer/visiting/visiting hours/which ward is`,
  unrelated: `
    joke jokes weather rain raining football match rugby score sky pizza recipe bus bins bin council tax parking permit ticket fine wifi password
    esr payslip rota shift shifts leave smartcard printer laptop job jobs vacancy vacancies hiring apply cv salary lottery bored banana
    homework essay capital sing poem canteen uniform expenses mileage taxi netflix song movie horoscope dog cat/annual leave/
    parking ticket/parking fine/the weather/tell me a joke/any jobs/jobs going/working for you/apprenticeship/it support/log in/
    reset my/smart card/pay slip/car parking charges/blue badge/universal credit/who won/what day is/what time is it/
    bus times/bus pass/order a/do you like/do you sleep/marry me/love you/are you single/what is the capital/translate/
    study room/room booking/mandatory training/occupational health/dbs check/payroll/opening times/train times`,
};
