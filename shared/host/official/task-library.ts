// azure-pipelines-task-lib, loaded only on Azure Pipelines and kept from doing more than it is asked for.
// On import it empties the environment into a vault, prints what it finds, and installs crash handlers.
import { Writable } from 'node:stream';
import { type HostProcess, takeVariables } from '../host-process.js';

export type TaskLibrary = typeof import('azure-pipelines-task-lib/task.js');

// What the library has moved into its vault; the empty ones it leaves behind.
const secretPrefixes = ['INPUT_', 'ENDPOINT_AUTH_', 'SECRET_', 'SECUREFILE_TICKET_'];

/** `folder` is ours alone: the vault's key lies there, and a task library in a child process would overwrite it. */
export async function loadTaskLibrary(io: HostProcess, folder: string): Promise<TaskLibrary> {
  const forgetNewHandlers = rememberHandlers(io);
  const library = await whileKeyIsIn(folder, io.env, () =>
    withoutDebugLines(io.stdout, () => import('azure-pipelines-task-lib/task.js')),
  );
  // What is printed goes through our log. In debug mode the library would print every parameter of a connection.
  library.setStdStream(new Writable({ write: (_chunk, _encoding, done) => done() }));
  forgetNewHandlers();
  takeVariables(io.env, secretPrefixes);
  return library;
}

// Its handlers report a crash as a result and keep the process alive: ours must end as we decide.
function rememberHandlers(io: HostProcess): () => void {
  const exceptions = io.listeners('uncaughtException');
  const rejections = io.listeners('unhandledRejection');
  return () => {
    for (const listener of io.listeners('uncaughtException')) {
      if (!exceptions.includes(listener)) io.off('uncaughtException', listener);
    }
    for (const listener of io.listeners('unhandledRejection')) {
      if (!rejections.includes(listener)) io.off('unhandledRejection', listener);
    }
  };
}

async function whileKeyIsIn<T>(
  folder: string,
  environment: HostProcess['env'],
  work: () => Promise<T>,
): Promise<T> {
  const before = environment['AGENT_TEMPDIRECTORY'];
  environment['AGENT_TEMPDIRECTORY'] = folder;
  try {
    return await work();
  } finally {
    // Assigning undefined to a variable of a process would make it the text "undefined".
    if (before === undefined) delete environment['AGENT_TEMPDIRECTORY'];
    else environment['AGENT_TEMPDIRECTORY'] = before;
  }
}

// The first debug lines come before the library knows whether debug mode is on. Nothing else is held back.
async function withoutDebugLines<T>(stdout: HostProcess['stdout'], work: () => Promise<T>): Promise<T> {
  const write = stdout.write;
  stdout.write = (text, done) => {
    if (!String(text).startsWith('##vso[task.debug]')) return write.call(stdout, text, done);
    done?.();
    return true;
  };
  try {
    return await work();
  } finally {
    stdout.write = write;
  }
}
