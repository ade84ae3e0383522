import { Menu, MenuDivider, MenuGroup, MenuGroupHeader, MenuItem, MenuList, MenuPopover } from '@fluentui/react-components';
import type { Whereabouts } from '#api/contractAttendance.ts';
import { type Asking, useBoard } from './boardContext.ts';

interface RowMenuProps {
  readonly row: Whereabouts;
  /** The button beside which the menu stands. */
  readonly target: HTMLElement;
  readonly onAsk: (asking: Asking) => void;
  readonly onClose: () => void;
}

/** Everything else that can be said of a pupil in this session, or of the provider. Only what this person may do stands in it. */
export function RowMenu({ row, target, onAsk, onClose }: RowMenuProps) {
  const { isPastDay, mayConfirm, mayFollowUp, answer, act } = useBoard();
  const event = (kind: Extract<Asking, { dialog: 'event' }>['kind'], isForProvider = false) =>
    onAsk({ dialog: 'event', row, kind, isForProvider });
  const atOnce = (what: () => void) => () => {
    what();
    onClose();
  };
  return (
    <Menu
      open
      positioning={{ target, position: 'below', align: 'end' }}
      onOpenChange={(_event, { open }) => (open ? undefined : onClose())}
    >
      <MenuPopover>
        <MenuList aria-label={`More for ${row.pupilName}`}>
          {mayConfirm && !isPastDay ? (
            <MenuItem onClick={atOnce(() => answer([row], { mark: 'notKnown', note: '' }))}>Asked, not known yet</MenuItem>
          ) : null}
          {mayConfirm ? <MenuItem onClick={() => onAsk({ dialog: 'note', row })}>Answer with a note…</MenuItem> : null}
          {mayFollowUp ? (
            <>
              <MenuItem onClick={atOnce(() => act(row))}>I am dealing with it</MenuItem>
              <MenuItem onClick={() => onAsk({ dialog: 'followUp', row })}>What was done…</MenuItem>
              <MenuItem onClick={() => onAsk({ dialog: 'followUp', row, step: 'found' })}>Found: where the pupil is…</MenuItem>
              <MenuDivider />
              <MenuGroup>
                <MenuGroupHeader>{row.pupilName}</MenuGroupHeader>
                <MenuItem onClick={() => event('leftSite')}>Left the site…</MenuItem>
                <MenuItem onClick={() => event('placed')}>Is somewhere else today…</MenuItem>
                <MenuItem onClick={() => event('trip')}>Trip, exam or taster day…</MenuItem>
                <MenuItem onClick={() => event('transportFailure')}>Transport failed…</MenuItem>
              </MenuGroup>
              <MenuDivider />
              <MenuGroup>
                <MenuGroupHeader>{row.providerName}</MenuGroupHeader>
                <MenuItem onClick={() => event('providerClosed', true)}>Closed today…</MenuItem>
                <MenuItem onClick={() => event('lateStart', true)}>Starts late…</MenuItem>
                <MenuItem onClick={() => event('earlyEnd', true)}>Ends early…</MenuItem>
              </MenuGroup>
            </>
          ) : null}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
