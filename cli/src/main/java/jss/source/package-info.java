@NullMarked
package jss.source;

import org.jspecify.annotations.NullMarked;
