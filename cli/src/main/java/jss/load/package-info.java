@NullMarked
package jss.load;

import org.jspecify.annotations.NullMarked;
