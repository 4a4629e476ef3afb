import type { ImageBox, ImageLayout, ImageLine, ImageWords } from './image.ts';
import { imageSizes, type ImageShape } from './image-options.ts';
import type { MeasureType } from './layout-card.ts';
import { round } from './path.ts';
import { wrapAddress } from './wrap-address.ts';
import { wrap } from './wrap.ts';

/** Distance of everything from the edge of an image, in pixels. */
export const imageMargin = 48;

/** Sizes of type before they are made smaller so that everything fits. */
const sizes = { number: 108, title: 44, sentence: 27, note: 21, source: 18 };
/** The share of the height that a chart has at least; in the smallest type it takes what is left. */
const leastChart = { wide: 0.4, square: 0.45, tall: 0.5, beside: 0.06 } as const;
const scales = [1.2, 1.1, 1, 0.92, 0.85, 0.78, 0.72, 0.66, 0.6, 0.55] as const;
const leading = 1.34;
const whole = { sentence: Infinity, source: Infinity };
/** Lines that fit into every image in the smallest type. */
const cut = { sentence: 8, source: 2 };
/** Width of the words beside a chart. */
const column = 400;

interface Setting {
	width: number;
	scale: number;
	measure: MeasureType;
	/** Lines that a sentence and that each source may take. */
	most: { sentence: number; source: number };
}

/** Lines measured from the top of their block. */
interface Block {
	lines: ImageLine[];
	height: number;
}

/**
 * Places the words of an image and leaves the rest to its chart. The type is as large as lets the chart have its share;
 * a sentence that is too long even in the smallest ends with an ellipsis, the address never does.
 */
export function layoutImage(words: ImageWords, shape: ImageShape, measure: MeasureType): ImageLayout {
	const { width, height } = imageSizes[shape];
	const isBeside = words.beside === true && shape === 'wide';
	const room = isBeside ? column : width - 2 * imageMargin;
	const settings = scales.map((scale): Setting => ({ width: room, scale, measure, most: whole }));
	const least = leastChart[isBeside ? 'beside' : shape] * height;
	const setting = settings.find((one) => boxBetween(words, one, height).height >= least) ?? {
		...settings.at(-1)!,
		most: cut
	};
	const [head, foot] = [setHead(words, setting), setFoot(words, setting)];
	const top = height - imageMargin - foot.height;
	const side = imageMargin + column + 32;
	return {
		...{ width, height },
		lines: [...shift(head, imageMargin - 6), ...shift(foot, top)],
		rule: `M${imageMargin} ${round(top - 14)}H${imageMargin + room}`,
		box: isBeside
			? { x: side, y: imageMargin, width: width - imageMargin - side, height: height - 2 * imageMargin }
			: boxBetween(words, setting, height)
	};
}

/** The place between the words above and those below. */
function boxBetween(words: ImageWords, setting: Setting, height: number): ImageBox {
	const top = imageMargin + setHead(words, setting).height + 14;
	const bottom = height - imageMargin - setFoot(words, setting).height - 30;
	return { x: imageMargin, y: round(top), width: setting.width, height: round(bottom - top) };
}

function shift({ lines }: Block, top: number): ImageLine[] {
	return lines.map((line) => ({ ...line, y: round(line.y + top) }));
}

/** A number with its sentence beside it, or a title over it. */
function setHead({ title, sentence, notes }: ImageWords, setting: Setting): Block {
	const isNumber = /^[\d,.]+$/.test(title) && setting.width !== column;
	const head = (isNumber ? setNumber : setTitle)(title, sentence, setting);
	const style = { family: 'sans', size: sizes.note * setting.scale, tone: 'lamp' } as const;
	return notes
		.filter(Boolean)
		.reduce(
			(block, note) => below(block, setText(wrapIn(note, style, setting, 3), style, setting, 0), 6),
			head
		);
}

function setNumber(title: string, sentence: string, setting: Setting): Block {
	const size = sizes.number * setting.scale;
	const number: Block = {
		lines: [
			{
				...{ text: title, family: 'serif', size, tone: 'ink', x: imageMargin, y: size * 0.76 },
				width: round(setting.measure(title, 'serif', size))
			}
		],
		height: size * 0.86
	};
	const indent = Math.ceil(number.lines[0]!.width + 26 * setting.scale);
	const style = { family: 'sans', size: sizes.sentence * setting.scale, tone: 'ink' } as const;
	const narrow = { ...setting, width: setting.width - indent };
	const beside = setText(wrapIn(sentence, style, narrow, setting.most.sentence), style, setting, indent);
	const lift = Math.max(0, (number.height - beside.height) / 2);
	return {
		lines: [...number.lines, ...beside.lines.map((line) => ({ ...line, y: line.y + lift }))],
		height: Math.max(number.height, beside.height)
	};
}

function setTitle(title: string, sentence: string, setting: Setting): Block {
	const large = { family: 'serif', size: sizes.title * setting.scale, tone: 'ink' } as const;
	const small = { family: 'sans', size: sizes.sentence * 0.85 * setting.scale, tone: 'ink' } as const;
	const over = setText(wrapIn(title, large, setting, setting.width === column ? 5 : 3), large, setting, 0);
	return below(over, setText(wrapIn(sentence, small, setting, setting.most.sentence), small, setting, 0), 6);
}

function setFoot({ sources, address }: ImageWords, setting: Setting): Block {
	const style = { family: 'sans', size: sizes.source * setting.scale, tone: 'muted' } as const;
	const width = (text: string) => setting.measure(text, style.family, style.size);
	const paragraphs = sources
		.filter(Boolean)
		.flatMap((source) => wrapIn(source, style, setting, setting.most.source));
	const above = setText(paragraphs, style, setting, 0);
	const ink = { ...style, tone: 'ink' } as const;
	return below(above, setText(wrapAddress(address, setting.width, width), ink, setting, 0), 3);
}

type Style = Pick<ImageLine, 'family' | 'size' | 'tone'>;

function wrapIn(text: string, { family, size }: Style, { width, measure }: Setting, limit: number): string[] {
	return wrap(text, width, limit, (line) => measure(line, family, size));
}

function setText(texts: string[], style: Style, { measure }: Setting, indent: number): Block {
	const size = round(style.size);
	const lines = texts.map((text, row) => ({
		...style,
		...{ text, size, x: imageMargin + indent, y: size * (0.95 + row * leading) },
		width: round(measure(text, style.family, size))
	}));
	return { lines, height: texts.length * size * leading };
}

function below(above: Block, block: Block, gap: number): Block {
	const top = above.height + (block.lines.length > 0 ? gap : 0);
	return {
		lines: [...above.lines, ...block.lines.map((line) => ({ ...line, y: line.y + top }))],
		height: top + block.height
	};
}
