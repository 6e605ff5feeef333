import { expect, test } from 'vitest';
import { dataUrl, imageType } from './image-type.ts';

const bytes = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

test.each([
  ['\x89PNG\r\n\x1a\nrest', 'image/png'],
  ['\xff\xd8\xff\xe0rest', 'image/jpeg'],
  ['GIF89arest', 'image/gif'],
  ['GIF87arest', 'image/gif'],
  ['RIFF\x01\x02\x03\x04WEBPVP8 ', 'image/webp'],
  ['\x00\x00\x00\x1cftypavif\x00', 'image/avif'],
])('%j is %s', (start, type) => {
  expect(imageType(bytes(start))).toBe(type);
});

test.each([
  '<svg xmlns="http://www.w3.org/2000/svg"/>',
  '<?xml version="1.0"?><svg/>',
  '<html>',
  'GIF90a',
  'RIFF1234WAVE',
  '',
])('%j is no picture', (start) => {
  expect(imageType(bytes(start))).toBeNull();
});

test('as an address, a picture is whole', () => {
  const picture = Uint8Array.from({ length: 100_000 }, (_, i) => i % 256);
  const [head, base64] = dataUrl('image/png', picture).split(',');
  expect(head).toBe('data:image/png;base64');
  expect(bytes(atob(base64!))).toEqual(picture);
});
