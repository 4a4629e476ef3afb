import { describe, expect, it } from 'vitest';
import { parseDocument } from './document.ts';
import { findNumerals, parseNumeral, readNumerals } from './numerals.ts';
import { figureAddress, figureLink } from './planted-site.ts';

function read(content: string, path = '/years') {
	const main = parseDocument(`<main>${content}</main>`).querySelector('main')!;
	const { figures, breaches } = readNumerals(main, path, 'http://site.invalid');
	return { figures, faults: breaches.map(({ what, detail }) => [what, detail.split(' (')[0]]) };
}
const shown = (text: string, value = '2', address = figureAddress) =>
	`<a class="figure" href="${address}" data-value="${value}">${text}</a>`;

describe('a numeral', () => {
	it('is read with its thousands, decimals and per cent', () => {
		expect(findNumerals('Of 1,234 pupils 12.5% in 1999-2024, K-12.')).toEqual([
			'1,234',
			'12.5%',
			'1999',
			'2024',
			'12'
		]);
		expect(['1,234', '12.5%', '305'].map(parseNumeral)).toEqual([1234, 12.5, 305]);
	});

	it('is found in other scripts, in fractions and behind entities', () => {
		expect(read('<p>٣ and ½ and &#55;</p>').faults.map(([, detail]) => detail)).toEqual(['٣', '½', '7']);
	});

	it('is reported with the words around it', () => {
		const main = parseDocument('<main><p>There were\n 31 of them.</p></main>').querySelector('main')!;
		const [breach] = readNumerals(main, '/', 'http://site.invalid').breaches;
		expect(breach).toEqual({ page: '/', what: 'bare-numeral', detail: '31 (There were 31 of them.)' });
	});

	it.for([
		['in a paragraph', '<p>There were 31 of them.</p>', '31'],
		[
			'in a span without attributes, deep in other elements',
			'<div><ul><li><b><span>32</span></b></li></ul></div>',
			'32'
		],
		['in the text of a drawing', '<svg><g><text x="1">33</text></g></svg>', '33'],
		['in a cell of a table', '<table><tr><th>Year</th><td>34</td></tr></table>', '34'],
		['in a link that is not a figure', `<a href="${figureAddress}">35</a>`, '35'],
		[
			'in preformatted text and where there is no JavaScript',
			'<pre><noscript><p>36</p></noscript></pre>',
			'36'
		],
		['parted by a comment of the framework', '<p>1<!---->,<!--[-->234</p>', '1,234'],
		['beside a numeral that may stand', '<p><time>2022</time>: 37</p>', '37']
	])('is caught bare %s, once', ([, content, numeral]) => {
		expect(read(content!).faults).toEqual([['bare-numeral', numeral]]);
	});

	it.for([
		'<time>2022</time>',
		'<q>17 a year to <em>132</em> a year</q>',
		'<blockquote><p>132</p></blockquote>',
		'<cite>12 Rooms</cite>',
		'<code>?is=33</code>',
		'<span data-numeral="name">Sample School <b>47</b></span>',
		'<svg><g data-numeral="axis"><text>100</text></g></svg>',
		'<p data-numeral="prose">Section 3</p>',
		'<li data-record="/events/e1"><span data-numeral="fact">2</span></li>',
		'<script>let a = 1;</script><style>p { margin: 2px }</style>',
		'<svg><title>2 of 3</title><desc>4</desc><path d="M5 6"/></svg>',
		'<a href="/years/2022" aria-label="The year 2022" title="2022">The year</a>',
		'<pre><time>2022</time></pre><noscript><q>132</q></noscript>',
		'<input value="7"><img alt="8" src="/9.png">'
	])('may stand where it is quoted, marked or not read: %s', (content) => {
		expect(read(content).faults).toEqual([]);
	});
});

describe('a mark', () => {
	const fact = '<p><span data-numeral="fact">9</span></p>';

	it('of a fact needs the record that it is a fact of', () => {
		expect(read(fact).faults).toEqual([['fact-without-record', '<span data-numeral="fact">9</span>']]);
		expect(read(`<div data-record="">${fact}</div>`).faults).toHaveLength(1);
		expect(read(fact, '/events/e1').faults).toEqual([]);
		expect(read(fact, '/events').faults).toHaveLength(1);
	});

	it('of an unknown kind is caught once, whatever it holds', () => {
		expect(read('<p data-numeral="count">5 and 6</p>').faults.map(([what]) => what)).toEqual([
			'unknown-mark'
		]);
		expect(read('<p data-numeral>5</p>').faults.map(([what]) => what)).toEqual(['unknown-mark']);
	});

	it('does not free the whole of <main>', () => {
		const main = parseDocument('<main data-numeral="prose">8</main>').querySelector('main')!;
		expect(readNumerals(main, '/', 'http://site.invalid').breaches.map(({ what }) => what)).toEqual([
			'bare-numeral'
		]);
	});
});

describe('a figure', () => {
	it('is read with its address and value, in a paragraph, a table or a drawing', () => {
		const figures = [{ address: figureAddress, value: 2 }];
		for (const content of [
			figureLink,
			`<table><td>${figureLink}</td></table>`,
			`<svg><text>${shown('2')}</text></svg>`
		]) {
			expect(read(content)).toEqual({ figures, faults: [] });
		}
	});

	it('may part its thousands, carry words and split its digits', () => {
		const address = figureAddress.replace('is=2', 'is=2514');
		expect(read(shown('2,514 incidents', '2514', address)).faults).toEqual([]);
		expect(read(shown('<b>2</b>,514', '2514', address)).faults).toEqual([]);
		expect(read(shown('2,514 in <time>1997</time>', '2514', address)).faults).toEqual([]);
	});

	it('that is a drawing says its value in its label', () => {
		const drawn = (label: string) =>
			shown('<svg><circle r="9"/></svg>').replace('<a ', `<a aria-label="${label}" `);
		expect(read(drawn('2 incidents in 2022')).faults).toEqual([]);
		expect(read(drawn('Some incidents in 2022')).faults.map(([what]) => what)).toEqual(['figure-text']);
	});

	it.for([
		['shows another number', shown('3'), 'figure-text'],
		['shows no number', shown('some'), 'figure-text'],
		['shows two numbers', shown('2 of 3'), 'figure-text'],
		['has no value', shown('2', ''), 'figure-address'],
		['cites another value than it shows', shown('3', '3'), 'figure-address'],
		['leads elsewhere', shown('2', '2', '/years/2022?is=2'), 'figure-address'],
		['leads out of the site', shown('2', '2', `https://example.com${figureAddress}`), 'figure-address'],
		['leads nowhere', '<a class="figure" data-value="2">2</a>', 'figure-address']
	])('that %s is caught, once', ([, content, fault]) => {
		expect(read(`<p>${content}</p>`).faults.map(([what]) => what)).toEqual([fault]);
	});
});

describe('a ratio', () => {
	const address = (value: number) => figureAddress.replace(/is=\d+/, `is=${value}`);
	const ratio = (text: string, from = address(26), to = address(305)) =>
		read(`<p><span data-numeral="ratio" data-from="${from}" data-to="${to}">${text}</span></p>`);

	it('names the two figures that it divides, and both are held against their lists', () => {
		const { figures, faults } = ratio('11.7');
		expect(faults).toEqual([]);
		expect(figures.map(({ value }) => value)).toEqual([26, 305]);
	});

	it.for([
		['another quotient', '11.8', address(26)],
		['no number', 'many', address(26)],
		['something that is no figure', '11.7', '/rules']
	])('of %s is caught once', ([, text, from]) => {
		expect(ratio(text!, from).faults.map(([what]) => what)).toEqual(['ratio-wrong']);
	});
});
