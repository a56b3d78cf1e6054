package jss;

import java.io.File;
import java.nio.file.Path;

/** Which jss this is: two with the same answer make the same site of the same content. */
final class Program {
  private Program() {}

  /** Empty when it runs from loose classes, which may change under it. */
  static java.util.Optional<String> id() {
    String classPath = System.getProperty("java.class.path", "");
    File jar = new File(classPath);
    if (!classPath.endsWith(".jar") || !jar.isFile()) return java.util.Optional.empty();
    var id = new StringBuilder(Runtime.version().toString());
    describe(jar, id);
    File[] libraries = Path.of(classPath).resolveSibling("lib").toFile().listFiles();
    if (libraries != null) {
      java.util.Arrays.sort(libraries);
      for (File library : libraries) describe(library, id);
    }
    return java.util.Optional.of(id.toString());
  }

  private static void describe(File jar, StringBuilder id) {
    id.append('|').append(jar.getName()).append(' ').append(jar.length()).append(' ').append(jar.lastModified());
  }
}
