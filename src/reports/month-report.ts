/** A month in figures: counts alone, nobody’s words and nobody’s case. */
export interface MonthReport {
  readonly title: string;
  /** What has to be known to read it. */
  readonly notice: readonly string[];
  readonly sections: readonly ReportSection[];
}

export interface ReportSection {
  readonly title: string;
  readonly rows: readonly { readonly label: string; readonly value: string }[];
  /** The same as a picture, where one shows it better. */
  readonly bars?: readonly { readonly label: string; readonly value: number }[];
}
