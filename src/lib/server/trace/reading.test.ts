import { expect, it } from 'vitest';
import { parseTrace, type TraceQuestion } from '../../domain/trace-question.ts';
import { daysOfSpan, listReadings } from './reading.ts';

function ask(query: string): TraceQuestion {
	const read = parseTrace(new URLSearchParams(query));
	if (!read || 'problem' in read) throw new Error(`no question: ${query}`);
	return read.question;
}

it('cuts years from January, August or July, and a part of one after its last day', () => {
	const span = { from: 1997, to: 1997, until: null };
	expect([
		daysOfSpan({ ...span, cut: 'calendar' }),
		daysOfSpan({ ...span, cut: 'august' }),
		daysOfSpan({ ...span, cut: 'july' }),
		daysOfSpan({ ...span, cut: 'calendar', until: '02-28' })
	]).toEqual([
		{ first: '1997-01-01', after: '1998-01-01' },
		{ first: '1997-08-01', after: '1998-08-01' },
		{ first: '1997-07-01', after: '1998-07-01' },
		{ first: '1997-01-01', after: '1997-03-01' }
	]);
});

it('reads a claim first as it stands, and stretches no words twice as little as once', () => {
	for (const query of ['value=5&year=2000', 'value=5&year=2000&basis=school&unit=killed']) {
		const readings = listReadings(ask(query));
		expect(readings[0]).toMatchObject({ stretch: 0, running: false, ends: false, unit: ask(query).unit });
		expect(readings.filter(({ stretch }) => stretch === 0)).toHaveLength(1);
		expect(readings).toHaveLength(50);
	}
});

it('takes a part of a year for nothing but that part', () => {
	const readings = listReadings(ask('value=5&year=2000&until=02-14'));
	expect(new Set(readings.map(({ cut, running }) => `${cut} ${running}`))).toEqual(
		new Set(['calendar false'])
	);
});
