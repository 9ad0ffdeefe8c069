/** A clock that a policy may promise customers something of. */
export type PromisedClock = 'first_response' | 'next_response' | 'update' | 'resolution';
