import { makeStyles, tokens } from '@fluentui/react-components';
import { Facts } from '../../shared/Facts.tsx';
import { Panel } from '../../shared/Panel.tsx';
import { Status } from '../../shared/Status.tsx';
import { attendanceWords, type ComparedProvider, costWords, endedWords, pupilWords, reviewWords } from './comparisonWords.ts';
import { useWords } from './providerUseWords.ts';

const useStyles = makeStyles({
  sides: { display: 'grid', gap: '16px', gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 260px), 1fr))' },
  list: { margin: 0, paddingInlineStart: '18px', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

const Lines = ({ lines, none }: { readonly lines: readonly string[]; readonly none: string }) => {
  const styles = useStyles();
  if (lines.length === 0) return none;
  return (
    <ul className={styles.list}>
      {[...new Set(lines)].map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
};

/** Two to four providers beside each other, with why one may not be used and why placements ended. */
export function SideBySide({ providers }: { readonly providers: readonly ComparedProvider[] }) {
  const styles = useStyles();
  return (
    <div className={styles.sides}>
      {providers.map((provider) => (
        <Panel key={provider.key} heading={provider.name}>
          <Facts
            facts={[
              ['May it be used', <Status key="use" of={useWords[provider.mayBeUsed]} />],
              ['Why', <Lines key="why" lines={provider.because} none="Nothing speaks against it" />],
              ['Kind', provider.kindName],
              ['Pupils', pupilWords(provider)],
              ['Cost', costWords(provider)],
              ['Attendance', attendanceWords(provider)],
              ['Reviews', reviewWords(provider)],
              ['Ended', endedWords(provider)],
              ['Why they ended', <Lines key="ended" lines={provider.ended.reasons.slice(0, 5)} none="No reason recorded" />],
            ]}
          />
        </Panel>
      ))}
    </div>
  );
}
