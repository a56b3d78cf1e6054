/** What can be mended in content without asking, and mending it. */
@NullMarked
package jss.mend;

import org.jspecify.annotations.NullMarked;
