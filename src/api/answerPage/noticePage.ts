import { html } from '#domain/html.ts';
import type { Ring } from '#usecases/links/closedLink.ts';
import { page, ringList } from './page.ts';

export interface Notice {
  readonly title: string;
  readonly say: string;
  readonly ring?: readonly Ring[];
}

/** A page that shows no pupil: what is the matter and what to do. */
export const noticePage = ({ title, say, ring = [] }: Notice): string =>
  page(title, html`<h1>${title}</h1>\n<p>${say}</p>\n${ringList(ring)}`);

/** Notices that are the same whatever the link says, because the link was not looked at. */
export const notices = {
  tooOften: {
    title: 'Please wait a moment',
    say: 'This page was asked for too often. Wait ten minutes and open the link again. If it is urgent, ring the school.',
  },
  tooLarge: {
    title: 'That was too much',
    say: 'Your answer was too long to be taken. Go back, shorten what you wrote, and send it again. If it is urgent, ring the school.',
  },
  notNow: {
    title: 'Your answer cannot be taken just now',
    say: 'The school’s records do not answer. Try again in a few minutes. If a pupil is missing or has left, ring the school now.',
  },
  broken: {
    title: 'Something went wrong on our side',
    say: 'Try again. If it happens again, ring the school.',
  },
} as const satisfies Record<string, Notice>;
