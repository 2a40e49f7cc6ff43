import { z } from 'zod';
import { provision } from '../../../sharepoint/provision/provision';
import { ProvisionEvent } from '../../../sharepoint/provision/report';
import { municipalityCode } from '../../../src/plan/municipality';
import { readSetupConfig } from '../../config';
import { createSetupSite } from '../../setupSite';
import { CommandContext, defineCommand } from '../command';
import { REGION_MUNICIPALITIES } from '../regionMunicipalities';

const schema = z.object({
  gemeenten: z
    .array(z.string())
    .optional()
    .transform((texts) => texts?.flatMap((text) => text.split(/[,;]/)).map((name) => name.trim()))
    .transform((names) => names?.filter((name) => name !== '')),
});

/** `uvp provision`: makes what the tracker needs on the site. */
export const provisionCommand = defineCommand({
  words: 'provision',
  description: 'cli:provision.description',
  options: [{ flags: '--gemeenten <NAMEN...>', description: 'cli:provision.option.gemeenten' }],
  schema,
  run: async ({ gemeenten }, { environment, t, print, tell }) => {
    const config = readSetupConfig(environment);
    const sp = createSetupSite(config, tell);
    const result = await provision(
      sp,
      {
        municipalities: (gemeenten ?? []).map((name) => ({ code: municipalityCode(name), name })),
        ifNone: REGION_MUNICIPALITIES.map((name) => ({ code: municipalityCode(name), name })),
      },
      {
        phase: (name, step, of) =>
          tell(t('cli:provision.phase', { step, of, name: t(`cli:provision.phases.${name}`) })),
        event: (event) => tell(`  ${sentence(event, t)}`),
      },
    );
    print(
      result.made + result.restored === 0
        ? t('cli:provision.nothing', { site: config.siteUrl })
        : t('cli:provision.done', { site: config.siteUrl, made: result.made, restored: result.restored }),
    );
    if (result.deviations.length > 0)
      print(t('cli:provision.deviations', { count: result.deviations.length }));
    result.deviations.forEach((event) => print(`  ${sentence(event, t)}`));
  },
});

function sentence({ did, what, name, list }: ProvisionEvent, t: CommandContext['t']): string {
  const thing = t(`cli:provision.what.${what}`, { name });
  const place = list === undefined ? '' : t('cli:provision.in', { list });
  return t(`cli:provision.did.${did}`, { thing: `${thing}${place}` });
}
