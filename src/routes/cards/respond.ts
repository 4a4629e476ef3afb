/**
 * A card as an answer. Others may show it on their pages, which is what it is for, and keep it for five minutes: then a
 * withdrawn name is gone everywhere.
 *
 * @param isNameless true for a card that can name nobody: under the address that names its bytes it may be kept for good
 */
export function respondWithCard(png: Buffer, isNameless = false): Response {
	const headers = {
		'content-type': 'image/png',
		'cache-control': 'public, max-age=300',
		'cross-origin-resource-policy': 'cross-origin',
		...(isNameless && { nameless: 'yes' })
	};
	return new Response(new Uint8Array(png), { headers });
}
