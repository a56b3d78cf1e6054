package jss.load;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import jss.content.Address;
import jss.content.Colour;
import jss.content.Lang;
import jss.content.Minutes;
import jss.content.Ref;
import jss.content.When;

/** How the values that are one piece of text are written, for those who look at them before jss does. */
public final class Written {
  /** How ids and keys are spelt. */
  public static final String ID = "^[a-z0-9]+(?:-[a-z0-9]+)*$";
  /** How languages are spelt. */
  public static final String LANGUAGE = "^[a-z]{2,3}(?:-[A-Z]{2})?$";

  private static final String MONTH = "(?:0[1-9]|1[0-2])";
  private static final String DAY = "(?:0[1-9]|[12]\\d|3[01])";
  private static final String POINT =
      "\\d{4}(?:-(?:winter|spring|summer|autumn|" + MONTH + "(?:-" + DAY + ")?))?";

  private Written() {}

  /** Whether a record is written as one piece of text. */
  public static boolean isValue(Class<?> type) {
    return Values.isValue(type);
  }

  /** How a constant of an enum is written: {@code GROUP_WORK} is {@code group-work}. */
  public static String constant(Object constant) {
    return Values.written(constant);
  }

  /**
   * A regular expression, the same in Java and in ECMAScript, for the whole of the text. It knows nothing of calendars:
   * the 30th of February passes.
   *
   * @return empty for what is any text
   */
  public static Optional<String> pattern(Class<?> type) {
    if (type == Ref.class) return Optional.of(ID);
    if (type == Lang.class) return Optional.of(LANGUAGE);
    if (type == LocalDate.class) return Optional.of("^\\d{4}-" + MONTH + "-" + DAY + "$");
    if (type == When.class) return Optional.of("^" + POINT + "(?:/" + POINT + ")?$");
    if (type == LocalTime.class) return Optional.of("^(?:[01]\\d|2[0-3]):[0-5]\\d$");
    if (type == Colour.class) return Optional.of("^#[0-9a-fA-F]{6}$");
    if (type == int.class || type == Integer.class) return Optional.of("^\\d{1,9}$");
    if (type == boolean.class) return Optional.of("^(?:true|false)$");
    if (type == Minutes.class)
      return Optional.of("^(?=.*\\d)(?:\\d{1,3} ?(?:h|t|tim|time|timer|timmar))? ?(?:\\d{1,4} ?(?:m|min)?)?$");
    if (type == Address.class)
      return Optional.of("^(?:[hH][tT][tT][pP][sS]?|[mM][aA][iI][lL][tT][oO]|[tT][eE][lL]):[^\\u0000-\\u0020]*$");
    return Optional.empty();
  }
}
