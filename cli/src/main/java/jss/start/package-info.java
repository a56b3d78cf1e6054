/** How a programme begins and grows: a new one, a new entry, a new name. */
@NullMarked
package jss.start;

import org.jspecify.annotations.NullMarked;
