import { expect, it } from 'vitest';
import { sourceName } from './source-name.ts';

it('a source is named by its host, and on GitHub by its repository', () => {
	expect(sourceName('https://nces.example.org/tables/table.asp?a=1')).toBe('nces.example.org');
	expect(sourceName('https://github.com/example/children')).toBe('github.com/example/children');
});
