@NullMarked
package jss.site;

import org.jspecify.annotations.NullMarked;
