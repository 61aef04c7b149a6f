import { mount } from 'svelte';
import App from './ui/App.svelte';
import { nameHosts } from './ui/hosts/named';
import './ui/styles/tokens.css';
import './ui/styles/fonts.css';
import './ui/styles/base.css';

// The development server and its tests ask hosts of their own.
if (import.meta.env.PROD) nameHosts();

/** `npm run batch` drives this very page through a door that only this address opens. */
if (location.hash === '#batch') void import('./ui/batch').then(({ openBatchDoor }) => openBatchDoor());

const target = document.getElementById('app');
if (target) mount(App, { target });
