/** Changes to the files of an editor: only what is meant, and all of it or nothing. */
@NullMarked
package jss.edit;

import org.jspecify.annotations.NullMarked;
