import { expect, it } from 'vitest';
import { describeReview } from './claim-review.ts';

const claim = {
	id: 'five-a-week',
	statement: 'There are five a week',
	saidBy: 'Sample Daily',
	saidOn: '2001-05',
	addresses: [],
	finding: 'There were two.',
	verdict: 'contradicted' as const
};

it('gives the verdict in words and says who made the claim and when', () => {
	expect(describeReview(claim, ['https://example.org/a'], 'https://site.example')).toMatchObject({
		'@type': 'ClaimReview',
		url: 'https://site.example/claims/five-a-week',
		claimReviewed: 'There are five a week',
		reviewBody: 'There were two.',
		reviewRating: { alternateName: 'Contradicted' },
		itemReviewed: {
			author: { name: 'Sample Daily' },
			datePublished: '2001-05',
			appearance: [{ url: 'https://example.org/a' }]
		}
	});
});

it('says nothing of a day or a page that is not known', () => {
	const { itemReviewed } = describeReview({ ...claim, saidOn: null }, [], 'https://site.example') as {
		itemReviewed: object;
	};
	expect(Object.keys(itemReviewed)).toEqual(['@type', 'author']);
});
