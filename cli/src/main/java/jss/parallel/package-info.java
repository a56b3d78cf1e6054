@NullMarked
package jss.parallel;

import org.jspecify.annotations.NullMarked;
