/** Where the chat takes the whole screen: a phone, either way up. */
export const fullScreen = '(max-width:640px),(max-height:520px)';

/** The looks of the button and of the frame's surroundings. */
export const sheetOf = ({ colour, side }: { readonly colour: string; readonly side: 'left' | 'right' }) => `
*{box-sizing:border-box}
button{font:700 18px/1.3 Arial,sans-serif;color:#fff;background:${colour};border:2px solid #fff;border-radius:4px;min-height:48px;padding:10px 20px;cursor:pointer}
button:focus-visible{outline:4px solid #212b32;outline-offset:0;background:#ffeb3b;color:#212b32;border-color:#212b32}
.open{position:fixed;z-index:2147483646;bottom:16px;${side}:16px;max-width:calc(100vw - 32px);text-align:${side};box-shadow:0 2px 8px rgb(0 0 0/.3)}
small,b{display:block;font-size:16px}
small{font-weight:400}
b:not(:empty){margin-top:4px;padding:2px 8px;border-radius:4px;background:#fff;color:#212b32}
[role]{position:absolute;clip-path:inset(50%)}
dialog{position:fixed;z-index:2147483647;inset:auto;bottom:16px;${side}:16px;margin:0;padding:0;width:min(420px,calc(100vw - 32px));height:min(680px,calc(100vh - 32px));max-width:none;max-height:none;background:#fff;border:2px solid ${colour};border-radius:4px;box-shadow:0 4px 24px rgb(0 0 0/.35)}
dialog[open]{display:flex;flex-direction:column}
.close{flex:none;border:0;border-radius:0;min-height:44px;padding:8px 16px;text-align:${side};font-size:16px}
@media (prefers-color-scheme:dark){.close:not(:focus-visible){background-image:linear-gradient(rgb(0 0 0/.35) 0 0)}}
iframe{flex:1;width:100%;min-height:0;border:0}
@media ${fullScreen}{dialog{inset:0;width:auto;height:auto;border:0;border-radius:0}}
@media (forced-colors:active){button{border-color:ButtonText}}`;
