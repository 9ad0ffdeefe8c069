/** Put together here, so that nobody who scans this repository takes them for real. */
export const made = (...parts: string[]): string => parts.join('');

export const RANDOM = 'a8Kd02LmQz7Xw41VbN6tYc93RfHgPj5sEuTo';
export const GITHUB = made('gh', 'p_', RANDOM);
export const AWS = made('AK', 'IA', 'Q3ZL7WX2MB9TK4VR');
