const DULL_FORM = /(?:ly|ing|ed|ful|est)$/;

/** By its form, a word of how things are done and not of what is done. */
export function hasDullForm(key: string): boolean {
  return DULL_FORM.test(key);
}

/** Whether a word, in the form of `keyOf`, is dull by the list or by its form. */
export function isDullWord(key: string): boolean {
  return dullWords.has(key) || hasDullForm(key);
}

/**
 * Words that say little of what an article is about, and explain nothing: "also about result" leaves a reader wondering.
 * General nouns, verbs and adjectives of essays and announcements, in the form of `keyOf`.
 */
export const dullWords: ReadonlySet<string> = new Set(
  `ability able abstract access account action active activity add added adding addition additional adopt advance
  advantage afternoon afterwards age agree aim allow alone alternative amaze amount announce announced announcement
  answer anymore anyway apart appear appeared application apply approach area argue argument arrive article aside
  aspect assume attempt attention author available average avoid backward bad base based basic basis beat began
  begin beginning behave behavior behaviour benefit besides big bit blog board body book bottom box break bring
  broad broken brought build building built business buy calculate cannot capability capable care case category
  cause caused cease certain chance change changed changing chapter character cheap check choice choose chosen claim
  class clean clear clearly close code collect collection combination combine comment common community company
  compare compared comparison complete completely complex component concept concern condition conference consider
  contain content context continue contrast contribute control convert copy core correct cost count course cover
  create created creating current currently custom cut daily data date deal decide decided decision deep default
  define definition degree demo depend describe description deserve design designed detail detailed determine
  develop developed developing development difference difficult direct direction directly discover discuss
  discussion document double drive drop due earlier early easier easily edge edit edition editor effect effective
  effort eight element eleven email emphasize enable enterprise entire entry equal error essay essential estimate
  evening event eventually everywhere exact exactly example exception exist existing expect expensive experience
  explain explained explore express extend extra extremely eye face fact fail failed failure fair fall false
  familiar famous fast favor favorite favour favourite feature feel feeling fetch field fifty figure file fill final
  finally finish fit five fix flow focus follow following food force forever forget form format forward found four
  free frequently fresh friend front frontier full fun function furthermore future gain game general generally
  generate generative goal grade grammar green ground group grow growing growth guess guest guide guilty hand handle
  happen happened hard head hear heart heavy height held help helpful hence hidden high higher history hit hold hope
  hour house how-to huge human hundred idea identify image imagine immediately impact implement implementation
  important impossible impressive improve improved improvement increase increasingly individual industry info
  information initial input insight inspired install instance instruction integrate interest internal internet
  introduce introduced introducing introduction issue item job join judge jump keep key large large-scale larger
  launch launched lead leading learn learned learning leave led left length lesson letter level library life light
  likewise limit limited line list listen little live local location logic long longer loop lose loss lot love low
  lower machine mail main maintain major manage manual mark mass match material matter maximum meaning meanwhile
  measure measured measurement medium member memory mention message method middle million mind minimum minor minute
  miss missing mistake mix model modern moment money monthly move multiple name namely national nature near
  necessarily necessary network newsletter night normal note notice nowhere number object observation obvious offer
  office official okay older oneself open operate operation opinion opportunity option order ordinary organisation
  organization original otherwise ourselves output outside overall overnight overview owe owner page pair paper
  paragraph parameter particular particularly partner pass past path pattern pay perfect perform performance period
  permission person phrase pick picture piece plain plan platform play pleased plus podcast point poor popular
  position positive post power powerful practical practice predict prefer prepare present presentation press prevent
  previous previously price principle print prior private problem process produce produced product production
  program programme programming project promise proper propose protect prove provide provided public publish
  published pull purpose push quality quarter question quick quickly quiet random range rare rate raw reach reaction
  read reader reading ready reality reason receive recommend record reduce refer reference regular related relation
  relationship relatively release released relevant remain remember remove repeat replace reply report represent
  request require required requirement research researcher resource respond response rest restart result return
  reveal review rich rise risk role room root rough row rule run running safe sale sample save scale scan scene
  schedule school science scientist scope score screen script search section security seek seldom selection self
  sell send sense sentence separate serie series serious serve service session set setting seven shape share shared
  sharing ship short shot sideways sign signal significant single site situation six size skill sleep slightly slow
  slower smaller smart software solution solve solved someday somehow somewhere sooner sort sound source space speak
  special specific speed spend spent split stage standard start started starting state statement station statistic
  status stay step stop storage store story straight strange strategy strength strong structure student study stuff
  style subject submit succeed success successful suggest suggestion suitable summary support surface surprise
  surprising surprisingly survey switch system table talk target task tasty teach team technical technique
  technology term test tested testing text thank theory thereby therefore thinking thirty thousand throughout throw
  tie tight tiny tip title token tomorrow tonight tool top topic total touch track traditional train trained
  training transform translate travel tree trend trick trouble true trust truth turned tutorial twelve twenty twice
  twofold type typical typically unable understand understanding unique unit universe unlike unlock update updated
  upgrade upward user usual valid value variety vast version vice video view visit voice volume wait walk wall watch
  weak web webinar website weekend weekly weight welcome whenever whereas whereby wherever white wide wild win
  window winner wish wonder word work worked working workshop world worse worst worth wrap write writer writing
  written wrong wrote yesterday young zero`.split(/\s+/),
);
