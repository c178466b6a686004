import { ApiObject } from "../../office/apiObject";
import { ChartFont, ChartTextFormat } from "./chartFormats";
import type { ChartHandle } from "./chartHandle";
import { seriesName } from "./seriesName";

/** Without a text of its own it tells the name of an only series, as in Excel. */
export class ChartTitle extends ApiObject {
  readonly typeName = "ChartTitle";
  override readonly scalars = ["visible", "text"];

  constructor(private readonly chart: ChartHandle) {
    super();
  }

  get visible(): boolean {
    return this.chart.now.title.visible;
  }

  set visible(visible: boolean) {
    this.#change({ visible });
  }

  get text(): string {
    const { title, series } = this.chart.now;
    if (title.text !== "") return title.text;
    const [only, ...others] = series;
    return only && others.length === 0 ? seriesName(this.chart.state.port, only) : "Diagramtitel";
  }

  set text(text: string) {
    this.#change({ text, visible: true });
  }

  get format(): ChartTextFormat {
    return new ChartTextFormat(
      "ChartTitleFormat",
      new ChartFont({
        read: () => this.chart.now.title.look,
        change: (look) => this.#change({ look: { ...this.chart.now.title.look, ...look } }),
      }),
    );
  }

  #change(part: object): void {
    this.chart.change({ title: { ...this.chart.now.title, ...part } });
  }
}
