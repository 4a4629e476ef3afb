export const sections: Record<string, string> = {
	'/events': 'Sucesos',
	'/search': 'Buscar',
	'/states': 'Estados',
	'/years': 'Años',
	'/people': 'Nombres',
	'/rooms': 'Los cuartos',
	'/about': 'Acerca de este sitio',
	'/about/film': 'La película',
	'/about/ethics': 'Ética',
	'/about/method': 'Método',
	'/corrections': 'Correcciones y peticiones',
	'/rules': 'Reglas de conteo',
	'/claims': 'Afirmaciones',
	'/compare': 'Comparar',
	'/datasets': 'Datos',
	'/map': 'Mapa'
};
