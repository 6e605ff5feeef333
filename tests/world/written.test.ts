import { describe, expect, it } from 'vitest';
import { catalogue } from '../../utils/source/catalogue.ts';
import { blogs } from './sample/blogs.ts';
import { writtenContent } from './written.ts';

describe('the written world', () => {
  const content = writtenContent(Date.now());

  it.each(catalogue.filter(({ reads }) => reads.kind === 'feed'))(
    'has a feed at the address of $id',
    ({ reads }) => {
      expect(content(new URL(reads.url), Date.now())).not.toBeNull();
    },
  );

  it.each(blogs)('has the articles of $sourceId where the companion may be', (blog) => {
    const source = catalogue.find(({ id }) => id === blog.sourceId)!;
    expect(source.hosts).toContain(new URL(blog.articlesAt).host);
    expect(source).not.toHaveProperty('startsOff');
  });
});
