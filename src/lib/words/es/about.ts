import type { about as english } from '../en/about.ts';

export const about = {
	title: 'Acerca de este sitio',
	description:
		'Qué es No Figure Alone: estadísticas sobre los tiroteos en escuelas de Estados Unidos en las que cada número lleva a las personas que cuenta.',
	lead: 'Aquí cada número lleva a las personas que cuenta. De una cifra se llega a su lista, de la lista a los nombres y, cuando la familia ha permitido que se vea, de un nombre al cuarto que dejó una niña o un niño.',
	why: 'Por qué',
	counts:
		'Los tiroteos en escuelas de Estados Unidos los cuentan periódicos, investigadores y oficinas de gobierno, cada quien con su propia regla. Entre un conteo y otro hay diferencias de hasta diez veces, y todos pueden ser correctos. Publicados sin su regla, engañan. Publicados sin las personas, se vuelven algo lejano, como el estado del tiempo.',
	film: 'La película {film|All the Empty Rooms} empieza con dos números y luego se queda en los cuartos de las niñas y los niños. Este sitio trata de hacer las dos cosas a la vez: dar números que se puedan comprobar y mostrar a las personas que hay detrás.',
	whom: 'Para quién',
	readers:
		'{who|Quienes leen} y quieren saber quiénes eran. Pueden empezar por {people|los nombres} o por {rooms|los cuartos}.',
	journalists:
		'{who|Periodistas} que necesitan una cifra, la regla que hay detrás y una dirección que muestre la misma cifra más adelante. Pueden empezar por {year|un año} o por {claim|una afirmación}.',
	policy:
		'{who|Quienes hacen leyes y políticas públicas} y necesitan ver hasta dónde una tendencia depende de lo que se cuenta. Pueden empezar por {rules|las reglas}.',
	law: 'Una sola ley',
	lawText:
		'Ninguna cifra está sola. Un número que viene de los datos es un enlace a la lista que cuenta. En esa lista, cada persona a quien le quitaron la vida aparece con su nombre, o se dice con claridad que no se nombra aquí, y por qué. Las partes suman el número. Un programa lo comprueba en cada página del sitio antes de publicar cualquier cambio.',
	more: 'Más',
	links: {
		method: '{link|Método}: de dónde vienen los datos y cómo se cuenta',
		ethics: '{link|Ética}: lo que se deja fuera, y por qué',
		film: '{link|La película} y las fotografías',
		corrections: '{link|Correcciones}, y cómo puede escribirnos una familia',
		datasets: '{link|Los datos}, quienes los publican y sus licencias'
	}
} satisfies typeof english;
