package jss.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The headers that a site asks its host for: {@code _headers} as Netlify and Cloudflare Pages read it, a line with a
 * path, where {@code *} stands for anything, then indented lines with headers.
 */
record HeaderFile(List<Rule> rules) {
  record Rule(String path, String name, String value) {
    boolean fits(String asked) {
      int star = path.indexOf('*');
      return star < 0
          ? asked.equals(path)
          : asked.startsWith(path.substring(0, star)) && asked.endsWith(path.substring(star + 1));
    }
  }

  /** With no headers when the folder has no such file. */
  static HeaderFile in(Path folder) {
    Path file = folder.resolve("_headers");
    try {
      return Files.exists(file) ? of(Files.readString(file)) : new HeaderFile(List.of());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static HeaderFile of(String text) {
    var rules = new ArrayList<Rule>();
    String path = "";
    for (String line : text.lines().toList()) {
      int colon = line.indexOf(':');
      if (line.isBlank() || line.startsWith("#")) continue;
      if (!Character.isWhitespace(line.charAt(0))) path = line.strip();
      else rules.add(new Rule(path, line.substring(0, colon).strip(), line.substring(colon + 1).strip()));
    }
    return new HeaderFile(List.copyOf(rules));
  }

  /** @param path as asked for, with a first {@code /} */
  Map<String, String> forPath(String path) {
    var headers = new LinkedHashMap<String, String>();
    for (Rule rule : rules) if (rule.fits(path)) headers.put(rule.name(), rule.value());
    return headers;
  }
}
