import { Button } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { ProviderLinks } from '#api/contractLinks.ts';
import type { Half } from '#domain/session.ts';
import { useApi } from '../../../shared/apiClient.ts';
import { useFormStyles } from '../../../shared/Form.styles.ts';
import { Panel } from '../../../shared/Panel.tsx';
import { RecordList } from '../../../shared/RecordList.tsx';
import { Status } from '../../../shared/Status.tsx';
import { useSchool } from '../../../shared/schoolContext.ts';
import { linksQuery } from './linksQuery.ts';
import { linkWords } from './linkWords.tsx';
import { RevokeDialog } from './RevokeDialog.tsx';

type Link = ProviderLinks['links'][number];

/** A link that is used up, out of date or withdrawn already needs no withdrawing. */
const isGood = ({ state }: Link): boolean => state !== 'revoked' && state !== 'expired' && state !== 'failed';

/** Which providers were asked by e-mail in this session and what became of it. Not there when none was. */
export function LinksPanel({ date, half }: { readonly date: string; readonly half: Half }) {
  const form = useFormStyles();
  const { key: school } = useSchool();
  const { data } = useQuery(linksQuery(useApi(), school, date));
  const [revoking, setRevoking] = useState<Link>();
  const opener = useRef<Element>(null);
  const links = data?.links.filter((link) => link.half === half) ?? [];
  if (links.length === 0) return null;
  const close = () => {
    setRevoking(undefined);
    setTimeout(() => opener.current instanceof HTMLElement && opener.current.focus());
  };
  return (
    <Panel heading={`Asked by e-mail: ${links.length}`}>
      <RecordList
        caption="Providers asked by e-mail"
        rows={links}
        keyOf={({ key }) => key}
        columns={[
          { header: 'Provider', width: '26%', cell: ({ providerName }) => providerName },
          { header: 'Sent to', width: '26%', cell: ({ email }) => email },
          {
            header: 'State',
            cell: (link) => (
              <>
                <Status of={linkWords[link.state]} />
                <div className={form.hint}>{link.says}</div>
              </>
            ),
          },
          {
            header: 'Withdraw',
            isAction: true,
            cell: (link) =>
              data?.mayRevoke && isGood(link) ? (
                <Button
                  size="small"
                  aria-label={`Withdraw the link of ${link.providerName}…`}
                  onClick={(event) => {
                    opener.current = event.currentTarget;
                    setRevoking(link);
                  }}
                >
                  Withdraw…
                </Button>
              ) : null,
          },
        ]}
      />
      {revoking ? <RevokeDialog link={revoking} date={date} onClose={close} /> : null}
    </Panel>
  );
}
