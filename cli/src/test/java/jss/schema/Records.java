package jss.schema;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import jss.content.Kind;
import jss.content.Label;
import jss.content.Localized;
import jss.content.LookFile;
import jss.content.Settings;
import jss.load.Shape;
import jss.load.Shape.Field;
import jss.load.Written;

/** Every record that an editor writes something of. */
final class Records {
  private Records() {}

  static Set<Class<?>> all() {
    var all = new LinkedHashSet<Class<?>>();
    reach(Settings.class, all);
    reach(LookFile.class, all);
    for (Kind kind : Kind.values()) {
      reach(kind.facts(), all);
      kind.text().ifPresent(text -> reach(text, all));
    }
    return all;
  }

  /** The enums whose constants are written somewhere. */
  static Set<Class<?>> enums() {
    var enums = new LinkedHashSet<Class<?>>();
    for (Class<?> record : all())
      Shape.of(record).fields().stream().map(Field::value).filter(Class::isEnum).forEach(enums::add);
    return enums;
  }

  private static void reach(Class<?> record, Set<Class<?>> all) {
    if (!all.add(record)) return;
    Shape.of(record).fields().stream().filter(Field::isWritten).map(Field::value).filter(Records::isNested)
        .forEach(nested -> reach(nested, all));
  }

  static boolean isNested(Class<?> type) {
    return type.isRecord() && !Written.isValue(type) && !Arrays.asList(Localized.class, Label.class).contains(type);
  }
}
