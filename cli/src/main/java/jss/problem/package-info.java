@NullMarked
package jss.problem;

import org.jspecify.annotations.NullMarked;
