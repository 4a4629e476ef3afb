/**
 * A card as an answer. Others may show it on their pages, which is what it is for, and keep it for five minutes: then a
 * withdrawn name is gone everywhere.
 */
export function respondWithCard(png: Buffer): Response {
	const headers = {
		'content-type': 'image/png',
		'cache-control': 'public, max-age=300',
		'cross-origin-resource-policy': 'cross-origin'
	};
	return new Response(new Uint8Array(png), { headers });
}
