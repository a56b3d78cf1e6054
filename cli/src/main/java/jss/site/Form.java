package jss.site;

import java.util.Locale;
import jss.content.Tool;
import jss.render.Texts;

/** A form of work as it is shown: the name of its drawing and its word. */
record Form(String icon, String word) {
  static Form of(Tool.Form form, Texts texts) {
    return new Form(form.name().toLowerCase(Locale.ROOT), texts.of("form", form));
  }
}
