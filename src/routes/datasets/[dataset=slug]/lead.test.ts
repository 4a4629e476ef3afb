import { expect, it } from 'vitest';
import { splitLead } from './lead.ts';

const sentence = (letters: number) => `M${'a'.repeat(letters - 2)}.`;

it('opens with as many sentences as an opening holds, and says the others after it', () => {
	const [one, two, three] = [sentence(150), sentence(200), sentence(100)];
	expect(splitLead(`${one} ${two} ${three}`)).toEqual({ lead: `${one} ${two}`, rest: three });
});

it('leaves a short text whole', () => {
	const about = 'Grades run from 1.5 to 3. Each row has one.';
	expect(splitLead(about)).toEqual({ lead: about, rest: '' });
});

it('does not cut a sentence that is long itself', () => {
	expect(splitLead(`${sentence(600)} ${sentence(9)}`)).toEqual({ lead: sentence(600), rest: sentence(9) });
});
