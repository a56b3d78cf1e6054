package jss.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import jss.problem.Tongue;

/** Finds the language of the one who runs jss, and its texts. */
final class Ui {
  private static final List<String> VARIABLES = List.of("JSS_UI", "LC_ALL", "LC_MESSAGES", "LANG");

  private Ui() {}

  /**
   * Reads it before anything else is read, as even a fault in the arguments is told in it: {@code --ui}, else {@code
   * JSS_UI}, else the language of the environment, else English.
   */
  static Tongue of(String[] args, Map<String, String> environment) {
    Stream<String> set =
        VARIABLES.stream().map(name -> environment.getOrDefault(name, "")).filter(value -> !value.isEmpty());
    return Stream.concat(asked(args).stream(), set).findFirst().flatMap(Tongue::of).orElse(Tongue.EN);
  }

  private static Optional<String> asked(String[] args) {
    for (int i = 0; i < args.length; i++) {
      if (args[i].startsWith("--ui=")) return Optional.of(args[i].substring("--ui=".length()));
      if (args[i].equals("--ui") && i + 1 < args.length) return Optional.of(args[i + 1]);
    }
    return Optional.empty();
  }

  /** The texts of a file per language beside this class, such as {@code help.nb.properties}. */
  static ResourceBundle texts(String name, Tongue tongue) {
    String file = name + "." + tongue.tag() + ".properties";
    try (InputStream in = Objects.requireNonNull(Ui.class.getResourceAsStream(file), file)) {
      return new PropertyResourceBundle(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
