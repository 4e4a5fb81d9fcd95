/** Stands in for what directlinejs loads for browsers that are older than any that can show this page. */
export {};
