import { browsingGraphToken } from '../signIn/tokens.ts';
import { ControlFailure } from './controlFailure.ts';
import { bodyOf, type Control, personNamed, textIn } from './controlRoute.ts';

/**
 * The short-lived address of a file's or a version's content, asked of Graph as the person. Graph answers with a redirect to another host,
 * which a browser's script may not follow: https://learn.microsoft.com/graph/api/driveitem-get-content
 */
export const downloads: Control = async (context) => {
  const body = bodyOf(context);
  const person = personNamed(context, textIn(body, 'personId'));
  const path = textIn(body, 'path');
  if (!/^\/drives\/[^?#]+\/content$/.test(path))
    throw new ControlFailure(400, "'path' is a file's content in Graph, for example /drives/{id}/items/{id}/content.");
  const authorization = `Bearer ${await browsingGraphToken(context.local, person)}`;
  const answer = await fetch(`${context.local.origin}/v1.0${path}`, { redirect: 'manual', headers: { authorization } });
  const url = answer.headers.get('location');
  if (answer.status !== 302 || !url) throw new ControlFailure(answer.status, `${person.name} cannot download this file.`);
  return { url };
};
