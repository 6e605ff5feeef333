import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2';

const ignore = () => {};

/** What a tokenizer wants to tell, unheard: who listens to some of it overwrites these. */
export const IGNORED: TokenizerCallbacks = {
  onattribdata: ignore,
  onattribentity: ignore,
  onattribend: ignore,
  onattribname: ignore,
  oncdata: ignore,
  onclosetag: ignore,
  oncomment: ignore,
  ondeclaration: ignore,
  onend: ignore,
  onopentagend: ignore,
  onopentagname: ignore,
  onprocessinginstruction: ignore,
  onselfclosingtag: ignore,
  ontext: ignore,
  ontextentity: ignore,
};

type Options = ConstructorParameters<typeof Tokenizer>[0];

/**
 * Hands a text's tokens to those callbacks that want them. htmlparser2's Tokenizer and not its Parser, which keeps a
 * stack of what is open: every `</b>` that closes nothing is looked for in the whole of it, and a feed could make that
 * take hours.
 */
export function tokenize(
  text: string,
  callbacks: Partial<TokenizerCallbacks> & { isInForeignContext?: () => boolean },
  options: Options = {},
): void {
  const tokenizer = new Tokenizer(options, { ...IGNORED, ...callbacks });
  tokenizer.write(text);
  tokenizer.end();
}
