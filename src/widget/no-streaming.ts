/**
 * Stands in for botframework-streaming and buffer in the bundle: 165 kB for a transport over named pipes of Azure's that
 * this client never opens. directlinejs extends the first class as it loads, and makes the second only in that transport.
 */
export class WebSocketClient {}

export class Buffer {}
