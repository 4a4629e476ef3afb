/** A card as an answer that others may keep for five minutes: then a withdrawn name is gone everywhere. */
export function respondWithCard(png: Buffer): Response {
	const headers = { 'content-type': 'image/png', 'cache-control': 'public, max-age=300' };
	return new Response(new Uint8Array(png), { headers });
}
