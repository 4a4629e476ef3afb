import type { failure as english } from '../en/failure.ts';

export const failure = {
	missingTitle: 'No está aquí',
	missing: 'Esta página no existe',
	refused: 'Esta dirección no funciona',
	broken: 'Algo salió mal',
	noted: 'No se pudo preparar la página. La falla es nuestra y quedó anotada como {id}.',
	nothing:
		'Es posible que la dirección esté mal escrita o que se haya retirado un nombre a petición de una familia.',
	notNow: 'En este momento no se puede mostrar la página.',
	onward: 'Desde aquí: {home|la portada}, {people|los nombres}, {years|los años}.'
} satisfies typeof english;
