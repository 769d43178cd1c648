import { badComment } from '../../problems/bad-comment.ts';
import { replacing } from '../edits/edit.ts';
import { fixerFor } from './fix.ts';

/** As a comment of text format; what follows it on its line goes to the next. */
export const fixBadComment = fixerFor(badComment, function* ({ analysis: { text }, span, written }) {
  const lines = written.replace(/^\/[/*]+|\*+\/$/g, '').split(/\r?\n/);
  const comment = lines.map(line => `# ${line.replace(/^\s*\*?/, '').trim()}`.trimEnd()).join('\n');
  const isFollowed = /^[^\S\r\n]*[^\s#]/.test(text.slice(span.end));
  yield {
    title: 'Write it as # comment',
    edits: [replacing(span, isFollowed ? `${comment}\n` : comment)],
    isPreferred: true,
    isSafe: true,
  };
});
