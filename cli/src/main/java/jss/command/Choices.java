package jss.command;

import java.util.Arrays;
import java.util.Iterator;
import java.util.Locale;
import jss.Order.Ware;
import jss.problem.Catalogue;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** What can be chosen from, as people write it: {@code on-site} for {@code ON_SITE}. */
final class Choices {
  private Choices() {}

  static String written(String choice) {
    return choice.toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Takes what {@link #written} writes, in capitals too. */
  static <E extends Enum<E>> ITypeConverter<E> converter(Class<E> type) {
    return text -> Arrays.stream(type.getEnumConstants()).filter(one -> written(one.name()).equals(written(text)))
        .findFirst().orElseThrow(() -> new TypeConversionException(text));
  }

  /** For completion. */
  static final class OfWares implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Arrays.stream(Ware.values()).map(Ware::word).iterator();
    }
  }

  /** For completion. */
  static final class OfProblems implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Catalogue.names().iterator();
    }
  }
}
