@NullMarked
package jss.markdown;

import org.jspecify.annotations.NullMarked;
