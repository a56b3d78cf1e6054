/** What is translated, how far it is, what has changed since, and words on their way to translators and back. */
@org.jspecify.annotations.NullMarked
package jss.translate;
