import { plainMessage } from './plain-message.ts';
import type { Topic } from './understood.ts';

/** Said before or after a question without changing it. */
const lead =
  '(?:(?:sorry|hang on|wait|hold on|ok|okay|so|but|and|um|erm|er|hi|hello|just|quick question|question|before i (?:start|begin|go on|answer)|can i (?:just )?ask|may i ask|please) )*';
const trail = '(?:(?:please|then|though|tho|by the way|btw|anyway|pls|first|just asking|like) )*';

/** Whole questions about the chat, by what they ask. What stands around one makes it an answer, and no question. */
const asked: readonly { readonly topic: Topic; readonly says: readonly string[] }[] = [
  {
    topic: 'how-long',
    says: [
      'how long (?:will|does|is|would|do) (?:this|it|that|the form|the chat|all this) (?:take|last|going to take)(?: me)?',
      'how (?:long|much longer|many more)(?: is (?:this|it|left))?(?: questions?)?(?: are there| left| to go)*',
      'how many (?:more )?questions(?: are there| left| is it| do you ask)*',
      'is (?:this|it) (?:going to take )?(?:long|quick)',
      'will (?:this|it) take (?:long|ages|a while)',
      'are we nearly (?:done|there|finished)',
    ],
  },
  {
    topic: 'who-sees',
    says: [
      'who (?:will |can |gets to |is going to |else )*(?:see|sees|read|reads|look at|looks at|get|gets)(?: all)? (?:this|it|that|what i (?:write|type|put|say|wrote|said)|my (?:answers?|message|messages|words|feedback))',
      'will (?:my |the )?(?:doctor|nurse|gp|team|manager|worker|therapist|family|mum|dad|parents|school|ward|staff|boss|anyone|anybody) (?:be able to )?(?:see|read|know about|find out about|find out) ?(?:this|it|what i (?:write|put|say|said))?',
      'does (?:my |the )?(?:doctor|nurse|gp|team|manager|boss|ward|staff|anyone|anybody)(?: else)? (?:see|read) (?:this|it)',
      'can (?:anyone|anybody|people|my \\S+|the \\S+) (?:else )?(?:see|read) (?:this|it|what i (?:write|put))',
      'where does (?:this|it|my (?:answer|message|feedback)) go(?: to)?',
      'is (?:this|it|what i say) (?:confidential|private|secure|safe)',
      'does (?:this|it) go (?:on|in|into|to) my (?:records?|notes|file|gp|doctor)',
    ],
  },
  {
    topic: 'anonymous',
    says: [
      '(?:is|will) (?:this|it) (?:be )?anonymous',
      'am i anonymous',
      'can i (?:do this|stay|be|remain|do it|say this|send this) (?:anonymous|anonymously|without (?:giving )?my name)',
      'do i (?:have|need) to (?:give|put|say|tell you|leave|use) (?:you )?(?:my|a) (?:real )?name',
      'do you (?:need|know|want|keep|have) (?:my name|who i am)',
      'will (?:you|they|anyone|the nurse) know (?:who i am|it (?:is|was|s) me|its me)',
    ],
  },
  {
    topic: 'what-happens-next',
    says: [
      'what (?:happens|will happen|happens next|next) ?(?:next|then|now|after|afterwards|after this|to it|to this|after i send (?:it|this)|when i (?:send|finish|submit)(?: it| this)?|to (?:my )?(?:message|feedback|complaint|answers))*',
      'then what',
      'what do you do with (?:this|it|my (?:answers|feedback|message)|what i (?:say|write|put))',
      'will (?:someone|anyone|somebody|you|they) (?:get back to me|reply|ring me|call me|contact me|be in touch|answer)',
      'when will i hear(?: back)?',
    ],
  },
  {
    topic: 'affects-care',
    says: [
      'will (?:this|it|saying this|complaining|a complaint|what i say) (?:affect|change|harm|hurt|effect|alter|damage|go against) (?:my|his|her|their|our|me|him)?(?: (?:mums|dads|husbands|wifes|sons|daughters))? ?(?:care|treatment|appointments?|place|therapy)?',
      'does (?:this|it) (?:affect|effect|change) (?:my|his|her|their) (?:care|treatment)',
      '(?:can|could|will|would) i (?:get|be) (?:in trouble|treated (?:worse|differently|badly))(?: for (?:this|saying this|complaining))?',
      'will (?:they|you) (?:hold it against|take it out on|treat me differently|stop my care|be angry)(?: \\S+){0,4}',
    ],
  },
  {
    topic: 'are-you-human',
    says: [
      '(?:are|r) you (?:a |an )?(?:real|human|robot|bot|person|computer|machine|ai|real person|human being|actual person|chatbot|real human|alive|even real|even human)(?: or (?:a |an )?(?:real |actual )?(?:robot|bot|person|human|computer|machine))?',
      'is (?:this|it) (?:a |an )?(?:robot|bot|computer|machine|ai|chatbot|real person|human|person)(?: or (?:a |an )?(?:real |actual )?(?:robot|bot|person|human|computer|machine))?',
      'am i (?:talking|speaking|chatting|writing) to (?:a |an )?(?:real |actual )?(?:robot|bot|person|human being|human|computer|machine|ai)(?: or (?:a |an )?(?:real |actual )?(?:robot|bot|person|human|computer|machine))?',
      'who am i (?:talking|speaking|chatting) (?:to|with)',
      'who (?:are you|is this)',
    ],
  },
  {
    topic: 'is-it-watched',
    says: [
      'is (?:anyone|anybody|someone|somebody) (?:there|watching|reading|watching this|reading this|on here|looking at this|monitoring this)(?: now| at night| live| right now| tonight)*',
      'is (?:this|it) (?:watched|monitored|live|staffed|manned|24 hours?|24 7|open(?: now| at night| all night)?)(?: live| at night| all the time)*',
      'when (?:is (?:this|it) (?:read|open|checked)|do you read (?:this|it|them)|does someone read (?:this|it))',
      'does (?:anyone|anybody|someone) (?:read|watch|check) (?:this|it) (?:live|now|at night|at weekends|straight away|right away)',
    ],
  },
  {
    topic: 'what-can-you-do',
    says: [
      'what (?:can|do) you (?:do|help with|help me with)(?: for me| here)?',
      'what can i (?:do|ask|say)(?: here| on here)?',
      'what (?:is|are) (?:this|you|it) for',
      'how (?:does (?:this|it)|do you) work',
      'what (?:is|s) this',
      'whats this(?: for)?',
    ],
  },
  {
    topic: 'come-back-later',
    says: [
      'can i (?:come back|finish|do (?:this|it|the rest)|carry on|continue|pause|stop|leave (?:it|this)|save)(?: (?:this|it|here|now))?(?: and)?(?: (?:come back|finish|carry on|do the rest|finish it|do it|come back to it|go on))?(?: to (?:it|this))?(?: (?:later|tomorrow|another (?:time|day)|later on|after|tonight|next week))?',
      'can i save (?:this|it)(?: for later)?',
      'will (?:it|this|you) (?:save|keep|remember|be saved)(?: (?:it|this|what i (?:wrote|put|typed)|my answers))?',
      'what if i (?:close|leave|shut|lose) (?:this|it|the page|the window|my signal)',
    ],
  },
  {
    topic: 'cost',
    says: [
      'is (?:this|it) free',
      'does (?:this|it) cost(?: (?:anything|money|me|me anything|me money))?',
      'do i (?:have|need) to pay(?: for (?:this|it))?',
      'how much (?:is (?:this|it)|does (?:this|it) cost)',
    ],
  },
  {
    topic: 'language',
    says: [
      '(?:do|can) you (?:speak|understand|write|talk|do|read) (?:in )?(?:my language|other languages?|polish|kurdish|arabic|romanian|russian|ukrainian|urdu|punjabi|bengali|chinese|farsi|persian|portuguese|lithuanian|latvian|slovak|english|welsh|sorani|bsl)',
      'can i (?:write|type|speak|answer|use|do (?:this|it)) (?:in )?(?:my (?:own )?language|another language|other language|polish|kurdish|arabic|romanian|russian|ukrainian|urdu|punjabi|bengali|chinese|farsi|persian|portuguese|lithuanian|latvian|slovak|sorani)',
      'is (?:this|it|there) (?:this )?(?:in |available in )?(?:another language|other languages|polish|kurdish|arabic|romanian|russian|urdu)',
      'what languages? (?:do|can) you (?:speak|do|understand)',
    ],
  },
];

const questions = asked.map(({ topic, says }) => ({
  topic,
  pattern: new RegExp(`^ ${lead}(?:${says.join('|')}) ?${trail}$`),
}));

/** Longer than this a message tells something, whatever it asks beside. */
const longest = 120;

/**
 * What a short message asks about the chat itself: the whole of it has to be that question, so that an answer which holds
 * such words (`nobody told me how long it takes`) is never taken for one.
 */
export function topicIn(text: string): Topic | undefined {
  if (text.length > longest) return undefined;
  const plain = plainMessage(text).text;
  return questions.find(({ pattern }) => pattern.test(plain))?.topic;
}
