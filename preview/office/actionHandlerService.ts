import { ApiObject } from "./apiObject";

/** The one object that office.js makes anew: it says that ribbon commands can be taken. */
export class ActionHandlerService extends ApiObject {
  readonly typeName = "AddinInternalService";

  notifyActionHandlerReady(): void {}
}
