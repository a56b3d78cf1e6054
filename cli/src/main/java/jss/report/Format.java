package jss.report;

/** How problems are told. */
public enum Format {
  /** For people. */
  TEXT,
  /** As JSON of our own. */
  JSON,
  /** As SARIF 2.1.0 (OASIS), which code hosts read. */
  SARIF,
  /** As the XML that JUnit's tools made common. */
  JUNIT,
  /** As workflow commands that GitHub shows beside the lines. */
  GITHUB;

  /** The whole report, its last line ended; nothing of {@link #TEXT}, which is told piece by piece. */
  public String report(Found found) {
    return switch (this) {
      case TEXT -> "";
      case JSON -> JsonReport.of(found);
      case SARIF -> SarifReport.of(found);
      case JUNIT -> JunitReport.of(found);
      case GITHUB -> GithubReport.of(found);
    };
  }
}
