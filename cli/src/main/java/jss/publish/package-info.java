@NullMarked
package jss.publish;

import org.jspecify.annotations.NullMarked;
