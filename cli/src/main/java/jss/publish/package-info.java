/** Writing a site into its folder, as a whole or not at all. */
@NullMarked
package jss.publish;

import org.jspecify.annotations.NullMarked;
