import { publicFigures } from '../../plan/figures';
import { TemplateScope } from '../docx/templateData';
import { ReportContext } from '../input';
import { figureTags } from '../shared/figures';
import { frontMatter } from '../shared/frontMatter';
import { lensOn } from '../shared/lens';
import { partOfPriority } from '../shared/priorities';
import { selectMunicipality } from '../shared/select';

/** Paragraphs of a text that somebody wrote in one field. */
const paragraphs = (text: string): ReadonlyArray<TemplateScope> =>
  text
    .split(/\n+/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((alinea) => ({ alinea }));

/**
 * The newsletter for the councils. It holds what was approved for the public and nothing else: per priority the
 * approved text, the remarks that were marked public, and public figures.
 */
export function newsletterTags(context: ReportContext, municipality: string | undefined): TemplateScope {
  const { input, translate } = context;
  const own = municipality === undefined ? input : selectMunicipality(input, municipality);
  const lens = lensOn(context, own);
  const place = input.plan.municipalities.find(({ code }) => code === municipality)?.name;
  const priorities = input.plan.priorities.flatMap((priority) => {
    const part = partOfPriority(lens, priority.number);
    if (!part?.publicApproved || part.publicText.trim() === '') return [];
    const remarks = lens.counted.filter(
      ({ action, state, key }) =>
        action.priority === priority.number &&
        !priority.confidential &&
        state.remarkPublic === true &&
        (state.remark ?? '').trim() !== '' &&
        key.municipality !== undefined &&
        key.municipality === municipality,
    );
    return [
      {
        nummer: priority.number,
        prioriteit: priority.title,
        alineas: paragraphs(part.publicText),
        heeftEigenNieuws: remarks.length > 0,
        eigenNieuws: remarks.map(({ state }) => ({ nieuws: (state.remark ?? '').trim() })),
      },
    ];
  });
  const figures = publicFigures(input.figures ?? []).filter(
    (figure) =>
      figure.municipality === undefined || municipality === undefined || figure.municipality === municipality,
  );
  return {
    ...frontMatter(translate('reports:newsletter.title'), lensOn(context)),
    voorGemeente: place ?? translate('reports:newsletter.everybody'),
    isGemeente: place !== undefined,
    heeftOnderwerpen: priorities.length > 0,
    geenOnderwerpen: priorities.length === 0,
    onderwerpen: priorities,
    ...figureTags(figures, lens),
  };
}
