import { TemplateScope } from '../docx/templateData';
import { ReportContext } from '../input';
import { frontMatter } from '../shared/frontMatter';
import { lensOn } from '../shared/lens';
import { listedPriorities } from '../shared/listedPriorities';
import { selectActions, selectMunicipality } from '../shared/select';

/** Which actions a list holds. */
export interface ActionsChoice {
  /** Refs of the actions; all of the plan when absent. */
  readonly refs?: ReadonlyArray<string>;
  /** Code of the municipality whose rows it shows; all when absent. */
  readonly municipality?: string;
  /** The filter in words, to stand above the list: `te laat, Druten`. */
  readonly description?: string;
}

/** The part of the plan that a list is about. */
export function chosenActions(
  { input }: Pick<ReportContext, 'input'>,
  { refs, municipality }: ActionsChoice,
): ReportContext['input'] {
  const chosen = refs === undefined ? input : selectActions(input, ({ ref }) => refs.includes(ref));
  return municipality === undefined ? chosen : selectMunicipality(chosen, municipality);
}

/** A list of actions by any filter. */
export function actionsTags(context: ReportContext, choice: ActionsChoice): TemplateScope {
  const { translate } = context;
  const lens = lensOn(context, chosenActions(context, choice));
  return {
    ...frontMatter(translate('reports:actions.title'), lensOn(context)),
    keuze: choice.description ?? translate('reports:actions.all'),
    aantal: lens.actions.length,
    aantalTekst: translate('reports:actions.count', { count: lens.actions.length }),
    heeftActies: lens.actions.length > 0,
    geenActies: lens.actions.length === 0,
    prioriteiten: listedPriorities(lens),
  };
}
