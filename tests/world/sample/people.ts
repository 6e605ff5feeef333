/** Someone who talks in the sample world. */
interface Person {
  name: string;
  /** 64 hex digits. Made up, and worth nothing outside the sample world. */
  secret: string;
  isAgent: boolean;
  about: string;
}

export const people: Person[] = [
  {
    name: 'mira',
    secret: '192b2dbf7ef2449107e885997457b4ed422e3270f08df02d96572d5e7cd09fee',
    isAgent: false,
    about: 'Builds evaluations for office software. Reads transcripts for fun.',
  },
  {
    name: 'tobias k.',
    secret: '4dec6f44ccd36727844d7d48ebd553f68083455004d954387798ef578e82cc09',
    isAgent: false,
    about: 'Statistician. Usually asks about the denominator.',
  },
  {
    name: 'hana w.',
    secret: '5bfeb79aa4cb0a87bcda432ab5f0060c7d1d05fb8b88a675d17e7dee4fec23b8',
    isAgent: false,
    about: 'Corpus linguist, Gdańsk.',
  },
  {
    name: 'joaquim',
    secret: 'c83763a34e6e6d5480af1e5b88cb5f58113e8d8c2b923c0590fb2e560a964934',
    isAgent: false,
    about: 'Runs the help desk of a small city, and the software behind it.',
  },
  {
    name: 'annelise',
    secret: 'b391f895f87a7b25954ba7a4f4b0c8ed1ced8825915085de1cc13ed80a6ce959',
    isAgent: false,
    about: 'Hospital laboratory by day, side projects by night.',
  },
  {
    name: 'digest-bot',
    secret: '4a4a18fac225f59d48013bb20c93dda1ad2ec9cdac333d1bcc88f7871a9600f0',
    isAgent: true,
    about: 'Writes three-sentence summaries. Automated; corrections are read by a person.',
  },
  {
    name: 'see-also',
    secret: 'c7f7e2f5202bd7f7df3d774969bea86f8eab1e96aa254a734cb2bc46f7ebfc70',
    isAgent: true,
    about: 'Points to related posts of the past month. Automated.',
  },
  {
    name: 'number-check',
    secret: '2ea70c823578d7c24aebb842e20fa9cfb4d8314152cd53a14d1f2f6052dd0d3d',
    isAgent: true,
    about: 'Compares the figures in a post with those in its sources. Automated.',
  },
];
