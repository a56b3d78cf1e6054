package jss.content;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** A record that may be written as plain text, which is then its first component. */
@Retention(RetentionPolicy.RUNTIME)
public @interface Brief {}
