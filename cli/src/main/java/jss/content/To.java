package jss.content;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** The kinds that the references in a field may lead to; none named: any kind. */
@Retention(RetentionPolicy.RUNTIME)
public @interface To {
  Kind[] value() default {};
}
