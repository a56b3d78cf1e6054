package jss.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jss.content.Gathering;
import jss.content.Tool;
import jss.content.Turnout;
import jss.render.Texts;

/**
 * How people sit and work during an item.
 *
 * @param form such as groups or plenary
 * @param sizes how many groups of what sizes, or how many people
 */
record Grouping(String form, Optional<String> sizes) {

  /** Empty for what isn't work, such as breaks, and for what has no time of its own. */
  static Optional<Grouping> of(Workshop workshop, Gathering.Item item, Optional<Turnout> turnout) {
    Texts texts = workshop.texts();
    if (item.untimed() && item.tool().isEmpty() && item.groups().isEmpty() && item.parallel().isEmpty())
      return Optional.empty();
    return switch (item.type()) {
      case REGISTRATION, BREAK, MEAL -> Optional.empty();
      case GROUP_WORK -> Optional.of(new Grouping(texts.of("form", Tool.Form.GROUPS),
          turnout.map(known -> sizes(known.groups(item), texts)).or(() -> written(workshop, item))));
      case WELCOME, TALK, DIALOGUE, INTRODUCTION, PLENARY -> Optional.of(item.tool().isPresent() || item.groups()
          .isPresent()
              ? new Grouping(texts.of("form", Tool.Form.GROUPS), turnout.map(known -> sizes(known.groups(item), texts)))
              : new Grouping(texts.of("form", Tool.Form.PLENARY),
                  turnout.map(known -> texts.count("sheet.people", known.people()))));
    };
  }

  private static Optional<String> written(Workshop workshop, Gathering.Item item) {
    return item.groups().map(number -> workshop.texts().count("sheet.groups", number))
        .or(() -> item.tool().flatMap(workshop.programme()::tool)
            .flatMap(tool -> tool.facts().participants().group())
            .map(size -> workshop.texts().text("people.group", size)));
  }

  /** In words: so many groups of so many, and the rest of one less. */
  static String sizes(List<Integer> sizes, Texts texts) {
    if (sizes.isEmpty()) return texts.count("sheet.groups", 0);
    int most = sizes.stream().mapToInt(Integer::intValue).max().orElse(0);
    int least = sizes.stream().mapToInt(Integer::intValue).min().orElse(0);
    if (sizes.size() == 1) return texts.text("sheet.groups.single", most);
    if (most == least) return texts.text("sheet.groups.even", sizes.size(), most);
    var parts = new ArrayList<String>();
    for (int size = most; size >= least; size--) {
      int wanted = size;
      long number = sizes.stream().filter(each -> each == wanted).count();
      if (number > 0) parts.add(texts.text("sheet.groups.some", number, size));
    }
    String last = parts.removeLast();
    return texts.text("sheet.groups.mixed", sizes.size(), String.join(", ", parts), last);
  }
}
