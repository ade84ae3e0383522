import type { DateText } from './session.ts';

/** That there is a concern (SAF-2): its words stay in the safeguarding site and never come here. */
export interface Concern {
  readonly key: string;
  readonly pupilKey: string;
  /** The setting it is about or was raised at; undefined when it is about neither. */
  readonly providerKey: string | undefined;
  /** Whether it is about the setting itself and so about every pupil there. */
  readonly isAboutSetting: boolean;
  readonly raisedOn: DateText;
}
