/** How the stack tells a person what it is doing: whole lines, and progress while something is being fetched. */
export interface Reporter {
  line(text: string): void;
  /** Call as often as you like; `totalBytes` is null when the size is not known beforehand. */
  progress(label: string, doneBytes: number, totalBytes: number | null): void;
  /** The fetch called `label` is over, well or badly. */
  progressDone(label: string): void;
}

const PLAIN_PROGRESS_EVERY_MS = 3_000;

/**
 * @param log receives whole lines, without colour (so NO_COLOR has nothing to switch off); absent means silence.
 * @returns a reporter that keeps one updating line on a terminal and logs a line every few seconds elsewhere.
 */
export function createReporter(log: ((line: string) => void) | undefined): Reporter {
  if (!log) return { line: () => undefined, progress: () => undefined, progressDone: () => undefined };
  return process.stdout.isTTY ? terminalReporter(log) : plainReporter(log);
}

function terminalReporter(log: (line: string) => void): Reporter {
  const active = new Map<string, string>();
  const redraw = () => process.stdout.write(`\r\u001b[2K${[...active.values()].join('   ')}`);
  return {
    line: (text) => {
      if (active.size > 0) process.stdout.write('\r\u001b[2K');
      log(text);
      if (active.size > 0) redraw();
    },
    progress: (label, doneBytes, totalBytes) => {
      active.set(label, progressText(label, doneBytes, totalBytes));
      redraw();
    },
    progressDone: (label) => {
      if (active.delete(label)) redraw();
    },
  };
}

function plainReporter(log: (line: string) => void): Reporter {
  const lastLoggedAtMs = new Map<string, number>();
  return {
    line: log,
    progress: (label, doneBytes, totalBytes) => {
      const nowMs = Date.now();
      const lastMs = lastLoggedAtMs.get(label);
      if (lastMs !== undefined && nowMs - lastMs < PLAIN_PROGRESS_EVERY_MS) return;
      lastLoggedAtMs.set(label, nowMs);
      log(progressText(label, doneBytes, totalBytes));
    },
    progressDone: (label) => void lastLoggedAtMs.delete(label),
  };
}

function progressText(label: string, doneBytes: number, totalBytes: number | null): string {
  const done = `${(doneBytes / 1e6).toFixed(1)} MB`;
  if (totalBytes === null) return `${label}: ${done} so far`;
  return `${label}: ${Math.floor((doneBytes / totalBytes) * 100)} % of ${(totalBytes / 1e6).toFixed(1)} MB`;
}
