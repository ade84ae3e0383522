import { makeStyles, tokens } from '@fluentui/react-components';

const forced = '@media (forced-colors: active)';

const useStyles = makeStyles({
  adult: { fill: tokens.colorPaletteTealBorderActive, [forced]: { fill: 'CanvasText' } },
  pupil: {
    fill: tokens.colorPaletteMarigoldBorderActive,
    stroke: tokens.colorNeutralBackground1,
    [forced]: { fill: 'CanvasText', stroke: 'Canvas' },
  },
});

/** The product's mark, as on the Teams app icon (appPackage/color.svg): an adult and a pupil side by side. */
export function Mark() {
  const styles = useStyles();
  return (
    <svg width="28" height="28" viewBox="36 34 126 120" aria-hidden="true" focusable="false">
      <g className={styles.adult}>
        <circle cx="78" cy="62" r="20" />
        <path d="M44 142v-16c0-19 15-34 34-34s34 15 34 34v16a6 6 0 0 1-6 6H50a6 6 0 0 1-6-6z" />
      </g>
      <g className={styles.pupil} strokeWidth="8" paintOrder="stroke">
        <path d="M95.500 145.500v-8.500c0-16 13-29 29.500-29s29.500 13 29.500 29v8.500a6 6 0 0 1-6 6h-47a6 6 0 0 1-6-6z" />
        <circle cx="125" cy="91" r="17" />
      </g>
    </svg>
  );
}
