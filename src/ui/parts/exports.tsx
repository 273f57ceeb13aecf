import { useState } from 'preact/hooks';
import type { ExportFormat } from '../../messages.ts';
import { ask } from '../background.ts';
import { download } from '../download.ts';
import { message } from '../messages.ts';

/** The formats by the names that readers know them by, which are the same in every language. */
const FORMATS: readonly (readonly [ExportFormat, string])[] = [
  ['markdown', 'Markdown'],
  ['csv', 'CSV'],
  ['json', 'JSON'],
];

export interface ExportsProps {
  label: string;
  /** One article; everything where absent. */
  articleId?: string;
  /** Names what is exported, for who does not see where the buttons stand. */
  of?: string;
}

/** Buttons that export an article, or everything, as a download. */
export function Exports({ label, articleId, of }: ExportsProps) {
  const [failed, setFailed] = useState(false);
  const save = async (format: ExportFormat) => {
    try {
      download(await ask('export.make', { format, ...(articleId !== undefined && { articleId }) }));
      setFailed(false);
    } catch {
      setFailed(true);
    }
  };
  return (
    <div class="exports" role="group" aria-label={of ? `${label}: ${of}` : label}>
      <span class="small quiet">{label}</span>
      {FORMATS.map(([format, name]) => (
        <button
          key={format}
          type="button"
          class="button-text"
          data-action={`export-${format}`}
          onClick={() => void save(format)}
        >
          {name}
        </button>
      ))}
      {failed && (
        <span class="small problem" role="alert">
          {message('exportFailed')}
        </span>
      )}
    </div>
  );
}
