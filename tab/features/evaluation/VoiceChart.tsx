import { tokens } from '@fluentui/react-components';
import type { EvaluationView } from '#api/contractEvaluations.ts';
import { useEvaluationStyles } from './evaluation.styles.ts';

type Voice = EvaluationView['voices'][number];

const [labels, width, row, bar] = [116, 250, 38, 16] as const;
/** From 1 (strongly disagree) to 5 (strongly agree). */
const xOf = (mean: number): number => labels + ((mean - 1) * (width - 20)) / 4;
const meanOf = ({ sum, answered }: { readonly sum: number; readonly answered: number }): number => sum / answered;
const rounded = (mean: number): string => mean.toFixed(1);

/** What each voice says on average: a bar now, a line where it was the last time. The table below has the numbers. */
export function VoiceChart({ voices }: { readonly voices: readonly Voice[] }) {
  const styles = useEvaluationStyles();
  const hasLast = voices.some(({ last }) => last && last.answered > 0);
  const height = voices.length * row + 26;
  const says = voices
    .map(({ name, score, last }) => {
      const before = last && last.answered > 0 ? `, ${rounded(meanOf(last))} the last time` : '';
      return score.answered > 0 ? `${name} ${rounded(meanOf(score))}${before}` : `${name} no answer`;
    })
    .join('; ');
  return (
    <figure className={styles.figure}>
      <svg
        className={styles.chart}
        viewBox={`0 0 ${labels + width + 40} ${height}`}
        role="img"
        aria-label={`Average answer from 1 to 5: ${says}.`}
      >
        {[1, 2, 3, 4, 5].map((mark) => (
          <g key={mark}>
            <line x1={xOf(mark)} x2={xOf(mark)} y1={0} y2={height - 22} stroke={tokens.colorNeutralStroke2} />
            <text x={xOf(mark)} y={height - 6} textAnchor="middle" fontSize="12" fill={tokens.colorNeutralForeground2}>
              {mark}
            </text>
          </g>
        ))}
        {voices.map(({ voice, name, score, last }, at) => {
          const y = at * row + (row - bar) / 2;
          return (
            <g key={voice}>
              <text x={0} y={y + 13} fontSize="14" fill={tokens.colorNeutralForeground1}>
                {name}
              </text>
              {score.answered > 0 ? (
                <>
                  <rect
                    x={labels}
                    y={y}
                    width={Math.max(3, xOf(meanOf(score)) - labels)}
                    height={bar}
                    rx="2"
                    fill={tokens.colorCompoundBrandBackground}
                  />
                  <text
                    x={xOf(meanOf(score)) + 8}
                    y={y + 13}
                    fontSize="13"
                    fontWeight="600"
                    fill={tokens.colorNeutralForeground1}
                  >
                    {rounded(meanOf(score))}
                  </text>
                </>
              ) : null}
              {last && last.answered > 0 ? (
                <line
                  x1={xOf(meanOf(last))}
                  x2={xOf(meanOf(last))}
                  y1={y - 5}
                  y2={y + bar + 5}
                  stroke={tokens.colorNeutralForeground1}
                  strokeWidth="3"
                />
              ) : null}
            </g>
          );
        })}
      </svg>
      {hasLast ? (
        <figcaption className={styles.small}>Average from 1 to 5. Bar: now. Line: the last evaluation.</figcaption>
      ) : (
        <figcaption className={styles.small}>Average from 1 to 5.</figcaption>
      )}
    </figure>
  );
}
