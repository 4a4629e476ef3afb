import { claimVerdicts, type ClaimVerdict } from '#lib/domain/claim.ts';

interface Reviewed {
	id: string;
	statement: string;
	saidBy: string;
	saidOn: string | null;
	addresses: string[];
	finding: string | null;
	verdict: ClaimVerdict | null;
}

/**
 * A claim and our verdict in the words of schema.org. The verdict is words, not a number of stars.
 *
 * @param origin of this site
 * @param appearances addresses at which the claim was read, sources and others
 */
export function describeReview(claim: Reviewed, appearances: string[], origin: string): object {
	const { title, text } = claimVerdicts[claim.verdict ?? 'unchecked'];
	const address = new URL(`/claims/${claim.id}`, origin).href;
	return {
		'@context': 'https://schema.org',
		'@type': 'ClaimReview',
		'@id': `${address}#review`,
		url: address,
		inLanguage: 'en-US',
		author: { '@type': 'Organization', name: 'No Figure Alone', url: new URL('/', origin).href },
		claimReviewed: claim.statement,
		reviewBody: claim.finding ?? text,
		reviewRating: { '@type': 'Rating', alternateName: title, ratingExplanation: text },
		itemReviewed: {
			'@type': 'Claim',
			author: { '@type': 'Thing', name: claim.saidBy },
			...(claim.saidOn && { datePublished: claim.saidOn }),
			...(appearances.length > 0 && {
				appearance: appearances.map((url) => ({ '@type': 'CreativeWork', url }))
			})
		}
	};
}
