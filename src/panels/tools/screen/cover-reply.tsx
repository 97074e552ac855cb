// The payer's reply (271) as it came off the printer, in the printer's type. Codes stay bare, as they come.
// It says what the payer said and no more.
import type { JSX } from 'preact';
import { say, t, text } from '../../../text/current.ts';
import type { ReplyView } from '../../../views/types.ts';

export function CoverReply({ reply }: { reply: ReplyView }): JSX.Element {
  const rows: [string, string | null][] = [
    [say({ id: 'field.subscriber-name' }), reply.name],
    [say({ id: 'field.member-id' }), reply.memberId],
    [say({ id: 'field.status' }), t('tools.reply.is', { status: reply.status })],
    [say({ id: 'field.ended-date' }), reply.ended],
    [say({ id: 'field.aaa' }), reply.aaa],
    [say({ id: 'field.copay' }), reply.copayCents === null ? null : text().money(reply.copayCents)],
    [
      t('tools.reply.share'),
      reply.sharePercent === null ? null : t('tools.reply.share-is', { rate: reply.sharePercent }),
    ],
  ];
  return (
    <section class="tool-printout" aria-label={t('tools.reply.title')}>
      <h3>{t('tools.reply.head')}</h3>
      <p>
        {reply.payerName} {text().clock(reply.atMs)}
      </p>
      <dl>
        {rows.map(([label, value]) =>
          value === null ? null : (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ),
        )}
      </dl>
      <p>{t('tools.reply.no-promise')}</p>
    </section>
  );
}
