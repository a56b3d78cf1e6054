package jss.render;

import freemarker.core.HTMLOutputFormat;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the line drawings consist of, by kind and name: {@code symbolLines['icon.clock']} in a template. */
record SymbolLines(Map<String, TemplateModel> all) implements TemplateHashModel {
  static SymbolLines read() {
    Map<String, TemplateModel> all = new HashMap<>();
    Resources.text("templates/symbols.properties").lines().filter(line -> !line.startsWith("#")).forEach(line -> {
      int sign = line.indexOf('=');
      try {
        all.put(line.substring(0, sign), HTMLOutputFormat.INSTANCE.fromMarkup(line.substring(sign + 1)));
      } catch (TemplateModelException e) {
        throw new IllegalStateException(line, e); // it takes any text
      }
    });
    return new SymbolLines(Map.copyOf(all));
  }

  @Override
  public @Nullable TemplateModel get(String name) {
    return all.get(name);
  }

  @Override
  public boolean isEmpty() {
    return all.isEmpty();
  }
}
