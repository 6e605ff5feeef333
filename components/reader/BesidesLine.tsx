import type { ReactNode } from 'react';
import { type Besides, fileKind } from '../../utils/article/besides.ts';
import type { Enclosure } from '../../utils/feed/feed.ts';
import { t } from '../../utils/i18n.ts';
import { sizeText } from '../ui/size-text.ts';

const KINDS = { audio: 'fileAudio', video: 'fileVideo' } as const;

/** What comes with an article, as links that open elsewhere: nothing of it is loaded here. */
export function BesidesLine({ besides: { files = [], commentsUrl } }: { besides: Besides }) {
  if (files.length === 0 && commentsUrl === undefined) return null;
  return (
    <ul
      aria-label={t('besides')}
      className="flex flex-wrap gap-x-3 border-b border-rule px-4 py-1 font-mono text-[12px]"
    >
      {files.map((file) => (
        <Elsewhere key={file.url} url={file.url}>
          {fileText(file)}
        </Elsewhere>
      ))}
      {commentsUrl !== undefined && (
        <Elsewhere url={commentsUrl}>{t('commentsAt', [hostOf(commentsUrl)])}</Elsewhere>
      )}
    </ul>
  );
}

function Elsewhere({ url, children }: { url: string; children: ReactNode }) {
  return (
    <li className="min-w-0 wrap-anywhere">
      <a
        href={url}
        target="_blank"
        rel="noopener noreferrer"
        title={url}
        className="text-accent hover:underline"
      >
        {children}
      </a>
    </li>
  );
}

/** `audio · 34 MB · cdn.example` */
function fileText(file: Enclosure): string {
  const kind = fileKind(file);
  const size = file.length === null ? [] : [sizeText(file.length)];
  return [t(kind === null ? 'fileOther' : KINDS[kind]), ...size, hostOf(file.url)].join(' · ');
}

function hostOf(url: string): string {
  return new URL(url).host;
}
