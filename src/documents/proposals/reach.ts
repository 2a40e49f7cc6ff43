import { Reach } from '../../plan/model';

/** Words that leave little doubt, the stronger first. */
const CUES: ReadonlyArray<readonly [RegExp, Reach]> = [
  [/(?:per|elke|iedere|alle)\s+gemeenten?(?!\p{L})/iu, 'municipality'],
  [/(?:m\.u\.v\.|met uitzondering van|behalve)\s/iu, 'municipality'],
  // Done by or within the municipalities.
  [/(?<!\p{L})door\s+(?:de|alle|onze)\s+gemeenten(?!\p{L})/iu, 'municipality'],
  [/ge[ïi]mplementeerd[^.]*\sgemeenten|gemeenten\s+(?:implementeren|voeren)(?!\p{L})/iu, 'municipality'],
  [/(?<!\p{L})lokale(?!\p{L})/iu, 'municipality'],
  // By-laws and the powers of a mayor are each municipality's own.
  [/(?<!\p{L})(?:APV|Gemeentewet|13b|gemeentelijke verordening\p{L}*)(?!\p{L})/u, 'municipality'],
  [
    /beleidsregels?|(?<!\p{L})(?:regionale?|regionaal|districtelijke?|bovenlokale?|gezamenlijke?)(?!\p{L})/iu,
    'region',
  ],
  [/werkgroep|gezagsdriehoek/iu, 'region'],
  [/^De gemeenten\s/u, 'municipality'],
];

/**
 * Who carries out an action, by the words it uses; a proposal. Without any cue it is the region's: asking a
 * duo once too little is put right sooner than asking six municipalities for nothing.
 */
export function proposeReach(text: string, when: string): Reach {
  const all = `${text} ${when}`;
  return CUES.find(([cue]) => cue.test(all))?.[1] ?? 'region';
}
