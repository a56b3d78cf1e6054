package jss.command;

import jss.report.Format;
import picocli.CommandLine.Option;

/** How a command tells the problems that it finds. */
final class ReportOptions {
  @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text", descriptionKey = "report.format")
  private Format format = Format.TEXT;

  Format format() {
    return format;
  }
}
