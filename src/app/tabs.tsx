import { useLocation } from 'preact-iso';
import { useText } from '../i18n/text.ts';
import { isAt, linkTo } from '../ui/link.ts';

const TABS = [
  { path: '/', message: 'shell.tab.today' },
  { path: '/progress', message: 'shell.tab.progress' },
  { path: '/learn', message: 'shell.tab.learn', all: '/learn/*' },
  { path: '/settings', message: 'shell.tab.settings' },
] as const;

const ICONS = {
  '/': 'M12 4v2M5.6 6.6l1.4 1.4M18.4 6.6 17 8M3 14h2M19 14h2M7 14a5 5 0 0 1 10 0M3 18.500h18',
  '/progress': 'M4 19V5M4 19h16M7.500 14.500l3.500-4 3 2.500L19 7',
  '/learn':
    'M12 6.500C10 5 7 4.500 4 5v13c3-.5 6 0 8 1.500 2-1.500 5-2 8-1.500V5c-3-.5-6 0-8 1.500zM12 6.500v13',
  '/settings': 'M4 7h9M17 7h3M4 12h3M11 12h9M4 17h9M17 17h3M15 5v4M9 10v4M15 15v4',
} as const;

/** The way between the main screens. */
export function Tabs() {
  const { t } = useText();
  const { path } = useLocation();
  return (
    <nav class="tabs" aria-label={t('shell.tabs')}>
      {TABS.map((tab) => (
        <a
          key={tab.path}
          href={linkTo(tab.path)}
          aria-current={isAt(path, 'all' in tab ? tab.all : tab.path) ? 'page' : undefined}
        >
          <svg viewBox="0 0 24 24" aria-hidden="true">
            <path d={ICONS[tab.path]} />
          </svg>
          {t(tab.message)}
        </a>
      ))}
    </nav>
  );
}
