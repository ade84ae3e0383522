import type { NoticePreview } from '#api/contractNotices.ts';
import { useNoticeStyles } from './notices.styles.ts';

type Block = NoticePreview['blocks'][number];
type Row = Extract<Block, { kind: 'row' }>;

/** The rows that follow each other are one table. */
function grouped(blocks: readonly Block[]): (Exclude<Block, Row> | readonly Row[])[] {
  const parts: (Exclude<Block, Row> | Row[])[] = [];
  for (const block of blocks) {
    const last = parts.at(-1);
    if (block.kind !== 'row') parts.push(block);
    else if (Array.isArray(last)) last.push(block);
    else parts.push([block]);
  }
  return parts;
}

/** The notice word by word as the Word file has it, on the school's paper. */
export function LetterPaper({ blocks }: Pick<NoticePreview, 'blocks'>) {
  const styles = useNoticeStyles();
  const part = (block: ReturnType<typeof grouped>[number], at: number) => {
    if (!('kind' in block)) return <Particulars key={`table ${at}`} rows={block} />;
    if (/^Heading|^Title/.test(block.style)) {
      return (
        <h3 key={`${at} ${block.text}`} className={styles.subject}>
          {block.text}
        </h3>
      );
    }
    return (
      <p key={`${at} ${block.text}`} className={block.style === 'SchoolName' ? styles.school : styles.text}>
        {block.text}
      </p>
    );
  };
  return (
    <section className={styles.paper} aria-label="The notice as it will be sent">
      {grouped(blocks).map(part)}
    </section>
  );
}

function Particulars({ rows }: { readonly rows: readonly Row[] }) {
  const styles = useNoticeStyles();
  return (
    <table className={styles.table}>
      <tbody>
        {rows.map(({ cells: [name, ...others] }) => (
          <tr key={`${name} ${others.join('|')}`}>
            <th scope="row" className={styles.name}>
              {name}
            </th>
            {others.map((cell) => (
              <td key={cell} className={styles.value}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
