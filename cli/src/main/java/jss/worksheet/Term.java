package jss.worksheet;

/**
 * Words on a worksheet.
 *
 * @param field that they are written in, such as {@code worksheet.labels.eier}; empty for the interface's own
 */
public record Term(String field, String text) {
  /** Words that the sheet has whatever the content says. */
  static Term own(String text) {
    return new Term("", text);
  }
}
