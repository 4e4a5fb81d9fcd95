import { useEffect, useState } from 'preact/hooks';
import type { Chat } from './chat.ts';
import type { ChatState } from './chat-state.ts';

/** The chat's state, drawn anew after each change. */
export function useChat(chat: Chat): ChatState {
  const [state, setState] = useState(chat.state());
  useEffect(() => {
    setState(chat.state());
    return chat.watch(() => setState(chat.state()));
  }, [chat]);
  return state;
}
