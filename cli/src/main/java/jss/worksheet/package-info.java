/** Where everything on a worksheet lies, in millimetres from the top left of what may be printed on. */
@NullMarked
package jss.worksheet;

import org.jspecify.annotations.NullMarked;
