import type { PreviewHost } from "../../preview/host";
import { HostError, type HostErrorCode } from "../../preview/office/hostError";
import { actionType, type Request } from "../../preview/office/wire";

/* What a real Excel does to an add-in on a bad day: it refuses a batch, or lets it wait. */

/** Batches, by what they ask for. */
export type Batches = (request: Request) => boolean;

/** Those that ask for such a thing of the object model: "GetSelectedRanges". */
export const askingFor =
  (name: string): Batches =>
  ({ message: { body } }) =>
    Object.values(body.ObjectPaths).some((path) => path.Name === name);

/** All that the add-in asks; what office.js says of itself when an event is added is not among it. */
export const every: Batches = (request) => !askingFor("Microsoft.InternalService.AddinInternalService")(request);

/** Those that write cells. */
export const writing: Batches = ({ message: { body } }) =>
  body.Actions.some(({ ActionType, Name }) => ActionType === actionType.set && Name === "Formulas");

/** Lets Excel refuse such batches with this error; the answer ends it, and tells how many were refused. */
export function refuse(host: PreviewHost, code: HostErrorCode, batches: Batches = every): () => number {
  const { execute } = host;
  const { message } = new HostError(code);
  const error = { ActionIndex: 0, Code: code, Message: message, Location: "", HttpStatusCode: 400 };
  const body = { Results: [], TraceIds: [], Error: error };
  let refused = 0;
  host.execute = async (request) => {
    if (!batches(request)) return execute(request);
    refused++;
    return { id: request.id, type: 2, message: { statusCode: 200, headers: {}, body } };
  };
  return () => {
    host.execute = execute;
    return refused;
  };
}

/** Lets Excel wait before it carries out such batches, and all that come after, until the answer is called. */
export function hold(host: PreviewHost, batches: Batches = every): () => void {
  const { execute } = host;
  let release: () => void = () => undefined;
  const released = new Promise<void>((resolve) => (release = resolve));
  let holding = false;
  host.execute = async (request) => {
    holding ||= batches(request);
    if (holding) await released;
    return execute(request);
  };
  return () => {
    host.execute = execute;
    release();
  };
}

/** Lets each answer come a moment later, as over Excel's own bridge: what is shown between two of them can be seen. */
export function answerLater(host: PreviewHost): void {
  const { execute } = host;
  host.execute = async (request) => {
    const response = await execute(request);
    await new Promise((resolve) => setTimeout(resolve, 1));
    return response;
  };
}
