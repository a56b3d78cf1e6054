package jss.start;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Properties;
import jss.content.Lang;
import jss.content.Placeholder;
import jss.problem.Tongue;

/** Says in a language what is to be written in a field. */
record Hints(Lang lang, Properties texts) {
  static Hints in(Lang lang) {
    Tongue tongue = Tongue.of(lang.tag()).orElse(Tongue.EN);
    var texts = new Properties();
    try {
      texts.load(new StringReader(Samples.text("hints." + tongue.tag() + ".properties")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Hints(lang, texts);
  }

  /** A text between the fields. */
  String say(String key, Object... values) {
    String text = texts.getProperty(key, key);
    for (int i = 0; i < values.length; i++) text = text.replace("{" + i + "}", String.valueOf(values[i]));
    return text;
  }

  /** A mark for the field of a kind; a field that nothing is said of is called by its key. */
  String mark(String kind, String key) {
    return Placeholder.of(texts.getProperty(kind + "." + key, texts.getProperty(key, key)), lang);
  }

  String mark(String text) {
    return Placeholder.of(text, lang);
  }

  /** Text as YAML that bears any character. */
  static String quoted(String text) {
    return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }
}
