/** What editors' programs need to know of the format: JSON Schemas with every field explained, and their settings. */
@NullMarked
package jss.schema;

import org.jspecify.annotations.NullMarked;
