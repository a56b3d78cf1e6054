@NullMarked
package jss.check;

import org.jspecify.annotations.NullMarked;
