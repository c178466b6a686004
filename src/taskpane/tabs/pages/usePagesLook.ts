import { identityLook, ourLook, type ChosenLook, type PageLook } from "../../../pages/colours/pageLook";
import type { Logo } from "../../../pages/pptx/logo";
import { useIdentity, type IdentityChoice } from "./useIdentity";
import { useTemplate, type TemplateChoice } from "./useTemplate";

/** How pages look: by the municipality's template, by the colours that are written, or as ours. */
export interface PagesLook {
  readonly template: TemplateChoice;
  readonly identity: IdentityChoice;
  /** Undefined where pages are as ours. */
  readonly look: PageLook | undefined;
  /** What came of the municipality's colours; undefined where ours are used. */
  readonly chosen: ChosenLook | undefined;
  /** Only where there is no template, which has its own. */
  readonly logo: Logo | undefined;
}

export function usePagesLook(): PagesLook {
  const template = useTemplate();
  const identity = useIdentity();
  const { layout, colours } = template;
  const chosen = layout ? (colours === "own" ? identityLook(layout.identity) : undefined) : identity.look;
  return {
    template,
    identity,
    chosen,
    look: layout ? (chosen ?? ourLook(layout.identity)) : identity.look,
    logo: layout ? undefined : identity.logo?.picture,
  };
}
