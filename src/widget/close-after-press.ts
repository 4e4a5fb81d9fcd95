/**
 * Calls `close` when the field has lost the focus and the press that took it is over: what closes under a finger moves
 * the button that it was meant for, and the press is lost.
 */
export function closeAfterPress(field: HTMLElement, close: () => void) {
  let pressing = false;
  const down = () => {
    pressing = true;
  };
  const up = () => {
    pressing = false;
  };
  // A task of its own, so that the click that belongs to the press comes first.
  const closeLater = () => setTimeout(close);
  field.addEventListener('focus', () => {
    pressing = false;
    addEventListener('pointerdown', down, { capture: true });
    addEventListener('pointerup', up, { capture: true });
    addEventListener('pointercancel', up, { capture: true });
  });
  field.addEventListener('blur', () => {
    removeEventListener('pointerdown', down, { capture: true });
    removeEventListener('pointerup', up, { capture: true });
    removeEventListener('pointercancel', up, { capture: true });
    if (!pressing) return void closeLater();
    addEventListener('pointerup', closeLater, { capture: true, once: true });
    addEventListener('pointercancel', closeLater, { capture: true, once: true });
  });
}
