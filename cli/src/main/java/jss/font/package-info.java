/** Fonts: which letters they have, and whether a PDF may hold them. */
@NullMarked
package jss.font;

import org.jspecify.annotations.NullMarked;
