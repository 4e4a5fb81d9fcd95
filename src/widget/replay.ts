/** Milliseconds after the last old message until the transcript counts as read back. */
const quiet = 400;

/** Whether what comes in is history, read back after a reload, and no news. `over` is called when it turns to news. */
export function createReplay(deps: { readonly replaying: boolean; readonly over: () => void }) {
  let replaying = deps.replaying;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function end() {
    clearTimeout(timer);
    replaying = false;
  }

  return {
    isOn: () => replaying,
    heard() {
      if (!replaying) return;
      clearTimeout(timer);
      timer = setTimeout(() => {
        end();
        deps.over();
      }, quiet);
    },
    end,
  };
}
