/** For each rule of danger, words that it has to find and words near to them that it has to leave alone. */
export const dangerExamples: Readonly<
  Record<string, { readonly fires: readonly string[]; readonly quiet: readonly string[] }>
> = {
  'suicide-loss': {
    fires: [
      'my son took his life last year',
      'My brother killed himself in March.',
      'we lost our dad to suicide',
      'she died by suicide',
      'He hung himself while on your waiting list',
    ],
    quiet: ['my son took his lunch with him', 'the plant died', 'we lost our dad in the car park'],
  },
  'someone-may-die-by-suicide': {
    fires: [
      'my daughter is suicidal',
      'she wants to die',
      'my husband keeps saying he will kill himself',
      'my mum does not want to live any more',
      'he tried to take his own life on Sunday',
    ],
    quiet: ['my daughter is lovely', 'she wants to diet', 'he tried to take his own dinner'],
  },
  'someone-self-harms': {
    fires: ['my daughter keeps cutting herself', 'he hurts himself when he is alone', 'my son self-harms'],
    quiet: ['my daughter keeps cutting her hair', 'he hurt his knee'],
  },
  'wants-to-die': {
    fires: [
      'wanna die',
      'I WANT TO DIE',
      'i dont want to be here anymore',
      'I don’t want to live',
      'wish i was dead',
      'wish i wouldnt wake up',
      'i just want it all to stop',
      'i d0nt want to liiiive',
    ],
    quiet: [
      'I want to diet',
      'I want to see the dietitian',
      'I was so embarrassed, I wanted to die of shame',
      'I want it to be warmer',
    ],
  },
  'speaks-of-suicide': {
    fires: [
      'kms',
      'suicidel',
      'i feel s u i c i d a l',
      'su1cide',
      'im going to end it all',
      'I am going to kill my self',
      'killmyself',
      'I have written goodbye letters',
      'wana kil myslef',
      'thinking of ending my life',
      'I will unalive',
    ],
    quiet: [
      'the bus takes 20 kms',
      'the suicide prevention training was good',
      'my treatment will end in June',
      'I had to top myself up with tea',
    ],
  },
  'self-harm': {
    fires: [
      'i keep cutting myself',
      'I self harm',
      'I have hurt myself again',
      'I might do something stupid',
      'I can’t keep myself safe',
    ],
    quiet: ['I cut myself on the door', 'I hurt myself falling in the car park', 'cutting the grass outside'],
  },
  'cannot-go-on': {
    fires: [
      'cant go on',
      'I can’t cope anymore',
      'i cannot do this anymore',
      'I am tired of living',
      'can t go on like this',
      'I’ve had enough of life',
    ],
    quiet: ['I can’t go on holiday', 'we cannot go on Tuesdays', 'I was tired of waiting'],
  },
  'speaks-of-an-end': {
    fires: [
      'this will be my last night',
      'it is too late for me',
      'by the time you read this',
      'I have made up my mind',
      'no tomorrow for me',
    ],
    quiet: ['the last bus is too early', 'it is too late in the evening', 'I read this leaflet'],
  },
  'sees-no-reason-to-live': {
    fires: [
      'better off without me',
      'there is no point in living',
      'no one would miss me',
      'nobody would care if i died',
      'nothing to live for',
      'my life is not worth living',
      'i am just a burden',
    ],
    quiet: [
      'no point in the long form',
      'we live nearby',
      'better without the music',
      'what is the point of being on hold for an hour',
    ],
  },
  'dark-thoughts': {
    fires: [
      'I have dark thoughts',
      'thoughts of harming myself',
      'the voices tell me to hurt myself',
      'I keep thinking about dying',
    ],
    quiet: ['the corridor is dark', 'thank you for your thoughts', 'staff with kind voices'],
  },
  'someone-took-too-much': {
    fires: ['my son has taken an overdose', 'she swallowed all her pills', 'he took a whole box of paracetamol'],
    quiet: ['my son took his tablets', 'she takes all her visitors to the garden'],
  },
  'took-too-much': {
    fires: [
      'took all my tablets',
      'I have taken an overdose',
      'i took 30 paracetamol',
      'ive taken too many pills',
      'I overdosed',
    ],
    quiet: [
      'I took all my tablets as prescribed',
      'it took too many phone calls',
      'I took 2 paracetamol',
      'it took too much time',
      'I took 20 mg tablets',
    ],
  },
  'someone-in-medical-emergency': {
    fires: [
      'he is not breathing',
      'my mum is unconscious',
      'she won’t wake up',
      'my husband is having a stroke',
      'his lips are blue',
    ],
    quiet: ['he is breathing well now', 'she wakes up early', 'the stroke team visited'],
  },
  'medical-emergency': {
    fires: [
      'I can’t breathe',
      'i have chest pains',
      'the bleeding will not stop',
      'I think I am having a heart attack',
      'please send an ambulance',
    ],
    quiet: ['the breathing exercises helped', 'the cardiac nurse explained my heart', 'they had to send an ambulance'],
  },
  'staff-allegation-sexual': {
    fires: [
      'the nurse touched me inappropriately',
      'I was groped by a member of staff',
      'my therapist asked me for sex',
      'the doctor kissed me',
    ],
    quiet: ['the nurse touched on my worries', 'the sexual health leaflet', 'the nurse kissed goodbye to her bad mood'],
  },
  'staff-allegation-violence': {
    fires: [
      'the nurse slapped my mum',
      'a member of staff hit him',
      'I was assaulted by a nurse',
      'staff dragged me to my room',
      'the worker threatened me',
      'they used excessive force',
    ],
    quiet: [
      'the staff hit the nail on the head',
      'the nurse was hit by a patient',
      'staff beat all my expectations',
      'the nurse dragged a chair over',
    ],
  },
  'staff-allegation-dishonesty': {
    fires: [
      'a nurse stole my ring',
      'the doctor was drunk',
      'my money was stolen by a support worker',
      'staff smelled of alcohol',
    ],
    quiet: ['the nurse stored my ring', 'the doctor drank tea with us'],
  },
  'someone-is-abused-or-neglected': {
    fires: [
      'my mum was neglected',
      'he was left in his own urine all night',
      'the carers are rough with my nan',
      'my child is at risk',
      'she has unexplained bruises',
      'he takes her pension',
      'they hit my son',
    ],
    quiet: [
      'I felt neglected',
      'they neglected to mention the parking',
      'the garden is neglected',
      'my child is happy',
    ],
  },
  'abused-or-neglected': {
    fires: [
      'I was abused',
      'he touches me where I don’t want',
      'i was rped',
      'I am scared to go home',
      'I am frightened of my dad',
      'they lock me in',
      'I’m not safe at home',
    ],
    quiet: [
      'it hit me how kind they were',
      'the wall clock is locked',
      'we are safe at home',
      'my leg hurts me',
      'a well groomed therapy dog',
    ],
  },
  'someone-suffers-domestic-abuse': {
    fires: ['her husband hits her', 'my dad hurts my mum', 'my sister is in an abusive relationship'],
    quiet: ['her husband helps her', 'my dad drives my mum', 'a good relationship'],
  },
  'domestic-abuse': {
    fires: [
      'my husband hits me',
      'my ex strangled me',
      'I am scared of my partner',
      'he won’t let me see my family',
      'domestic violence',
      'my boyfriend controls me',
      'he checks my phone',
      'he said he would kill me',
    ],
    quiet: ['my husband helps me', 'I was scared of needles', 'they let me see my family', 'my partner waits outside'],
  },
  'someone-threatens': {
    fires: ['my son says he will kill his dad', 'he has got a knife', 'my neighbour threatened to hurt me'],
    quiet: ['my son says he will help his dad', 'he has got a cold', 'the cook has a good menu'],
  },
  'threatens-others': {
    fires: [
      'i will kill that nurse',
      'I want to hurt people',
      'im bringing a knife',
      'I know where you live',
      'the voices tell me to hurt someone',
      'i will burn the place down',
    ],
    quiet: [
      'I could kill for a cup of tea',
      'this queue is killing me',
      'I know where you are',
      'I will call that nurse',
    ],
  },
  'suicide-polish': {
    fires: ['chcę umrzeć', 'chce sie zabic', 'nie chcę już żyć', 'mam myśli samobójcze'],
    quiet: ['chcę podziękować', 'nie chcę kawy'],
  },
  'suicide-romanian': {
    fires: ['vreau să mor', 'vreau sa ma omor', 'nu mai vreau să trăiesc'],
    quiet: ['vreau să mulțumesc', 'nu mai vreau cafea'],
  },
  'suicide-arabic': {
    fires: ['أريد أن أموت', 'اريد الموت', 'أفكر في الانتحار', 'لا أريد أن أعيش', 'سأقتل نفسي'],
    quiet: ['أريد أن أشكر الممرضة', 'شكرا جزيلا'],
  },
  'suicide-kurdish': {
    fires: ['دەمەوێت بمرم', 'ده‌مه‌وێت بمرم', 'دەمەوێت خۆم بکوژم', 'نامەوێت بژیم'],
    quiet: ['دەمەوێت سوپاستان بکەم', 'زۆر سوپاس'],
  },
  'took-too-much-other-language': {
    fires: ['wzięłam wszystkie tabletki', 'am luat toate pastilele', 'جرعة زائدة'],
    quiet: ['wzięłam autobus', 'am luat autobuzul'],
  },
  'domestic-abuse-other-language': {
    fires: ['mąż mnie bije', 'mă bate', 'زوجي يضربني', 'مێردەکەم لێم دەدات'],
    quiet: ['mąż mnie odwiedza', 'soțul mă ajută', 'زوجي يساعدني'],
  },
  'abused-other-language': {
    fires: ['zostałam zgwałcona', 'am fost violată', 'اغتصبني'],
    quiet: ['zostałam przyjęta', 'am fost ajutată'],
  },
};
