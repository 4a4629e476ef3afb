/** Answers with a document of linked data, for all to read. */
export function respondWithJsonLd(document: object): Response {
	return new Response(JSON.stringify(document), {
		headers: { 'content-type': 'application/ld+json', 'access-control-allow-origin': '*' }
	});
}
