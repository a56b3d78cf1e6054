/** Problems for other programs: JSON, SARIF, JUnit and the annotations of GitHub. */
@NullMarked
package jss.report;

import org.jspecify.annotations.NullMarked;
