/** The programme as it will be published, in a browser, while it is written. */
@org.jspecify.annotations.NullMarked
package jss.preview;
