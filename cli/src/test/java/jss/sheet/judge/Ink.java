package jss.sheet.judge;

import java.awt.Shape;
import java.awt.geom.Rectangle2D;

/**
 * An area or line that is painted.
 *
 * @param order in painting
 * @param shape of an area
 * @param bounds of what of it can be seen
 * @param colour as {@code 0xrrggbb}
 * @param isOpaque whether nothing can be seen through it
 * @param isPlain whether it has one colour
 */
record Ink(int order, int page, Shape shape, Rectangle2D bounds, int colour, boolean isOpaque, boolean isPlain) {}
