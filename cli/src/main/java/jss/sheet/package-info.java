/** Printables: sheets, cards, kits and the handbook, as PDF that everyone can read. */
@NullMarked
package jss.sheet;

import org.jspecify.annotations.NullMarked;
