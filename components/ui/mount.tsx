import { Component, type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { clockReady } from '../../utils/clock.ts';
import { locale, t } from '../../utils/i18n.ts';
import { Notice } from './Notice.tsx';

/** Puts a surface onto its page: the same for all of them. */
export async function mount(surface: ReactNode): Promise<void> {
  document.documentElement.lang = locale();
  await clockReady();
  createRoot(document.getElementById('root')!).render(
    <StrictMode>
      <Fallback>{surface}</Fallback>
    </StrictMode>,
  );
}

/** What is seen where a surface breaks: nearly always, that the database could not be opened. */
class Fallback extends Component<{ children: ReactNode }, { broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override render() {
    return this.state.broken ? <Notice alarm>{t('databaseFailed')}</Notice> : this.props.children;
  }
}
