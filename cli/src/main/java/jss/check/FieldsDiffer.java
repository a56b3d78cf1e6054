package jss.check;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jss.content.Entry;
import jss.content.Lang;
import jss.content.Parts;
import jss.content.Text;
import jss.content.Words;
import jss.problem.Problem;
import jss.source.Node;
import jss.source.Node.Mapping;
import jss.source.Node.Member;
import jss.source.Node.Scalar;
import jss.source.Node.Sequence;
import jss.source.Span;

/** Fields that are written in one language and not in another, and lists that are longer in one than in the other. */
final class FieldsDiffer implements Check.OfEntry {
  /** Names of the maps in facts, and what else is held against the facts: looked after elsewhere. */
  private static final ClassValue<Set<String>> MAPS =
      new ClassValue<>() {
        @Override
        protected Set<String> computeValue(Class<?> facts) {
          Set<String> names = new HashSet<>(Set.of("labels", "levels"));
          collect(facts, names);
          return names;
        }
      };

  private record Sides(Words<?> first, Words<?> other, Set<String> maps, Problem.Sink problems) {}

  @Override
  public void run(Entry entry, Scope scope, Problem.Sink problems) {
    Words<? extends Text> first = null;
    for (Lang lang : scope.languages()) {
      Words<? extends Text> words = entry.words().get(lang);
      if (words == null) continue;
      if (first == null) first = words;
      else
        compare(first.front(), words.front(), false,
            new Sides(first, words, MAPS.get(entry.facts().getClass()), problems));
    }
  }

  private static void compare(Node first, Node other, boolean isMap, Sides sides) {
    if (first instanceof Mapping one && other instanceof Mapping two) {
      if (sameKeys(one, two)) {
        for (int i = 0; i < one.members().size(); i++) values(one.members().get(i), two.members().get(i), sides);
        return;
      }
      if (!isMap) {
        only(one, two, sides.other(), sides);
        only(two, one, sides.first(), sides);
      }
      for (Member member : one.members())
        two.member(member.key().text()).ifPresent(same -> values(member, same, sides));
    } else if (first instanceof Mapping one && other instanceof Scalar) {
      brief(one, sides.other(), sides);
    } else if (first instanceof Scalar && other instanceof Mapping two) {
      brief(two, sides.first(), sides);
    }
  }

  /** Whether the same keys stand in the same order, as they mostly do. */
  private static boolean sameKeys(Mapping one, Mapping two) {
    if (one.members().size() != two.members().size()) return false;
    for (int i = 0; i < one.members().size(); i++) {
      Member a = one.members().get(i);
      Member b = two.members().get(i);
      if (!a.key().text().equals(b.key().text()) || isEmpty(a.value()) || isEmpty(b.value())) return false;
    }
    return true;
  }

  private static void values(Member one, Member two, Sides sides) {
    String key = one.key().text();
    if (one.value() instanceof Sequence first && two.value() instanceof Sequence other) {
      if (first.items().size() == other.items().size() || sides.maps().contains(key)) return;
      sides.problems().accept(
          Problem.of("lists-differ", two.key().span())
              .with("key", key)
              .with("seen", other.items().size())
              .with("expected", first.items().size())
              .with("language", Languages.word(sides.first().lang()))
              .related(one.key().span()));
    } else {
      compare(one.value(), two.value(), sides.maps().contains(key), sides);
    }
  }

  /** Fields of a mapping that the same mapping in the other language lacks. */
  private static void only(Mapping mapping, Mapping other, Words<?> lacking, Sides sides) {
    for (Member member : mapping.members()) {
      String key = member.key().text();
      if (isEmpty(member.value()) || key.equals("slug") || sides.maps().contains(key)) continue;
      if (other.get(key).filter(value -> !isEmpty(value)).isEmpty()) tell(member, lacking, Place.first(other), sides);
    }
  }

  /** A text with more to it than a title, beside one that is only a title. */
  private static void brief(Mapping mapping, Words<?> lacking, Sides sides) {
    for (Member member : mapping.members())
      if (!member.key().text().equals("title") && !sides.maps().contains(member.key().text()))
        tell(member, lacking, Place.first(lacking.front()), sides);
  }

  private static void tell(Member member, Words<?> lacking, Span there, Sides sides) {
    sides.problems().accept(
        Problem.of("field-untranslated", member.key().span())
            .with("key", member.key().text())
            .with("language", Languages.word(lacking.lang()))
            .related(there));
  }

  private static boolean isEmpty(Node node) {
    return node instanceof Scalar scalar && scalar.isEmpty() || node instanceof Sequence list && list.items().isEmpty();
  }

  private static void collect(Class<?> record, Set<String> names) {
    for (RecordComponent component : record.getRecordComponents()) {
      Class<?> type = component.getType();
      Type value = component.getGenericType();
      if (type == Map.class) names.add(Parts.key(component.getName()));
      if (value instanceof ParameterizedType parameterized
          && List.of(Map.class, List.class, Optional.class).contains(type)) {
        Type[] of = parameterized.getActualTypeArguments();
        value = of[of.length - 1];
      }
      if (value instanceof Class<?> inner && inner.isRecord() && inner.getEnclosingClass() == record.getEnclosingClass()
          && names.add(inner.getName()))
        collect(inner, names);
    }
  }
}
