package jss.render;

import freemarker.template.TemplateModelException;
import java.util.List;

/** Says that a template asked a value for a part that it doesn't have. */
final class NoSuchName extends TemplateModelException {
  private final String name;
  private final transient List<String> known;

  NoSuchName(String of, String name, List<String> known) {
    super(of + " has no component " + name);
    this.name = name;
    this.known = List.copyOf(known);
  }

  String name() {
    return name;
  }

  /** What it does have. */
  List<String> known() {
    return known;
  }
}
