/** Links that lead out of the site: asking whether there is still something where they lead. */
@NullMarked
package jss.outside;

import org.jspecify.annotations.NullMarked;
