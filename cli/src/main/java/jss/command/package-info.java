@NullMarked
package jss.command;

import org.jspecify.annotations.NullMarked;
