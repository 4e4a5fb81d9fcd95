/**
 * What is wrong with how the chat looks just now, one line each: text under 16 pixels, targets under 44, words that are cut
 * off or run out sideways, a focus that is hidden. It runs in the page, so it is text.
 */
export const looksOf = `(() => {
  const wrong = [];
  const name = (element) => (element.textContent.trim() || element.id || element.className).slice(0, 40);
  const seen = (element) => element.checkVisibility({ visibilityProperty: true }) && !element.closest('.unseen');
  const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (words.nextNode()) {
    const { parentElement: around, data } = words.currentNode;
    if (data.trim() !== '' && seen(around) && Number.parseFloat(getComputedStyle(around).fontSize) < 16)
      wrong.push('small text: ' + name(around));
  }
  for (const target of document.querySelectorAll('button, summary, textarea, .ac-selectable, input:not([type=radio], [type=checkbox])')) {
    const { width, height } = target.getBoundingClientRect();
    if (seen(target) && (Math.round(height) < 44 || Math.round(width) < 44)) wrong.push('small target: ' + name(target) + ' ' + width + ' x ' + height);
  }
  for (const choice of document.querySelectorAll('input:is([type=radio], [type=checkbox])'))
    if (choice.parentElement.getBoundingClientRect().height < 44) wrong.push('small choice: ' + name(choice.parentElement));
  for (const box of [document.documentElement, document.getElementById('scroll'), document.getElementById('composer')])
    if (box.scrollWidth > box.clientWidth) wrong.push('scrolls sideways: ' + (box.id || 'the page'));
  const focus = document.activeElement;
  if (focus !== document.body && focus.matches('button, input, textarea, .ac-selectable')) {
    const { top, left, height, width } = focus.getBoundingClientRect();
    const at = document.elementFromPoint(left + width / 2, top + Math.min(height / 2, 20));
    if (at === null || !(focus.contains(at) || at.contains(focus))) wrong.push('the focus is hidden: ' + name(focus));
  }
  return wrong;
})()`;
