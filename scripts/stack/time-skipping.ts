import { existsSync } from 'node:fs';
import { chmod, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fillOnce, sha256 } from './fetch.ts';
import { officialDownload } from './official-download.ts';
import { run } from './processes.ts';
import { cacheFolder } from './project.ts';
import { createReporter } from './reporter.ts';
import type { Reporter } from './reporter.ts';
import { firstThatWorks } from './sources.ts';

const SERVER_VERSION = '1.32.0';
const SERVER_JAR = `temporal-test-server-${SERVER_VERSION}.jar`;
const SERVER_JAR_SHA256 = 'f578e93af91f915a934b7c89cec75411df0238bd4f202773f52a5b5eaee0eb59';
const MAVEN_WITHIN_MS = 600_000;

const binaryFolder = join(cacheFolder, `temporal-test-server-${SERVER_VERSION}-download`);
const jarFolder = join(cacheFolder, `temporal-test-server-${SERVER_VERSION}-jars`);
const binary = join(binaryFolder, 'temporal-test-server');
const script = join(jarFolder, 'temporal-test-server');

/** What `TestWorkflowEnvironment.createTimeSkipping({ server })` takes. */
export interface TimeSkippingServer {
  executable: { type: 'existing-path'; path: string };
}

/**
 * Finds Temporal's time-skipping test server: in the cache, by direct download, or from Maven behind a small script.
 *
 * @param log receives the reasons when a source fails, and progress.
 * @returns null, with the reasons logged, when nothing works: tests then skip.
 */
export async function timeSkippingServer(log: (line: string) => void = console.warn): Promise<TimeSkippingServer | null> {
  const reporter = createReporter(log);
  const wayOut = 'Install Java and Maven, or allow downloads: tests that skip time are skipped until then.';
  try {
    const path = await firstThatWorks('The time-skipping test server', wayOut, reporter, [
      { name: 'cached download', find: () => Promise.resolve(existsSync(binary) ? binary : null) },
      { name: 'cached jars', find: async () => (existsSync(script) && (await hasJava()) ? script : null) },
      { name: 'download', find: () => downloadBinary(reporter) },
      { name: 'Maven', find: () => fetchJars(reporter) },
    ]);
    return { executable: { type: 'existing-path', path } };
  } catch (error) {
    log(error instanceof Error ? error.message : String(error));
    return null;
  }
}

async function hasJava(): Promise<boolean> {
  return run('java', ['-version'], { timeoutMs: 20_000 }).then(() => true, () => false);
}

async function downloadBinary(reporter: Reporter): Promise<string> {
  await fillOnce(binaryFolder, async (folder) => {
    const scratchFolder = join(folder, 'scratch');
    await mkdir(scratchFolder);
    const program = await officialDownload('temporal-test-server', `v${SERVER_VERSION}`, scratchFolder, reporter);
    await rename(program, join(folder, 'temporal-test-server'));
    await chmod(join(folder, 'temporal-test-server'), 0o755);
    await rm(scratchFolder, { recursive: true });
  });
  return binary;
}

async function fetchJars(reporter: Reporter): Promise<string> {
  if (!(await hasJava())) throw new Error('there is no java on the PATH');
  reporter.line(`Time-skipping test server ${SERVER_VERSION}: fetching the jars with Maven`);
  await fillOnce(jarFolder, async (folder) => {
    await writeFile(join(folder, 'pom.xml'), pom);
    const libFolder = join(folder, 'lib');
    const copy = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies';
    const args = ['-B', '-q', '-f', join(folder, 'pom.xml'), copy, `-DoutputDirectory=${libFolder}`, '-DincludeScope=runtime'];
    // -C: a file that does not match the checksum published beside it fails the build.
    await run('mvn', ['-C', ...args], { timeoutMs: MAVEN_WITHIN_MS });
    if (!(await readdir(libFolder)).includes(SERVER_JAR)) throw new Error(`Maven brought no ${SERVER_JAR}`);
    const checksum = await sha256(join(libFolder, SERVER_JAR));
    if (checksum !== SERVER_JAR_SHA256) throw new Error(`${SERVER_JAR} has the unknown checksum ${checksum}`);
    await writeFile(join(folder, 'temporal-test-server'), launcher, { mode: 0o755 });
  });
  return script;
}

const pom = `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>waybill</groupId>
  <artifactId>test-server</artifactId>
  <version>1</version>
  <packaging>pom</packaging>
  <dependencies>
    <dependency>
      <groupId>io.temporal</groupId>
      <artifactId>temporal-test-server</artifactId>
      <version>${SERVER_VERSION}</version>
    </dependency>
  </dependencies>
</project>
`;

/** Called by the SDK as `PORT --enable-time-skipping`; exec, so that ending the script ends Java. */
const launcher = `#!/bin/sh
here=$(dirname "$0")
exec java -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -cp "$here/lib/*" io.temporal.testserver.TestServer "$@"
`;
