/** The HTTP contract between the tab and the API: a placement that is paused and goes on. */
import { z } from 'zod';
import { halves } from '#domain/session.ts';
import { dateSchema } from './contractDuties.ts';

/** Made by the form once, so that a repeated send records once. Both answer 200 {key}. */
const key = z.uuid();
const words = z.string().trim().max(2000);

/** POST .../placements/:key/pause */
export const pauseSchema = z.object({ key, from: dateSchema, half: z.enum(halves), reason: words, told: words });
export type PauseBody = z.infer<typeof pauseSchema>;

/** POST .../placements/:key/resume */
export const resumeSchema = z.object({ key, recordKey: z.string().min(1).max(200), from: dateSchema, reason: words });
export type ResumeBody = z.infer<typeof resumeSchema>;
