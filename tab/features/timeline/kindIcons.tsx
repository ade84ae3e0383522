import { CalendarCheckmark16Regular } from '@fluentui/react-icons/svg/calendar-checkmark';
import { Chat16Regular } from '@fluentui/react-icons/svg/chat';
import { CheckboxChecked16Regular } from '@fluentui/react-icons/svg/checkbox-checked';
import { ClipboardTask16Regular } from '@fluentui/react-icons/svg/clipboard-task';
import { Document16Regular } from '@fluentui/react-icons/svg/document';
import { Edit16Regular } from '@fluentui/react-icons/svg/edit';
import { Gavel16Regular } from '@fluentui/react-icons/svg/gavel';
import { Mail16Regular } from '@fluentui/react-icons/svg/mail';
import { PeopleTeam16Regular } from '@fluentui/react-icons/svg/people-team';
import { VehicleCar16Regular } from '@fluentui/react-icons/svg/vehicle-car';
import type { ReactElement } from 'react';
import type { TimelineKind } from '#domain/timeline/timelineEntry.ts';

/** Beside the words, never instead of them. */
export const kindIcons = {
  decision: <Gavel16Regular />,
  contact: <Chat16Regular />,
  visit: <VehicleCar16Regular />,
  review: <PeopleTeam16Regular />,
  evaluation: <ClipboardTask16Regular />,
  attendance: <CalendarCheckmark16Regular />,
  notice: <Mail16Regular />,
  document: <Document16Regular />,
  change: <Edit16Regular />,
  action: <CheckboxChecked16Regular />,
} as const satisfies Record<TimelineKind, ReactElement>;
