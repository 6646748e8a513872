/** Sentences by code: French message, French remedy, English message, English remedy. */
export type Phrases = Readonly<Record<string, readonly [string, string, string, string]>>;
