import { expect, test, type APIResponse } from '@playwright/test';

const pages = [
	'/',
	'/years',
	'/years/2022',
	'/events',
	'/people',
	'/rooms',
	'/rules',
	'/claims',
	'/claims/17-132',
	'/datasets',
	'/datasets/register',
	'/about',
	'/about/method',
	'/about/ethics',
	'/about/film',
	'/corrections'
];

/** What Chromium has and the types of this TypeScript do not. */
interface Made {
	trustedTypes: { createPolicy: (name: string, rules: object) => unknown };
}

const always: Record<string, string> = {
	'x-content-type-options': 'nosniff',
	'referrer-policy': 'strict-origin-when-cross-origin',
	'cross-origin-resource-policy': 'same-origin',
	'cross-origin-opener-policy': 'same-origin'
};

function expectHeaders(answer: APIResponse) {
	const headers = answer.headers();
	expect(headers).toMatchObject(always);
	expect(headers['permissions-policy']).toContain('camera=()');
	expect(headers).not.toHaveProperty('set-cookie');
	expect(headers).not.toHaveProperty('x-powered-by');
	const policy = headers['content-security-policy'];
	expect(policy).toContain("default-src 'none'");
	expect(policy).toContain("frame-ancestors 'none'");
	expect(policy).not.toMatch(/unsafe-|data:|\*/);
}

for (const path of pages) {
	test(`guards ${path}`, async ({ request }) => {
		const answer = await request.get(path);
		expect(answer.status()).toBe(200);
		expectHeaders(answer);
		expect(answer.headers()['content-security-policy']).toContain("script-src 'self'");
	});
}

test('makes a document of no text that a page did not mean to be one', async ({ page }) => {
	for (const path of ['/', '/trend', '/check', '/verify']) {
		const answer = await page.goto(path);
		const policy = answer!.headers()['content-security-policy'];
		expect(policy).toContain(
			"require-trusted-types-for 'script'; trusted-types explorer svelte-trusted-html"
		);
		const failed = await page.evaluate(() => {
			const tries = [
				() => (document.body.innerHTML = '<p>'),
				() => document.body.insertAdjacentHTML('beforeend', '<p>'),
				() => (document.createElement('script').src = '/a.js'),
				() => new DOMParser().parseFromString('<p>', 'text/html'),
				() => (globalThis as never as Made).trustedTypes.createPolicy('other', {})
			];
			return tries.map((attempt) => {
				try {
					attempt();
					return 'done';
				} catch (error) {
					return (error as Error).name;
				}
			});
		});
		expect(failed, path).toEqual(Array(5).fill('TypeError'));
	}
});

test('guards static files', async ({ request }) => {
	const page = await (await request.get('/')).text();
	const path = /\/(_app\/immutable\/assets\/[^"]+\.css)/.exec(page)![1]!;
	const answer = await request.get(`/${path}`);
	expect(answer.status()).toBe(200);
	expectHeaders(answer);
	expect(answer.headers()['cache-control']).toContain('immutable');
});

test('guards data', async ({ request }) => {
	for (const path of ['/people.json', '/people.csv']) {
		const answer = await request.get(path);
		expect(answer.status()).toBe(200);
		expectHeaders(answer);
		expect(answer.headers()['content-security-policy']).toBe("default-src 'none'; frame-ancestors 'none'");
	}
});

test('guards errors, and lets nobody keep them long', async ({ request }) => {
	for (const [path, status, kept] of [
		['/nothing-here', 404, 'public, max-age=10'],
		['/_app/immutable/nothing.js', 404, 'public, max-age=10'],
		['/%E0%A4%A', 400, 'no-store'],
		[`/${'a'.repeat(3000)}`, 414, 'no-store']
	] as const) {
		const answer = await request.get(path);
		expect(answer.status(), path.slice(0, 40)).toBe(status);
		expectHeaders(answer);
		expect(answer.headers()['cache-control']).toBe(kept);
	}
});

test('is only read', async ({ request }) => {
	for (const method of ['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']) {
		const answer = await request.fetch('/', { method });
		expect(answer.status()).toBe(405);
		expect(answer.headers().allow).toBe('GET, HEAD');
		expectHeaders(answer);
	}
});

test('survives hostile addresses', async ({ request }) => {
	const hostile = [
		'/..%2f..%2fetc%2fpasswd',
		'/people/%3Cscript%3E',
		'/events/constructor',
		'/rules/__proto__',
		'/figures/a/b/c?from=%3Cscript%3E',
		`/people?${'q=a&'.repeat(300)}`,
		'/people?q=%22(OR%20x:%25_',
		'/years/99999999999999999999',
		'/.env',
		'/people.json/',
		'/people;x.css'
	];
	for (const path of hostile) {
		const answer = await request.get(path);
		expect(answer.status(), path).toBeLessThan(500);
		expect(await answer.text(), path).not.toContain('<script>');
	}
});

test('asks nobody else and sets no cookie', async ({ page, context, baseURL }) => {
	const asked: string[] = [];
	const refused: string[] = [];
	context.on('request', (request) => asked.push(request.url()));
	page.on('console', (message) => {
		if (/Content Security Policy/i.test(message.text())) refused.push(message.text());
	});
	for (const path of pages) await page.goto(path);
	for (const link of ['/people/', '/events/', '/rooms/', '/figures/']) {
		await page.goto(link === '/figures/' ? '/years' : link.slice(0, -1));
		await page.locator(`main a[href^="${link}"]`).first().click();
		await expect(page).toHaveURL(new RegExp(link));
	}
	expect(asked.length).toBeGreaterThan(pages.length);
	expect(asked.filter((address) => new URL(address).origin !== baseURL)).toEqual([]);
	expect(refused).toEqual([]);
	expect(await context.cookies()).toEqual([]);
	expect(await page.evaluate(() => [document.cookie, localStorage.length, sessionStorage.length])).toEqual([
		'',
		0,
		0
	]);
});
