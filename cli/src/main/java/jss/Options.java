package jss;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import jss.content.Lang;

/**
 * What is asked for.
 *
 * @param content the programme's folder
 * @param out the folder of the site
 * @param baseUrl the address that the site will have, without a last {@code /}; empty to go by the programme's own
 * @param drafts whether drafts are part of the site
 * @param languages those of the programme to make pages in; empty for all
 * @param strict whether a warning stops the build as an error does
 */
public record Options(Path content, Path out, Optional<String> baseUrl, boolean drafts, List<Lang> languages,
    boolean strict) {
  public Options {
    languages = List.copyOf(languages);
  }

  public static Options of(Path content, Path out) {
    return new Options(content, out, Optional.empty(), false, List.of(), false);
  }
}
