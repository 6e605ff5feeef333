/** What came of an image that the reader asked for; `why` names the sentence that stands in its place. */
export type LoadedImage = { kind: 'shown'; data: string } | { kind: 'failed'; why: ImageFailure };

type ImageFailure = 'imageNoPicture' | 'imageTooLarge' | 'imageUnreachable';
