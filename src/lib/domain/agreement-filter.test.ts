import { expect, it } from 'vitest';
import { everyEvent, formatAgreementFilter, parseAgreementFilter } from './agreement-filter.ts';

const datasets = ['register', 'open', 'wide'];
const canonical = (query: string) =>
	formatAgreementFilter(parseAgreementFilter(new URLSearchParams(query), datasets));

it('equal questions have one address', () => {
	expect(canonical('to=2022&known=wide,open&from=2021&share=some')).toBe(
		'?from=2021&to=2022&among=cover&share=some&known=open,wide'
	);
	expect(canonical('known=open,wide&differ=killed&page=1')).toBe('?known=open,wide&differ=killed');
	expect(canonical('known=open&missing=wide&rule=yes&page=3')).toBe(
		'?known=open&missing=wide&rule=yes&page=3'
	);
});

it.for([
	'from=22',
	'share=most',
	'known=nobody',
	'rule=yes',
	'known=open&differ=colour',
	'page=0',
	'among=rule'
])('what cannot be read, or asks nothing by itself, is left out: %s', (query) => {
	expect(canonical(query)).toBe(query.startsWith('known=open') ? '?known=open' : '');
});

it('a dataset cannot both list an event and not list it', () => {
	expect(canonical('known=open&missing=open')).toBe('?known=open');
});

it('every event has no query', () => {
	expect(formatAgreementFilter(everyEvent)).toBe('');
});
