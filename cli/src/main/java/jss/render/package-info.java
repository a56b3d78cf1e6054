@NullMarked
package jss.render;

import org.jspecify.annotations.NullMarked;
