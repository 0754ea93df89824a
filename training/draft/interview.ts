/** The sheet to sit down with: what the history says, to be confirmed, and what it does not say, to be asked. */
import type { Draft } from './index.ts';
import { count, oneLine, percent } from './wording.ts';

export function interviewSheet(draft: Draft): string {
  const { file, used, notes, questions, rules, matrix, teams } = draft;
  const mined = rules.filter(({ origin }) => origin !== 'answer');
  return `${[
    `# Interview: how ${oneLine(file)} was really routed`, '',
    `From ${count(used, 'ticket')}. Take it to the people who have done the work for years. What they know goes into the answers file; each answer becomes a rule with its reason.`,
    ...notes.map((note) => `\n> ${oneLine(note)}`), '',
    '## 1. What the history cannot explain', '',
    ...(questions.length === 0 ? ['Nothing: tickets that look alike went to the same teams.', ''] : []),
    ...questions.flatMap(({ id, text, examples, hint }, n) => [
      `### ${n + 1}. ${plain(text)}`, '',
      ...examples.filter(({ ids }) => ids.length > 0).map(({ team, ids }) => `- ${plain(team)}: tickets ${ids.map(plain).join(', ')}`),
      ...(hint === null ? [] : [`- Perhaps: ${plain(hint)}`]),
      '', `Answer (\`${id}\`): ________________________________________`, '',
    ]),
    '## 2. What was found: is it right, and why is it so?', '',
    ...(mined.length === 0 ? ['No rule beyond the routing matrix.', ''] : []),
    ...mined.flatMap(({ id, why, set, mined: rule }) => [
      `- [ ] **${id}** → ${plain(Object.values(set).join(', '))}. ${plain(why)}${rule ? ` Examples: ${rule.evidence.examples.map(plain).join(', ')}.` : ''}`,
      '  Reason: ________________________________________',
    ]), '',
    '## 3. Categories: do the names fit, does anything belong elsewhere?', '',
    ...matrix.flatMap(({ category, rows, examples }) => [
      `- **${plain(category.name)}** (${count(category.tickets.length, 'ticket')}): ${rows.map(({ level, team, solved, tickets }) => `${level} ${plain(team.name)} ${tickets > 0 ? percent(solved / tickets) : ''}`.trim()).join(', ')}`,
      ...(category.subcategories.length > 0 ? [`  - finer: ${category.subcategories.map(({ name, tickets }) => `${plain(name)} (${tickets})`).join(', ')}`] : []),
      ...examples.map(({ id, subject }) => `  - ${plain(id)}${subject === '' ? '' : `: ${plain(subject)}`}`),
    ]), '',
    '## 4. Teams: who stands behind whom?', '',
    ...teams.map(({ name, level, reason, triage, hours }) => `- **${plain(name)}**: ${level}${triage ? ', triage' : ''} (${plain(reason)})${hours === null ? '' : `; ${hours}`}`),
  ].join('\n')}\n`;
}

/** Text from tickets must not become headings, links or HTML. */
function plain(text: string): string {
  return oneLine(text).replace(/[\\`*_[\]<>#|]/g, '\\$&');
}
