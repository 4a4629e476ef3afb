import { expect, it } from 'vitest';
import { calledName } from './called-name.ts';

it('calls a person as they were called, else by the first of their names', () => {
	expect(calledName({ name: 'Somebody Madeup Example', knownAs: 'Some' })).toBe('Some');
	expect(calledName({ name: 'Somebody Madeup Example', knownAs: null })).toBe('Somebody');
	expect(calledName({ name: 'Example', knownAs: null })).toBe('Example');
});
