import type { Concepts } from './concept.ts';

/** Thanks, praise, grievance, and what is said about care. */
export const care: Concepts = {
  thank: `
    thank thanks thankyou thanx thx thnx ta cheers ty tysm grateful gratitude appreciate appreciated appreciation kudos compliment
    compliments congratulate bless thankful credit/shout out/shoutout/well done/hats off/pat on the back/big up/hug/much obliged/
    say thanks/pass on my/pass on our/let them know/let her know/let him know/tell her/tell him/tell them from me/send my love/
    sincere thanks/many thanks/huge thanks/owe my life/owe ~ life/indebted/cant thank/box of chocolates/chocolates/thank you card/
    send a card/biscuits/
    proud/did ~ proud/make sure ~ hears/make sure she knows/make sure he knows/ought to be told/people ought to know/should be told/should know/his boss/her boss/to her manager/
    let the team know/pass it on to/thumbs up/applause/round of applause/cheers to/take a bow/good on/praising/fall apart without/what a woman/what a man/what a team/what a nurse`,
  sarcasm: `
    /thanks for nothing/thank you for nothing/oh brilliant/oh great/oh lovely/oh wonderful/oh fantastic/oh good/well done for losing/
    well done on/keep it up/outstanding work/thanks a lot/thanks a bunch/so much for leaving/bravo/slow clap/how lovely/
    just what i needed/congratulations/10 out of 10 for/top marks for/gold medal for/first prize/so glad/worst ward/award for worst/
    award for the worst/nominate ~ worst/nomination for worst/five stars for/cheers for losing/ta for nothing/lucky me/what a joke/
    arent i lucky/love being/love how`,
  /** Thanks and prizes that are none. */
  barb: `
    /thanks for nothing/ta for nothing/so much for leaving/so much for losing/so much for ignoring/so much for cancelling/so much for nothing/
    well done for losing/well done for cancelling/for losing my/for losing his/for losing her/award for worst/award for the worst/
    nominate ~ worst/nomination for worst/nominate ~ rudest/for rudest/thanks ~ for making me wait/thanks for ignoring/thanks for leaving/
    cheers for losing/cheers for leaving/my thanks goes to nobody/medal for losing/medal for ignoring/first prize for/top marks for/
    five stars for being/five stars if/slow clap`,
  praise: `
    lovely brilliant amazing fantastic wonderful excellent superb outstanding marvellous fabulous incredible exceptional smashing
    cracking champion ace star stars legend legends angel angels gem hero heroes godsend treasure diamond kind kindness kindest kinder gentle caring
    compassionate patient patience helpful friendly polite professional supportive attentive reassuring caring thoughtful cheerful dignity
    goldust wicked proper lush mint sound class beautiful sunshine brill fab superstar lifesaver/gold dust/worth ~ weight in gold/worth ten/above and beyond/
    extra mile/out of her way/out of his way/out of their way/saved my life/saved his life/saved her life/changed my life/made my day/
    made all the difference/made such a difference/made a difference/never rushed/never judged/took her time/took his time/took the time/
    took time/listened to me/couldnt have been/could not have been/couldnt have done/could not have done/couldnt fault/cannot fault/
    cant fault/so good/so kind/really good/very good/so nice/very nice/dead nice/so patient/really nice/spot on/top notch/first class/
    one in a million/the best/nothing was too much/never forget/got me through/got us through/made me laugh/held my hand/sat with me/
    sat with her/sat with him/believed in me/never gave up/didnt give up/calmed/put me at ease/at ease/felt safe/felt listened/
    treated me like a human/treated me like a person/like family/looked after/looking after/remembered my name/with dignity/
    deserves/good job/great job/cracking job/
    courteous careful/as if ~ were/like ~ were her own/like ~ was her own/mustnt grumble/shant grumble/moan about nothing/came away with/nothing to moan/worked wonders/changed everything/
    walked into/walk again/talking again/smiling/smile on/settled/patience of a saint/heart of gold/never met/best thing/nice to/so nice/welcoming/spoke to me like/explained everything/put up with`,
  serviceGood: `clean tidy easy quick smooth/on time/ran on time/bang on time/well signposted/good service/great service/good experience/no problems/well organised/good parking/comfy/worked well/went well/straight in/helped me/useful/alright/all right/it was ok/was fine/were fine/pretty good/not bad/cant grumble/satisfied/happy with`,
  suggestion: `
    suggestion suggestions suggest idea ideas improve improvement improvements better/could do with/it would be better/would be better/
    would be nice/would help/would be good/might be better/be good if/be nice if/be better if/how about/why not/why dont you/why do you/what about/
    maybe have/more chairs/more parking/need more/put up/put some/put a/any chance of/just a thought/wish there was/should have/
    could you have/could have/would have liked/water machine/vending machine/wifi/car park/parking/signs/signage/letters/chairs/toys/
    toilets/clock/lighting/too hot/too cold/temperature/radio/music/door/lift/ramp/menu/coffee/tea/posters/magazines/bit of a/
    otherwise fine/otherwise good/otherwise all/on the whole/overall/mixed/some good/not a complaint/not complaining/no complaint/just saying/
    just so you know/for what its worth/thought id mention/thought you should know/thought somebody ought/passing on/passing it on/passed on`,
  giveFeedback: `
    feedback feedbak comment comments review reviews survey questionnaire rate rating stars opinion views experience/give feedback/
    leave feedback/leave a review/fill in/fill out/fill something in/tell you about/share my experience/friends and family/my visit/
    comment card/suggestion box/where do i leave/link/how was/rate us/say how it went/out of 10/out of 5`,
  complainWord: `
    complain complaint complaints complaining grievance complane unacceptable disgusting disgusted disgrace disgraceful appalling appalled
    shocking shambles shambolic joke rude ruder rudely ignored dismissed dismissive patronising patronised arrogant useless incompetent
    negligent negligence furious fuming livid angry gutted disappointed upset worst awful terrible horrible dreadful atrocious abysmal
    unprofessional discriminated discrimination racist humiliated embarrassed ashamed ignoring crap shit shite bollocks bloody fuck fucking
    fuckin effing/not happy/unhappy/not good enough/not acceptable/let down/letting down/fobbed off/palmed off/fed up/sick of/had enough of/
    make a complaint/formal complaint/take this further/take it further/taking this further/in writing/held to account/report a/report him/
    report her/report this/who do i report/want to report/raise a concern/raise concerns/concern about/concerned about/ombudsman/
    solicitor/my mp/legal action/sue/the papers/cqc/what a joke/absolute joke/second time this/third time/not right/cant be right/
    isnt right/aint right/isnt good/treated like/spoke to me/spoke to my/spoken to/talked down/talked to me like/laughed at/shouted at/
    rolled ~ eyes/told to stop/told me to/waste of time/wasting their time/wants sacking/should be sacked/ashamed/deserve better/
    want an apology/an apology/apologised/want answers/an answer/an explanation/explained/want to know why/someone to answer/tell me why/
    wrong medication/wrong tablets/wrong patient/wrong dose/mixed up/lost my notes/lost ~ referral/lost ~ letter/no record/
    lost my/lost his/lost her/breach/confidentiality/left in/left on/left for/left her/left him/wet bed/sent home/discharged/
    never turned up/didnt turn up/hasnt turned up/not turned up/no show/didnt come/never came/nobody came/no one came/forgot/not been told/
    nobody told/no one told/wasnt told/werent told/nobody explained/no one explained/attention seeking/not listen/dont listen/didnt listen/
    doesnt listen/never listen/wont listen/nobody listens/not taken seriously/made to feel/felt like a/refused/turned away/passed from pillar/
    pillar to post/cancelled again/keep cancelling/keeps getting cancelled/cancelled/cancelling/another letter/nobody answers/no answer/
    no one answers/nobody rings/nobody rang/no one rang/nobody calls/nobody called/no one called/never rang/never rung/never called/
    nobody got back/no one got back/rung ~ times/rang ~ times/called ~ times/phoned ~ times/on hold/cut off/put the phone down/hung up/
    making a fuss/make a fuss/into trouble/in trouble/in bother/sorry to moan/not one to moan/hate to moan/not one for/
    tea stone cold/freezing cold/stone cold/missed/botched/misdiagnosed/failed/failing/neglecting us/
    in trouble with/reluctant to trouble/waited in/who is paying/is it right that/is it normal that/starts from scratch/start from scratch/start again with/say sorry/to another family/someone elses/
    in her nightdress/in his pyjamas/empty house/on page one/asked for ~ and/even after i asked/despite promises/despite me/make it stop/make it make sense/lost it/what exactly/
    at my expense/out of pocket/money back/investigate investigated investigating/look into it/looked into formally/letting it drop/stuck up for/disrespect/no respect/not respect/respectful/
    without consent/without asking/without telling/behind our backs/kicked off at/shouted/swore at/snapped/snapped at/sighed/tutted/rolled/snotty/abrupt/cold/rude to/nasty/
    took away/taken away/cut our/cut my/stopped my/stopped our/taken off us/not one phone call/not so much as/no warning/no notice/no apology/no sorry/missed ~ visits/missed visit`,
  noComplaint: `
    /not complaining/not a complaint/no complaint/no complaints/dont want to complain/not want to complain/not here to complain/
    not moaning/nothing to complain/not wish to make a complaint/dont wish to complain/isnt a complaint/never complained/cant complain/
    couldnt complain/not to complain/not having a go/dont want to make a complaint/not after complaining/no need to complain`,
};
