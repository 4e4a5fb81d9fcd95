/** What was said, as it reads on the screen: no buttons but numbers to call, one line for each message's sender. */
export function copyOf(list: Element): string {
  return [...list.children]
    .map((message) => {
      const copy = message.cloneNode(true);
      if (!(copy instanceof Element)) return '';
      for (const control of copy.querySelectorAll('button:not([role=link]), input, select, textarea')) control.remove();
      return [...copy.querySelectorAll('.sender, p, h2, h3, .text, .ac-textBlock, .ac-richTextBlock, .ac-pushButton')]
        .filter((part) => !part.querySelector('p, .ac-textBlock, .ac-richTextBlock'))
        .map((part) => part.textContent?.trim() ?? '')
        .filter((text) => text !== '')
        .join('\n');
    })
    .join('\n\n');
}

/** Hands the person a text file that is made in the page; nothing is sent anywhere. */
export function saveCopy(page: Document): void {
  const list = page.querySelector('.messages');
  if (list === null) return;
  const address = URL.createObjectURL(new Blob([`${copyOf(list)}\n`], { type: 'text/plain;charset=utf-8' }));
  const link = page.createElement('a');
  link.href = address;
  link.download = 'chat.txt';
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 1_000);
}
