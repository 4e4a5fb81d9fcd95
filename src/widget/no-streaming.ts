/**
 * Stands in for botframework-streaming in the bundle: 140 kB for a transport that this client never opens. directlinejs
 * extends this one class of it as it loads.
 */
export class WebSocketClient {}
