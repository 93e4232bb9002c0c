import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Launch } from '../daemon.ts'
import { ensureDownloaded, ensureImage, unpackArtifact } from '../downloads.ts'
import type { RegistryEndpoints } from '../endpoints.ts'
import { freePorts } from '../free-ports.ts'
import { answersOk } from '../readiness.ts'
import type { Service, Setting } from '../service.ts'

/** The last one that runs on Java 17, so that tests agree whatever Java is there. */
const VERSION = '2.6.13.Final'
const IMAGE = `apicurio/apicurio-registry-mem:${VERSION}`

export const registryService: Service<RegistryEndpoints> = {
  title: 'The schema registry',
  needs: [],
  startTimeoutMs: 120_000,
  engineNeeds: (downloads) => ({
    service: 'The schema registry',
    oldestJava: 17,
    fetchedWith: [{ program: 'mvn', name: 'Maven' }],
    fetched: existsSync(packageFolder(downloads)),
  }),
  plan: async (setting) => {
    const [port = 0] = await freePorts(1)
    const launch = await launchRegistry(setting, port)
    const url = `http://127.0.0.1:${port}/apis/ccompat/v7`
    return { nodes: [{ id: 'registry', launch, ports: [port] }], endpoints: { status: 'running', url } }
  },
  isReady: ({ url }) => answersOk(`${url}/subjects`),
}

async function launchRegistry(setting: Setting, port: number): Promise<Launch> {
  const { engine, machine, downloads, directory, progress } = setting
  const shared = { directory, environment: machine.plainEnvironment, log: join(directory, 'registry.log') }
  if (engine.kind === 'docker') {
    await ensureImage(engine.docker, IMAGE, machine, progress)
    const container = `${setting.id}-registry`
    const settings = ['--env', `QUARKUS_HTTP_PORT=${port}`, '--env', 'QUARKUS_HTTP_HOST=127.0.0.1']
    const parameters = ['run', '--rm', '--name', container, '--network', 'host', ...settings, IMAGE]
    return { ...shared, command: engine.docker, arguments: parameters, container }
  }
  await ensureDownloaded(packageFolder(downloads), `Apicurio Registry ${VERSION}`, progress, (folder) =>
    unpackArtifact(setting, `io.apicurio:apicurio-registry-app:${VERSION}:tar.gz:all`, folder),
  )
  const options = ['-Xmx512m', `-Dquarkus.http.port=${port}`, '-Dquarkus.http.host=127.0.0.1']
  const parameters = [...options, '-jar', join(packageFolder(downloads), `apicurio-registry-app-${VERSION}-runner.jar`)]
  return { ...shared, command: join(engine.java.home, 'bin', 'java'), arguments: parameters }
}

function packageFolder(downloads: string): string {
  return join(downloads, `apicurio-registry-${VERSION}`)
}
