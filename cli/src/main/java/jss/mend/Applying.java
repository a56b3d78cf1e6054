package jss.mend;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import jss.source.Source;

/** Makes a file's new bytes of its old ones; what is not mended stays byte for byte. */
public final class Applying {
  private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private Applying() {}

  /** @param remedies of that file, none of which overlap */
  public static byte[] bytes(Source source, byte[] before, List<Remedy> remedies) {
    boolean isOld = remedies.stream().anyMatch(remedy -> remedy.edits().isEmpty());
    if (isOld) return OldEncoding.text(source).orElseThrow().getBytes(StandardCharsets.UTF_8);
    byte[] text =
        text(source, remedies.stream().flatMap(remedy -> remedy.edits().stream()).toList())
            .getBytes(StandardCharsets.UTF_8);
    return isMarked(before) ? joined(MARK, text) : text;
  }

  /** The edits in any order. */
  static String text(Source source, List<Edit> edits) {
    var ordered = new ArrayList<>(edits);
    ordered.sort(Comparator.comparingInt(edit -> edit.at().start()));
    var text = new StringBuilder();
    int done = 0;
    for (Edit edit : ordered) {
      text.append(source.text(), done, edit.at().start()).append(edit.with());
      done = edit.at().end();
    }
    return text.append(source.text(), done, source.text().length()).toString();
  }

  private static boolean isMarked(byte[] bytes) {
    return bytes.length >= 3 && bytes[0] == MARK[0] && bytes[1] == MARK[1] && bytes[2] == MARK[2];
  }

  private static byte[] joined(byte[] first, byte[] second) {
    byte[] all = java.util.Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, all, first.length, second.length);
    return all;
  }
}
