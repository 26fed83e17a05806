import { mount } from 'svelte';
import './styles/tokens.css';
import './styles/base.css';
import './styles/controls.css';
import './styles/lit.css';
import './styles/print.css';
import App from './App.svelte';

mount(App, { target: document.body });
