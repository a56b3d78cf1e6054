package jss.sheet.judge;

import java.awt.geom.Rectangle2D;

/**
 * A letter as it is set.
 *
 * @param order in painting
 * @param run that it belongs to; its number is -1 when it is no part of what is read
 * @param text empty when the file doesn't say which letter it is
 * @param box its advance by its height, in points
 * @param baseline the height of its line
 * @param isThere whether the font has a sign for it
 * @param isInClip whether it is in the part of the page that may be painted
 * @param colour as {@code 0xrrggbb}
 */
record Glyph(
    int order, Part.Run run, String text, Rectangle2D box, double baseline, double size, boolean isThere,
    boolean isInClip, int colour) {
  int page() {
    return run.page();
  }
}
