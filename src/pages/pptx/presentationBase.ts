import type { SlideBox } from "./openXml";
import type { PackageParts, Relationship } from "./packageBytes";

/** What a slide takes from the layout that it stands on. */
export interface SlideLayout {
  /** Where its content goes. */
  readonly body: SlideBox;
  /** The placeholder that chart or table fills; none where the layout has no single one. */
  readonly content: Readonly<Record<string, string | number | undefined>> | undefined;
  /** The index of the number's placeholder. */
  readonly slideNumber: string | undefined;
  /** Whether the content needs a ground of its own. */
  readonly hasPanel: boolean;
}

/** What the slides are put into: our own master, or the municipality's. */
export interface PresentationBase {
  readonly layout: SlideLayout;
  /** Below ppt/: "slideLayouts/slideLayout1.xml". */
  readonly layoutPart: string;
  /** Below ppt/, and how the presentation refers to it. */
  readonly notesMaster: { readonly part: string; readonly id: string };
  /** The presentation's relationships without the slides'. */
  readonly relationships: readonly Relationship[];
  /** Numbers of relationships from here on are free. */
  readonly nextRelationship: number;
  /** Puts master, layouts, theme and media into the package. */
  addTo(parts: PackageParts): void;
  /** The presentation's markup with the list of its slides. */
  presentation(slides: string): string;
}
