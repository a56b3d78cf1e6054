/** The programme's words and facts as immutable values: what can be written, and what follows from it. */
@NullMarked
package jss.content;

import org.jspecify.annotations.NullMarked;
