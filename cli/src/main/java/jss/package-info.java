/** From a folder of content to a site: the whole way, in a few lines. */
@NullMarked
package jss;

import org.jspecify.annotations.NullMarked;
