import { done } from '#usecases/outcome.ts';
import { publishTemplate, tryTemplate, viewTemplate, viewTemplates } from '#usecases/templates/templates.ts';
import { publishTemplateSchema, type TemplateTried, type TemplateView, templateFileSchema } from './contractDocuments.ts';
import { type Route, withBody } from './route.ts';

const all = '/schools/:school/templates';
const one = `${all}/:kind`;
const bytesOf = (base64: string): Uint8Array => new Uint8Array(Buffer.from(base64, 'base64'));
const base64Of = (bytes: Uint8Array | undefined): string | null =>
  bytes === undefined ? null : Buffer.from(bytes).toString('base64');

/** The school's Word templates: looked at, tried, published. */
export const templates: readonly Route[] = [
  { method: 'get', path: all, answer: ({ desk, part }) => viewTemplates(desk, part('school')) },
  {
    method: 'get',
    path: one,
    answer: async ({ desk, part }) => {
      const viewed = await viewTemplate(desk, part('school'), part('kind'));
      if (!viewed.done) return viewed;
      const { fields, content, problems, example } = viewed.value;
      const view: TemplateView = { fields, problems, contentBase64: base64Of(content), exampleBase64: base64Of(example) };
      return done(view);
    },
  },
  {
    method: 'post',
    path: `${one}/check`,
    takesFile: true,
    answer: withBody(templateFileSchema, async ({ desk, part }, { contentBase64 }) => {
      const tried = await tryTemplate(desk, part('school'), part('kind'), bytesOf(contentBase64));
      if (!tried.done) return tried;
      const answer: TemplateTried = { problems: tried.value.problems, exampleBase64: base64Of(tried.value.example) };
      return done(answer);
    }),
  },
  {
    method: 'post',
    path: one,
    status: 201,
    takesFile: true,
    answer: withBody(publishTemplateSchema, ({ desk, part }, { key, contentBase64 }) =>
      publishTemplate(desk, part('school'), part('kind'), { key, content: bytesOf(contentBase64) }),
    ),
  },
];
