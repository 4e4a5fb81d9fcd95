import { type Memory, OpenAIModel, Prompt, type PromptTemplate, SystemMessage, UserMessage } from '@microsoft/teams-ai';
import { TurnContext } from 'botbuilder';
import type { Log } from '../../log.ts';
import type { AskModel } from '../../team/suggestion.ts';
import { createQuietFetch } from './quiet-fetch.ts';

interface Deps {
  readonly kind: 'openai' | 'azure';
  /** Where the model is: with `openai` up to `/v1`, with `azure` the resource’s address. */
  readonly url: string;
  readonly key: string;
  /** The model, or with `azure` its deployment. */
  readonly name: string;
  readonly timeoutMs: number;
  readonly log: Log;
}

/** Four characters are about one token; it only bounds what is sent. */
const tokenizer = {
  encode: (text: string) => Array.from({ length: Math.ceil(text.length / 4) }, () => 0),
  decode: () => '',
};

/** Makes what asks a model of the trust’s choice, through teams-ai. Undefined when there is no answer, whatever the reason. */
export function createAskModel({ kind, url, key, name, timeoutMs, log }: Deps): AskModel {
  const fetch = createQuietFetch({ timeoutMs, failed: (code) => log.warn('model gave no answer', { code }) });
  // The SDK types its fetch by an older library of the same shape.
  const clientOptions = { fetch: fetch as never, maxRetries: 0, timeout: timeoutMs };
  const model = new OpenAIModel({
    clientOptions,
    useSystemMessages: true,
    ...(kind === 'azure'
      ? { azureApiKey: key, azureDefaultDeployment: name, azureEndpoint: url, azureApiVersion: '2024-10-21' }
      : { apiKey: key, defaultModel: name, endpoint: url }),
  });
  return async (task, text) => {
    // The person’s words are a value and never part of the template, which would run functions that it names.
    const memory = memoryOf({ task, text });
    const answered = await model.completePrompt(nobody, memory, noFunctions, tokenizer, template);
    const content = answered.status === 'success' ? answered.message?.content : undefined;
    return content === undefined || content === '' ? undefined : content;
  };
}

const template: PromptTemplate = {
  name: 'suggest',
  prompt: new Prompt([new SystemMessage('{{$task}}'), new UserMessage('{{$text}}')]),
  config: {
    schema: 1.1,
    type: 'completion',
    completion: {
      completion_type: 'chat',
      frequency_penalty: 0,
      include_history: false,
      include_input: false,
      include_images: false,
      max_input_tokens: 6_000,
      max_tokens: 400,
      presence_penalty: 0,
      temperature: 0,
      top_p: 1,
    },
  },
};

/** There is no turn: nobody waits for the answer, and nothing is streamed to anybody. */
const nobody = new TurnContext({} as never, { type: 'event' });

const noFunctions = {
  hasFunction: () => false,
  getFunction: () => {
    throw new Error('a prompt of ours calls no function');
  },
  invokeFunction: async () => undefined,
};

function memoryOf(values: Readonly<Record<string, string>>): Memory {
  return {
    hasValue: (path) => Object.hasOwn(values, path),
    getValue: (path: string) => values[path] as never,
    setValue: () => undefined,
    deleteValue: () => undefined,
  };
}
