package jss.schema;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import jss.content.Kind;
import jss.load.Shape;
import jss.load.Shape.Field;
import jss.load.Written;
import jss.problem.Tongue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Holds the documentation of the format against the records, which are the format. */
class WordingTest {
  @ParameterizedTest
  @EnumSource(Tongue.class)
  void everyFieldKindAndConstantIsExplainedAndNothingElse(Tongue tongue) {
    Set<String> there = Wording.in(tongue).texts().keySet();
    var missing = new TreeSet<String>();
    var left = new TreeSet<String>(there);
    left.removeIf(key -> key.startsWith("value.") || key.startsWith("how.") || key.startsWith("fault.")
        || key.startsWith("file."));
    fields().forEach((own, shared) -> {
      if (!there.contains(own) && !there.contains(shared)) missing.add(own);
      left.remove(there.contains(own) ? own : shared);
    });
    for (String key : others()) {
      if (!there.contains(key)) missing.add(key);
      left.remove(key);
    }
    assertThat(missing).as("fields without a line").isEmpty();
    assertThat(left).as("lines without a field").isEmpty();
  }

  @Test
  void theLinesAreTheSameInAllTongues() {
    for (Tongue tongue : Tongue.values())
      assertThat(new TreeSet<>(Wording.in(tongue).texts().keySet()))
          .isEqualTo(new TreeSet<>(Wording.in(Tongue.EN).texts().keySet()));
  }

  /** The own key of each field, with the one that it may share. */
  private static Map<String, String> fields() {
    Map<String, String> keys = new LinkedHashMap<>();
    for (Class<?> record : Records.all())
      for (Field field : Shape.of(record).fields())
        if (field.isWritten()) keys.put(Wording.name(record) + "." + field.key(), "*." + field.key());
    return keys;
  }

  private static Set<String> others() {
    var keys = new TreeSet<String>();
    for (Kind kind : Kind.values()) {
      keys.add("kind." + kind.word());
      keys.add("kind." + kind.word() + ".name");
    }
    for (Class<?> type : Records.enums())
      for (Object constant : type.getEnumConstants()) keys.add(Wording.name(type) + "." + Written.constant(constant));
    return keys;
  }
}
