import { describe, expect, it } from 'vitest';
import { cardAddress, withSuffix } from './page-address.ts';
import { crumbsTo } from './sections.ts';

describe('the addresses of a page', () => {
	it('in another form keep their query', () => {
		expect(withSuffix('/events?state=TX', '.json')).toBe('/events.json?state=TX');
		expect(withSuffix('/events', '.csv')).toBe('/events.csv');
	});

	it.for([
		['/', '/cards/index.png'],
		['/?rule=fatal', '/cards/index.png'],
		['/events?state=TX', '/cards/events.png'],
		['/people/ada-lou-placeholder', '/cards/people/ada-lou-placeholder.png'],
		[
			'/figures/sample@2020/all/killed?from=1999&to=2020&is=3',
			'/cards/figures/sample@2020/all/killed.png?from=1999&to=2020&is=3'
		]
	])('lead from %s to its card %s', ([page, card]) => expect(cardAddress(page!)).toBe(card));
});

describe('the way to a page', () => {
	const paths = (path: string) => crumbsTo(path, 'Example').map((crumb) => `${crumb.name} ${crumb.path}`);

	it('is one step for the front page', () => expect(paths('/')).toEqual(['No Figure Alone /']));
	it('passes the section that the page is in', () =>
		expect(paths('/people/x')).toEqual(['No Figure Alone /', 'Names /people', 'Example /people/x']));
	it('does not take a longer name for a section', () =>
		expect(paths('/peoples')).toEqual(['No Figure Alone /', 'Example /peoples']));
});
