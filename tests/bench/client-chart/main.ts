/** The façade built the usual way: an empty place, a script that fetches the numbers, and a chart that it draws. */
import { flushSync, mount } from 'svelte';
import { attachFacade } from '../../../src/lib/charts/facade-keys.ts';
import Facade from '../../../src/lib/charts/Facade.svelte';
import FacadeList from '../../../src/lib/charts/FacadeList.svelte';
import { fetchYears } from './chart-data.ts';

const place = (id: string) => document.getElementById(id)!;

const years = await fetchYears();
mount(Facade, {
	target: place('client-chart'),
	props: { id: 'windows', years, label: 'Shootings at schools' }
});
mount(FacadeList, { target: place('client-list'), props: { years, noun: 'incidents' } });
flushSync();
attachFacade(document.querySelector<HTMLElement>('[data-facade]')!);
