/** The finished site in a real browser, and before the HTML checker. */
@NullMarked
package jss.browser;

import org.jspecify.annotations.NullMarked;
