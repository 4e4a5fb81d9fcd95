/**
 * The one script on a trust's site: a button that opens the chat in a frame of our own origin. Until somebody presses it,
 * nothing else is loaded, and nothing is ever stored on the site. Its styles are a constructed sheet in a shadow root, so
 * it needs no `unsafe-inline` in the site's policy, and neither touches the other's looks.
 */

import { readable } from './loader-colour.ts';

interface Options {
  readonly label: string;
  readonly colour: string;
  readonly side: 'left' | 'right';
  readonly chat: string;
}

/** Of the NHS: white on it is easy to read. */
const blue = '#005eb8';

function optionsOf({ src, dataset }: Pick<HTMLScriptElement, 'src' | 'dataset'>): Options {
  const { label = 'Chat with us', colour = '', position, language } = dataset;
  const chat = new URL('/chat', src);
  if (language) chat.searchParams.set('lang', language);
  return {
    label,
    colour: readable(colour) ? colour : blue,
    side: position === 'left' ? 'left' : 'right',
    chat: chat.href,
  };
}

const sheetOf = ({ colour, side }: Options) => `
*{box-sizing:border-box}
button{font:700 18px/1.3 Arial,sans-serif;color:#fff;background:${colour};border:2px solid #fff;border-radius:4px;min-height:48px;padding:10px 20px;cursor:pointer}
button:focus-visible{outline:4px solid #212b32;outline-offset:0;background:#ffeb3b;color:#212b32;border-color:#212b32}
.open{position:fixed;z-index:2147483646;bottom:16px;${side}:16px;box-shadow:0 2px 8px rgb(0 0 0/.3)}
.panel{position:fixed;z-index:2147483647;bottom:16px;${side}:16px;width:min(420px,calc(100vw - 32px));height:min(680px,calc(100vh - 32px));display:flex;flex-direction:column;background:#fff;border:2px solid ${colour};border-radius:4px;box-shadow:0 4px 24px rgb(0 0 0/.35)}
.panel[hidden]{display:none}
.close{flex:none;border:0;border-radius:0;min-height:44px;padding:8px 16px;text-align:${side};font-size:16px}
iframe{flex:1;width:100%;min-height:0;border:0}
@media (max-width:640px),(max-height:520px){.panel{inset:0;width:auto;height:auto;border:0;border-radius:0}}
@media (forced-colors:active){button{border-color:ButtonText}}`;

/** Puts the button on the page. Gives what opens and closes the chat. */
function start(options: Options) {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(sheetOf(options));
  root.adoptedStyleSheets = [sheet];
  const button = (className: string, text: string, press: () => void) => {
    const made = document.createElement('button');
    made.type = 'button';
    made.className = className;
    made.textContent = text;
    made.addEventListener('click', press);
    return made;
  };
  const launcher = button('open', options.label, open);
  const panel = document.createElement('div');
  panel.className = 'panel';
  panel.setAttribute('role', 'dialog');
  panel.setAttribute('aria-label', options.label);
  panel.hidden = true;
  panel.append(button('close', 'Close the chat', close));
  launcher.setAttribute('aria-expanded', 'false');
  root.append(launcher, panel);
  document.body.append(host);

  let frame: HTMLIFrameElement | undefined;
  function open() {
    if (frame === undefined) {
      frame = document.createElement('iframe');
      frame.title = options.label;
      frame.src = options.chat;
      panel.append(frame);
    }
    show(true);
    frame.focus();
  }
  function close() {
    show(false);
    launcher.focus();
  }
  function show(open: boolean) {
    panel.hidden = !open;
    launcher.hidden = open;
    launcher.setAttribute('aria-expanded', String(open));
  }
  panel.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') close();
  });
  addEventListener('message', ({ source, data }) => {
    // Only our own frame may ask for it.
    if (frame !== undefined && source === frame.contentWindow && data?.lanyard === 'close') close();
  });
  return { open, close };
}

declare global {
  interface Window {
    Lanyard?: ReturnType<typeof start>;
  }
}

const own = document.currentScript;
if (own instanceof HTMLScriptElement && window.Lanyard === undefined) {
  const begin = () => {
    window.Lanyard = start(optionsOf(own));
  };
  if (document.body === null) addEventListener('DOMContentLoaded', begin);
  else begin();
}
