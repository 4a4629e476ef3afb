import { expect, it } from 'vitest';
import type { Incident } from '#lib/domain/incident.ts';
import { tellFacts } from './facts.ts';

const incident: Incident = {
	sourceId: '1',
	occurredOn: '2020-03-02',
	hour: 12,
	school: 'Example High School',
	city: 'Sample City',
	state: 'TX',
	level: 'high',
	killed: 0,
	childrenKilled: 0,
	killedByPolice: null,
	wounded: 2,
	duringClasses: 'no',
	dayPart: 'unknown',
	setting: 'bus',
	circumstance: 'unknown',
	activeShooter: 'unknown',
	schoolCommunity: 'unknown',
	targets: 'unknown',
	reliability: null,
	reports: 4
};

it('tells what a row says in words', () => {
	expect(tellFacts(incident).said.map(({ term, words }) => `${term}: ${words}`)).toEqual([
		'People killed: 0, the person shooting not counted',
		'Children killed: 0',
		'People wounded: 2',
		'Hour of the day: noon to 1 p.m.',
		'During classes: No',
		'School level: High school',
		'Place of the shots: School bus',
		'News reports: 4'
	]);
});

it('says plainly what a row does not say', () => {
	expect(tellFacts(incident).unsaid).toEqual([
		'whether a police officer killed anybody',
		'in what part of the day the shots were fired',
		'what kind of shooting it was',
		'who was aimed at',
		'whether students or staff were involved',
		'whether it was an active shooting by the FBI’s definition',
		'how good its sources are'
	]);
});
