package jss.sheet.judge;

/** What an element of the structure tree has in it. */
sealed interface Part permits Tag, Part.Run {
  /**
   * A piece of a page's content.
   *
   * @param page from 0
   */
  record Run(int page, int number) implements Part {}
}
