/** The only entry of the workflow bundle: a name here is a workflow type. */
export { dispatch } from './dispatch.ts';
export { retrain } from './retrain.ts';
export { ticket } from './ticket.ts';
export { weeklyFlags } from './weekly-flags.ts';
