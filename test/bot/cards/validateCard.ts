import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv } from 'ajv';
import draft06 from 'ajv/dist/refs/json-schema-draft-06.json' with { type: 'json' };
import addFormats from 'ajv-formats';
import { z } from 'zod';
import type { AdaptiveCard } from '../../../bot/cards/card.ts';

const file = readFileSync(new URL('../schema/adaptive-card-1.5.0.json', import.meta.url), 'utf8');
const { id, ...schema } = z.looseObject({ id: z.string() }).parse(JSON.parse(file));

// Ajv reads `$id`, the schema of 2021 says `id`.
const ajv = new Ajv({ strict: false, allErrors: true });
ajv.addMetaSchema(draft06);
addFormats.default(ajv);
const valid = ajv.compile({ ...schema, $id: id });

/** What Microsoft's schema for Adaptive Cards 1.5.0 says against a card; empty when it is valid. */
export function schemaProblems(card: AdaptiveCard): string[] {
  return valid(card) ? [] : (valid.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

// The package has no entry for Node: its bundle is named.
const cards: typeof import('adaptivecards') = createRequire(import.meta.url)('adaptivecards/dist/adaptivecards.js');

/** What Microsoft's own parser says against a card: unknown elements, inputs without id or choices. */
export function parserProblems(card: AdaptiveCard): string[] {
  const context = new cards.SerializationContext();
  const parsed = new cards.AdaptiveCard();
  parsed.parse(card, context);
  const events = Array.from({ length: context.eventCount }, (_, index) => context.getEventAt(index).message);
  return [...events, ...parsed.validateProperties().validationEvents.map(({ message }) => message)];
}
