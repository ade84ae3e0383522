import { useTodayStyles } from './today.styles.ts';

interface WhyNotOfferedProps {
  readonly mayConfirm: boolean;
  readonly mayFollowUp: boolean;
}

/** To whoever may not do all of it: who may, in one sentence. */
export function WhyNotOffered({ mayConfirm, mayFollowUp }: WhyNotOfferedProps) {
  const styles = useTodayStyles();
  if (mayConfirm && mayFollowUp) return null;
  return (
    <p className={styles.standing}>
      {mayFollowUp
        ? 'Answers are given by the attendance officer; you can record what was done and what happened.'
        : mayConfirm
          ? 'What was done about a pupil is recorded by the attendance officer, the AP lead, the safeguarding lead or the headteacher.'
          : 'You can read this. Answers are given by the attendance officer; what was done is recorded by the officer, the AP lead, the safeguarding lead or the headteacher.'}
    </p>
  );
}
