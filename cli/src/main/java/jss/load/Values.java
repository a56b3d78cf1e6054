package jss.load;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import jss.content.Address;
import jss.content.Attachment;
import jss.content.Colour;
import jss.content.Lang;
import jss.content.Minutes;
import jss.content.Ref;
import jss.content.When;
import jss.load.Shape.Field;
import jss.problem.Problem;
import jss.problem.Suggestion;
import jss.problem.Word;
import jss.source.Node.Scalar;
import org.jspecify.annotations.Nullable;

/** Reads the values that are written as one piece of text. */
final class Values {
  private static final Set<Class<?>> RECORDS =
      Set.of(Ref.class, Minutes.class, When.class, Address.class, Attachment.class, Lang.class, Colour.class);
  private static final Pattern WHOLE = Pattern.compile("\\d{1,9}");
  private static final Pattern CLOCK = Pattern.compile("([01]\\d|2[0-3]):([0-5]\\d)");
  private static final Pattern NEARLY_CLOCK = Pattern.compile("(\\d{1,2}) ?[.:,kK ] ?(\\d{2})");
  private static final Pattern TAG = Pattern.compile("[a-z]{2,3}(?:-[A-Z]{2})?");

  private Values() {}

  /** Whether a record is written as one piece of text. */
  static boolean isValue(Class<?> type) {
    return RECORDS.contains(type);
  }

  /**
   * @param problems for what cannot be read
   * @param slips for what is written wrongly and can still be read, so that the rest is looked at in the same run
   * @return null after a problem
   */
  static @Nullable Object read(Scalar scalar, Field field, Problem.Sink problems, Problem.Sink slips) {
    Class<?> type = field.value();
    String text = scalar.text();
    if (type == String.class) return text;
    if (type == Ref.class) return ref(scalar, field, problems);
    if (type == Address.class) return address(scalar, problems);
    if (type == Attachment.class) return new Attachment(text, scalar.span());
    if (type == LocalTime.class) return clock(scalar, problems, slips);
    if (type == boolean.class) {
      if (text.equals("true")) return true;
      return text.equals("false") ? false : wrong(scalar, problems, List.of("true", "false"));
    }
    if (type.isEnum()) return constant(scalar, type, problems);
    Optional<?> value = parse(scalar, type);
    if (value.isPresent()) return value.get();
    if (type == LocalDate.class || type == When.class) {
      problems.accept(Problem.of("malformed-date", scalar.span()).with("seen", text));
      return null;
    }
    String expected = type == Integer.class ? "int" : type.getSimpleName().toLowerCase(Locale.ROOT);
    return wrong(scalar, problems, List.of(new Word("value." + expected)));
  }

  private static Optional<?> parse(Scalar scalar, Class<?> type) {
    String text = scalar.text();
    if (type == int.class || type == Integer.class)
      return Optional.of(text).filter(WHOLE.asMatchPredicate()).map(Integer::valueOf);
    if (type == Minutes.class) return Minutes.parse(text);
    if (type == When.class) return When.parse(text);
    if (type == LocalDate.class) return date(text);
    if (type == Colour.class) return Colour.parse(text, scalar.span());
    if (type == Lang.class) return Optional.of(text).filter(TAG.asMatchPredicate()).map(Lang::new);
    throw new IllegalStateException("no way to read a " + type);
  }

  static boolean isTag(String text) {
    return TAG.matcher(text).matches();
  }

  static Problem noTag(Scalar scalar) {
    return Problem.of("wrong-value", scalar.span()).with("seen", scalar.text())
        .with("expected", List.of(new Word("value.lang")));
  }

  private static @Nullable Object wrong(Scalar scalar, Problem.Sink problems, List<?> expected) {
    problems.accept(
        Problem.of("wrong-value", scalar.span()).with("seen", scalar.text()).with("expected", expected));
    return null;
  }

  private static @Nullable Ref ref(Scalar scalar, Field field, Problem.Sink problems) {
    if (Ids.isSound(scalar.text())) return new Ref(scalar.text(), field.to(), scalar.span());
    problems.accept(Ids.malformed(scalar.text(), scalar.span()));
    return null;
  }

  private static @Nullable Address address(Scalar scalar, Problem.Sink problems) {
    if (Address.isAllowed(scalar.text())) return new Address(scalar.text(), scalar.span());
    problems.accept(Problem.of("link-scheme", scalar.span()).with("address", scalar.text()));
    return null;
  }

  private static @Nullable LocalTime clock(Scalar scalar, Problem.Sink problems, Problem.Sink slips) {
    var match = CLOCK.matcher(scalar.text());
    if (match.matches()) return LocalTime.of(Integer.parseInt(match.group(1)), Integer.parseInt(match.group(2)));
    var nearly = NEARLY_CLOCK.matcher(scalar.text());
    Optional<String> meant =
        nearly.matches()
            ? Optional.of("%02d:%s".formatted(Integer.parseInt(nearly.group(1)), nearly.group(2)))
                .filter(CLOCK.asMatchPredicate())
            : Optional.empty();
    Problem malformed = Problem.of("malformed-time", scalar.span()).with("seen", scalar.text()).suggest(meant);
    (meant.isPresent() ? slips : problems).accept(malformed);
    return meant.map(LocalTime::parse).orElse(null);
  }

  private static Optional<LocalDate> date(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static @Nullable Object constant(Scalar scalar, Class<?> type, Problem.Sink problems) {
    List<String> names = Arrays.stream(type.getEnumConstants()).map(Values::written).toList();
    int found = names.indexOf(scalar.text());
    if (found >= 0) return type.getEnumConstants()[found];
    problems.accept(
        Problem.of("wrong-value", scalar.span())
            .with("seen", scalar.text())
            .with("expected", names)
            .suggest(Suggestion.among(names, scalar.text())));
    return null;
  }

  /** {@code GROUP_WORK} is written {@code group-work}. */
  static String written(Object constant) {
    return ((Enum<?>) constant).name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
