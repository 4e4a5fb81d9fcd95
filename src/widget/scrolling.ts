/** Pixels: nearer to the end than this counts as reading the newest. */
const near = 160;
/** Pixels left free above the message that is scrolled to. */
const air = 12;

const scroller = () => {
  const inner = document.getElementById('scroll');
  // On very low screens the page scrolls as a whole.
  return inner !== null && getComputedStyle(inner).overflowY === 'auto' ? inner : document.documentElement;
};

export function isAtEnd(): boolean {
  const { scrollHeight, scrollTop, clientHeight } = scroller();
  return scrollHeight - scrollTop - clientHeight < near;
}

/**
 * Brings new messages into sight: to the end, but never past the start of the message at `first`, so that a long card is
 * read from its top. Without motion, once everything around is drawn too.
 */
export function follow(list: HTMLElement, first: number) {
  requestAnimationFrame(() => {
    const box = scroller();
    const message = list.children[first];
    if (message === undefined) return;
    const above = box === document.documentElement ? 0 : box.getBoundingClientRect().top;
    box.scrollTop += message.getBoundingClientRect().top - above - air;
  });
}

/** For when something below the transcript takes room from it. */
export function toEnd() {
  const box = scroller();
  box.scrollTop = box.scrollHeight;
}
