import type { RequestHandler } from './$types';

/** `GET /opensearch.xml`: how a browser searches this site from its own field. */
export const GET: RequestHandler = ({ url }) =>
	new Response(
		`<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
	<ShortName>No Figure Alone</ShortName>
	<Description>Names, schools and places of shootings at US schools</Description>
	<InputEncoding>UTF-8</InputEncoding>
	<Url type="text/html" template="${url.origin}/search?q={searchTerms}"/>
	<Url type="application/json" template="${url.origin}/search.json?q={searchTerms}"/>
</OpenSearchDescription>
`,
		{ headers: { 'content-type': 'application/opensearchdescription+xml; charset=utf-8' } }
	);
