/** Words that say nothing of what an article is about, alone or at the end of a phrase. English, days, then German. */
export const stopWords: ReadonlySet<string> = new Set(
  `a about above across actually after again against ago ai all almost along already also although always am among an
  and another any anyone anything are aren't around as ask at away back be became because become been before behind
  being below best better between beyond bit both but by call came can can't come could couldn't day did didn't
  different do does doesn't doing don't done down during each easy either else end enough especially etc even ever
  every everyone everything excellent far few find first for found from further gave get give given go goes going good
  got great had half has have haven't having he her here herself him himself his how however i i'd i'll i'm i've if in
  include including indeed inside instead interesting into is isn't it it'd it'll it's its itself just keep kind know
  last lately later latest least less let let's like likely link look lot made main make making many may maybe me mean
  might mine month more most mostly much must my myself nearly need neither never new next nice nine no nobody none
  nor not nothing now of off often old on once one ones only onto or other others our ours out over own part people
  perhaps place possible pretty probably put quite rather read real really recent recently right said same saw say
  says second see seem seen several shall she should shouldn't show similar simple simply since small so some someone
  something sometimes soon still such take taken tell ten than that that's the their theirs them themselves then there
  there's these they they're thing think third this those though thought three through thus time to today together
  told too took toward try turn two under until up upon us use used useful using usually various very via want wants
  was wasn't way we we're we've week well went were weren't what whatever when where whether which while who whole
  whom whose why will with within without won't work would wouldn't year yes yesterday yet you you'd you'll you're
  you've your yours
  al arxiv et january february march april june july august september october november december monday tuesday wednesday
  thursday friday saturday sunday
  aber alle als also am an auch auf aus bei bin bis da damit dann das dass dein dem den der des die
  dies diese dieser doch dort du durch ein eine einem einen einer eines er es für hat ich ihr im ist ja kann kein man
  mehr mit nach nicht noch nur oder ohne sehr sein sich sie sind so über um und uns unter vom von vor war was wenn
  werden wie wir wird zu zum zur`.split(/\s+/),
);
