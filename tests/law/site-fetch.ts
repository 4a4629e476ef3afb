/** What an address answers. `body` is text; of images and fonts nothing but their being there matters. */
export interface Answer {
	status: number;
	/** Content type, without its parameters. */
	type: string;
	body: string;
	/** Where a redirect leads. */
	location?: string;
}

/** Asks for a path of a site. Redirects are answered, not followed. */
export type SiteFetch = (path: string) => Promise<Answer>;

/** Asks a running server. */
export function fetchFrom(origin: string): SiteFetch {
	return async (path) => {
		const response = await fetch(new URL(path, origin), {
			redirect: 'manual',
			signal: AbortSignal.timeout(30_000)
		});
		return {
			status: response.status,
			type: (response.headers.get('content-type') ?? '').split(';')[0]!.trim(),
			body: await response.text(),
			location: response.headers.get('location') ?? undefined
		};
	};
}
