import type { english } from './english.ts';
import { about } from './es/about.ts';
import { agreement } from './es/agreement.ts';
import { asked } from './es/asked.ts';
import { builder } from './es/builder.ts';
import { changes } from './es/changes.ts';
import { chart } from './es/chart.ts';
import { check } from './es/check.ts';
import { cite } from './es/cite.ts';
import { claims } from './es/claims.ts';
import { compare } from './es/compare.ts';
import { corrections } from './es/corrections.ts';
import { counts } from './es/counts.ts';
import { datasets } from './es/datasets.ts';
import { denominators } from './es/denominators.ts';
import { ethics } from './es/ethics.ts';
import { event } from './es/event.ts';
import { events } from './es/events.ts';
import { explorer } from './es/explorer.ts';
import { failure } from './es/failure.ts';
import { figure } from './es/figure.ts';
import { film } from './es/film.ts';
import { home } from './es/home.ts';
import { incident } from './es/incident.ts';
import { map } from './es/map.ts';
import { method } from './es/method.ts';
import { ownRule } from './es/own-rule.ts';
import { parts } from './es/parts.ts';
import { people } from './es/people.ts';
import { person } from './es/person.ts';
import { release } from './es/release.ts';
import { revision } from './es/revision.ts';
import { room } from './es/room.ts';
import { rules } from './es/rules.ts';
import { search } from './es/search.ts';
import { sections } from './es/sections.ts';
import { site } from './es/site.ts';
import { state } from './es/state.ts';
import { statistics } from './es/statistics.ts';
import { status } from './es/status.ts';
import { trace } from './es/trace.ts';
import { trend } from './es/trend.ts';
import { verdicts } from './es/verdicts.ts';
import { verify } from './es/verify.ts';
import { when } from './es/when.ts';
import { year } from './es/year.ts';

/** The words of the interface by topic, in Spanish. One line a topic. */
export const spanish = {
	about,
	agreement,
	asked,
	builder,
	changes,
	chart,
	check,
	cite,
	claims,
	compare,
	corrections,
	counts,
	datasets,
	denominators,
	ethics,
	event,
	events,
	explorer,
	failure,
	figure,
	film,
	home,
	incident,
	map,
	method,
	ownRule,
	parts,
	people,
	person,
	release,
	revision,
	room,
	rules,
	search,
	sections,
	site,
	state,
	statistics,
	status,
	trace,
	trend,
	verdicts,
	verify,
	when,
	year
} satisfies typeof english;
