import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { themeNamed } from './themes.ts';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element with the id "root".');

const asked = themeNamed(new URLSearchParams(location.search).get('theme'));
createRoot(root).render(<App firstTheme={asked} />);
