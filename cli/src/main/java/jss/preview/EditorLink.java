package jss.preview;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** The addresses that editors have given themselves, by which a browser opens a file in them. */
public enum EditorLink {
  /** https://code.visualstudio.com/docs/configure/command-line#_opening-vs-code-with-urls. */
  VSCODE("vscode://file"),
  VSCODIUM("vscodium://file"),
  CURSOR("cursor://file"),
  ZED("zed://file"),
  /** Of JetBrains' Toolbox. */
  IDEA("idea://open?file="),
  NONE("");

  private final String scheme;

  EditorLink(String scheme) {
    this.scheme = scheme;
  }

  /** The editor in whose terminal jss runs, or the one that its user has named for such uses. */
  public static EditorLink of(Map<String, String> environment) {
    if (environment.getOrDefault("TERM_PROGRAM", "").equals("vscode"))
      return environment.getOrDefault("VSCODE_GIT_ASKPASS_MAIN", "").toLowerCase(Locale.ROOT).contains("cursor")
          ? CURSOR
          : VSCODE;
    if (environment.getOrDefault("TERM_PROGRAM", "").equals("zed")) return ZED;
    if (environment.getOrDefault("TERMINAL_EMULATOR", "").startsWith("JetBrains")) return IDEA;
    String named = environment.getOrDefault("VISUAL", environment.getOrDefault("EDITOR", ""));
    String program = named.replaceFirst(" .*", "").replaceFirst(".*[/\\\\]", "").toLowerCase(Locale.ROOT);
    return switch (program.replaceFirst("\\.(exe|cmd)$", "")) {
      case "code" -> VSCODE;
      case "codium", "vscodium" -> VSCODIUM;
      case "cursor" -> CURSOR;
      case "zed", "zeditor" -> ZED;
      case "idea" -> IDEA;
      default -> NONE;
    };
  }

  /** As it is written on the command line. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The address of a place in a file; empty when no editor is known.
   *
   * @param line 1-based
   * @param column 1-based
   */
  Optional<String> to(Path file, int line, int column) {
    String path = StreamSupport.stream(file.toAbsolutePath().normalize().spliterator(), false).map(Path::toString)
        .map(part -> URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20"))
        .collect(Collectors.joining("/"));
    String root = Optional.ofNullable(file.toAbsolutePath().getRoot()).map(Path::toString).orElse("")
        .replace('\\', '/'); // C:/ on Windows, / elsewhere
    String whole = (root.startsWith("/") ? root : "/" + root) + path;
    return switch (this) {
      case NONE -> Optional.empty();
      case IDEA -> Optional.of(scheme + whole.substring(root.startsWith("/") ? 0 : 1) + "&line=" + line);
      case VSCODE, VSCODIUM, CURSOR, ZED -> Optional.of(scheme + whole + ":" + line + ":" + column);
    };
  }
}
