export type Headers = Record<string, string>;

/** What an answer may do that is not a page: nothing. */
const strictPolicy = "default-src 'none'; frame-ancestors 'none'";
const metaPolicy = /<meta http-equiv="content-security-policy" content="([^"]*)">/;

/** Headers of every answer, static files, errors and refusals included. A route's own header wins. */
export function securityHeaders(origin: string): Headers {
	return {
		'content-security-policy': strictPolicy,
		'x-content-type-options': 'nosniff',
		'referrer-policy': 'strict-origin-when-cross-origin',
		'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()',
		'cross-origin-resource-policy': 'same-origin',
		'cross-origin-opener-policy': 'same-origin',
		...(origin.startsWith('https:') ? { 'strict-transport-security': 'max-age=31536000' } : {})
	};
}

/**
 * The content security policy of a prerendered page, which stands in the page. As a header it also says who may
 * frame the page, which a page cannot say of itself. `null` if the page has none.
 */
export function policyInPage(html: string): string | null {
	const policy = metaPolicy.exec(html)?.[1];
	return policy === undefined ? null : `${policy.replaceAll('&#39;', "'")}; frame-ancestors 'none'`;
}

/**
 * How long others may keep an answer. Whatever may name a person is gone everywhere within five minutes of a
 * withdrawal, and no error outlives its cause.
 *
 * @param own what the route said; it counts for answers that are not errors
 */
export function cacheControl(status: number, own?: string): string {
	if (status === 404 || status === 410) return 'public, max-age=10';
	if (status >= 400) return 'no-store';
	return own ?? 'public, max-age=60, stale-while-revalidate=240';
}
