import { Action } from '../../plan/model';

/** The text of an action with the lead that it shares with its neighbours. */
export function actionText(action: Action): string {
  return action.lead ? `${action.lead} ${action.text}` : action.text;
}
