package jss.render;

import java.util.Locale;
import jss.content.Tool;

/** A form of work as it is shown: the name of its drawing and its word. */
public record Form(String icon, String word) {
  public static Form of(Tool.Form form, Texts texts) {
    return new Form(form.name().toLowerCase(Locale.ROOT), texts.of("form", form));
  }
}
