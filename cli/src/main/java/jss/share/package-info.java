/** What one programme offers to others, as an archive, and how another takes it over. */
@NullMarked
package jss.share;

import org.jspecify.annotations.NullMarked;
