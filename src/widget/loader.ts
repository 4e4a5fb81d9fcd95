/**
 * The one script on a trust's site: a button that opens the chat in a frame of our own origin. Until somebody presses it,
 * nothing else is loaded, and nothing is ever stored on the site. Its styles are a constructed sheet in a shadow root, so
 * it needs no `unsafe-inline` in the site's policy, and neither touches the other's looks.
 */

import { readable } from './loader-colour.ts';
import { fullScreen, sheetOf } from './loader-sheet.ts';

interface Options {
  readonly label: string;
  readonly hours: string;
  readonly colour: string;
  readonly side: 'left' | 'right';
  readonly chat: string;
}

/** Of the NHS: white on it is easy to read. */
const blue = '#005eb8';

function optionsOf({ src, dataset }: Pick<HTMLScriptElement, 'src' | 'dataset'>): Options {
  const { label = 'Chat with us', hours = '', colour = '', position, language } = dataset;
  const chat = new URL('/chat', src);
  if (language) chat.searchParams.set('lang', language);
  return {
    ...{ label, hours },
    colour: readable(colour) ? colour : blue,
    side: position === 'left' ? 'left' : 'right',
    chat: chat.href,
  };
}

function add<Name extends keyof HTMLElementTagNameMap>(to: Node, name: Name, text = ''): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  made.textContent = text;
  to.appendChild(made);
  return made;
}

/** For a browser that is too old for the button: a link to the chat as a page of its own. */
function startOld({ label, chat }: Options) {
  add(document.body, 'a', label).href = chat;
  return { open: () => location.assign(chat), close() {} };
}

/** Puts the button on the page. Gives what opens and closes the chat. */
function start(options: Options) {
  const root = add(document.body, 'div').attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(sheetOf(options));
  root.adoptedStyleSheets = [sheet];
  const button = (to: Node, className: string, text: string, press: () => void) => {
    const made = add(to, 'button', text);
    made.type = 'button';
    made.className = className;
    made.addEventListener('click', press);
    return made;
  };
  const launcher = button(root, 'open', options.label, open);
  if (options.hours) add(launcher, 'small', options.hours);
  const badge = add(launcher, 'b');
  const news = add(root, 'div');
  news.setAttribute('role', 'status');
  const panel = add(root, 'dialog');
  panel.setAttribute('aria-label', options.label);
  const closer = button(panel, 'close', 'Close the chat', close);
  /** What is said of one new message, of two and so on; in another language the frame sends its own. */
  let fresh: readonly string[] = ['1 new message'];
  launcher.setAttribute('aria-haspopup', 'dialog');
  launcher.setAttribute('aria-expanded', 'false');

  const small = matchMedia(fullScreen);
  let frame: HTMLIFrameElement | undefined;
  let replies = 0;
  let seen = 0;
  function open() {
    if (frame === undefined) {
      frame = add(panel, 'iframe');
      frame.title = options.label;
      frame.src = options.chat;
    }
    if (!panel.open) present();
    frame.focus();
  }
  /** As large as the screen it is the only thing there, for the keyboard too; beside the page it leaves the page alone. */
  function present() {
    if (small.matches) panel.showModal();
    else panel.show();
    panel.setAttribute('aria-modal', String(small.matches));
    tell();
  }
  function close() {
    panel.close();
  }
  /** What is seen, what is new, and which of the two is on the screen. */
  function tell() {
    if (panel.open) seen = replies;
    const count = Math.max(0, replies - seen);
    badge.textContent = news.textContent = count ? (fresh[count - 1] ?? `${count} new messages`) : '';
    launcher.hidden = panel.open;
    launcher.setAttribute('aria-expanded', String(panel.open));
  }
  // It comes a moment later, and the screen may have been turned meanwhile.
  panel.addEventListener('close', () => {
    if (panel.open) return;
    tell();
    launcher.focus();
  });
  small.addEventListener('change', () => {
    if (!panel.open) return;
    panel.close();
    present();
  });
  panel.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') close();
  });
  addEventListener('message', ({ source, data }) => {
    // Only our own frame may ask for it.
    if (frame === undefined || source !== frame.contentWindow) return;
    if (data?.lanyard === 'close') close();
    if (data?.lanyard === 'words') {
      closer.textContent = data.close;
      fresh = data.fresh;
    }
    if (data?.lanyard !== 'replies') return;
    replies = Number(data.count);
    tell();
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
  const able = 'adoptedStyleSheets' in document && 'HTMLDialogElement' in window;
  const begin = () => {
    window.Lanyard = (able ? start : startOld)(optionsOf(own));
  };
  if (document.body === null) addEventListener('DOMContentLoaded', begin);
  else begin();
}
