import { z } from 'zod';
import { type ExportResult, exportRequest, type PicturesParams, type PicturesResult, picturesRequest } from '../../protocol.ts';
import { type Exported, exportFormats, papers } from '../../service.ts';
import { lineStarts, positionAt } from '../../util/lines.ts';
import type { ServerContext } from '../context.ts';

const params = z.object({
  uri: z.string(),
  format: z.enum(exportFormats),
  paper: z.enum(papers).optional(),
  draft: z.boolean().optional(),
  trusted: z.boolean(),
  pictures: z.record(z.string(), z.string()).optional(),
});

/** A document as a file for readers. Nothing is run for a workspace that is not trusted. */
export function registerExport({ connection, service, guard, traits }: ServerContext, settingsReady: Promise<void>): void {
  connection.onRequest(
    picturesRequest,
    guard('pictures', { addresses: [] } as PicturesResult, ({ uri }: PicturesParams): PicturesResult => ({ addresses: service.pictures(uri) })),
  );
  connection.onRequest(
    exportRequest,
    guard('export', null as ExportResult | null, async (given: unknown): Promise<ExportResult | null> => {
      const asked = params.safeParse(given);
      if (!asked.success) return null;
      await settingsReady;
      const { uri, format, paper, draft, trusted, pictures } = asked.data;
      const { reader } = traits();
      if (format === 'pdf' && !trusted) {
        return { refusal: { reason: 'printing', message: service.say({ id: 'export.restricted', data: {} }, reader), blanks: [] } };
      }
      const options = { paper, draft, pictures: new Map(Object.entries(pictures ?? {})) };
      const exported = await service.export(uri, format, reader, options);
      return exported ? resultOf(exported, service.textOf(uri) ?? '') : null;
    }),
  );
}

function resultOf(exported: Exported, text: string): ExportResult {
  if ('bytes' in exported) return { file: { name: exported.fileName, data: base64(exported.bytes) } };
  const starts = lineStarts(text);
  const place = (offset: number) => {
    const { line, column } = positionAt(starts, offset);
    return { line, character: column };
  };
  const blanks = exported.blanks.map(({ text: words, span }) => ({ text: words, start: place(span.start), end: place(span.end) }));
  return { refusal: { reason: exported.refused, message: exported.message, blanks } };
}

/** In pieces: a call takes only so many arguments. */
function base64(bytes: Uint8Array): string {
  const size = 0x8000;
  let binary = '';
  for (let from = 0; from < bytes.length; from += size) binary += String.fromCharCode(...bytes.subarray(from, from + size));
  return btoa(binary);
}
