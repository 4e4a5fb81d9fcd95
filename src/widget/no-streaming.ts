/** Stands in for botframework-streaming in the bundle: 140 kB for a transport that this client never opens. */
export {};
