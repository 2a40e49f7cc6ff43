import { isProblem, Problem } from '../plan/problem';
import { buildPlan, PlanReading } from './buildPlan';
import { fileKind, PlanFile } from './fileKind';
import { PlanSource } from './source';
import { decodeText } from './text/decodeText';
import { readText } from './text/readText';

async function sourceOf(file: PlanFile): Promise<PlanSource> {
  if (fileKind(file) === 'text') return readText(decodeText(file.data));
  // Only who chooses a Word document waits for the libraries that read it.
  const { readDocx } = await import('./docx/readDocx');
  return readDocx(file.data);
}

/**
 * Reads a plan from its document: a Word document (.docx) with tables "Actie | Wanneer", or its text (.txt).
 * Reach, sub-themes, conditions and quotas in running text are proposals for the coordinator.
 *
 * @throws Problem `plan.fileEmpty`, `plan.fileTooLarge`, `plan.fileTypeUnknown`, `plan.fileUnreadable`,
 * `plan.notAPlan`, `plan.noTables`, `plan.noPeriod`
 */
export async function readPlan(file: PlanFile): Promise<PlanReading> {
  try {
    return buildPlan(await sourceOf(file), file.name);
  } catch (error) {
    throw isProblem(error) ? error : new Problem('plan.fileUnreadable', { file: file.name }, error);
  }
}
