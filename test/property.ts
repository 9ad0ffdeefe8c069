import fc from 'fast-check';
import { SEED } from './seed.ts';

// A property that fails prints its seed with the path to the smallest counterexample.
fc.configureGlobal({ seed: SEED });

export default fc;
