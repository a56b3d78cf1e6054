package jss.share;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import jss.content.Address;
import jss.content.Kind;
import jss.content.When;
import jss.load.YamlTree;
import jss.share.Spoilt.Reason;
import jss.source.Source;

/** Archives as zip files: always the same bytes for the same content, and read with suspicion. */
public final class ArchiveFile {
  /** Bounds of what is taken in; far above what an entry with its pictures needs. */
  static final int MOST_FILES = 200;

  static final long MOST_BYTES = 30_000_000;

  /** Of a text, in bytes: what is longer is no words of an entry, and could keep the reader busy for hours. */
  static final long MOST_TEXT = 60_000;

  private static final LocalDateTime EPOCH = LocalDateTime.of(1980, 2, 1, 0, 0); // the first day of 1980 would be written with a zone
  private static final Pattern SOUND =
      Pattern.compile("(?:adopt|programme|registers/[a-z]{1,40})\\.yaml"
          + "|(?:tools|cases)/[a-z0-9][a-z0-9-]{0,99}/[\\p{L}\\p{N}][\\p{L}\\p{N} ._-]{0,99}");

  private ArchiveFile() {}

  /** The bytes of the zip file. */
  public static byte[] write(Archive archive) {
    SortedMap<String, byte[]> files = new TreeMap<>(archive.files());
    files.put(Archive.NOTE, note(archive).getBytes(StandardCharsets.UTF_8));
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
      zip.setLevel(Deflater.BEST_COMPRESSION);
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        var entry = new ZipEntry(file.getKey());
        entry.setTimeLocal(EPOCH);
        zip.putNextEntry(entry);
        zip.write(file.getValue());
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e); // there is only memory to write to
    }
    return bytes.toByteArray();
  }

  private static String note(Archive archive) {
    Map<String, Object> note = new LinkedHashMap<>();
    note.put("version", Archive.VERSION);
    note.put("kind", archive.kind().word());
    note.put("id", archive.id());
    if (!archive.note().address().isEmpty()) note.put("address", archive.note().address());
    if (!archive.note().date().isEmpty()) note.put("date", archive.note().date());
    return YamlTree.write(note);
  }

  /** @throws Spoilt when it is not an archive that can be trusted */
  public static Archive read(Path file) throws Spoilt {
    SortedMap<String, byte[]> files = files(file);
    byte[] written = files.get(Archive.NOTE);
    if (written == null) throw new Spoilt(Reason.NO_NOTE, file.toString());
    Source source = Source.decode(Archive.NOTE, written);
    Map<String, Object> told = YamlTree.read(source).orElseThrow(() -> new Spoilt(Reason.DAMAGED, Archive.NOTE));
    if (!text(told, "version").equals(Archive.VERSION)) throw new Spoilt(Reason.VERSION, text(told, "version"));
    Kind kind = Archive.KINDS.stream().filter(one -> one.word().equals(text(told, "kind"))).findFirst()
        .orElseThrow(() -> new Spoilt(Reason.KIND, text(told, "kind")));
    files.remove(Archive.NOTE);
    var note = new Archive.Note(text(told, "address"), text(told, "date"));
    if (!note.address().isEmpty() && !Address.isAllowed(note.address())) throw unsound("link-scheme");
    if (!note.date().isEmpty() && When.parse(note.date()).isEmpty()) throw unsound("malformed-date");
    return new Archive(kind, text(told, "id"), note, files);
  }

  private static Spoilt unsound(String problem) {
    return new Spoilt(Reason.CONTENT, Archive.NOTE, "1", problem);
  }

  private static String text(Map<String, Object> note, String key) {
    return String.valueOf(note.getOrDefault(key, ""));
  }

  private static SortedMap<String, byte[]> files(Path file) throws Spoilt {
    SortedMap<String, byte[]> files = new TreeMap<>();
    Set<String> seen = new HashSet<>();
    try (var zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
      if (zip.size() > MOST_FILES) throw new Spoilt(Reason.TOO_LARGE, file.toString());
      long left = MOST_BYTES;
      for (ZipEntry entry : Collections.list(zip.entries())) {
        if (!SOUND.matcher(entry.getName()).matches()) throw new Spoilt(Reason.PATH, entry.getName());
        if (!seen.add(entry.getName().toLowerCase(Locale.ROOT))) throw new Spoilt(Reason.TWICE, entry.getName());
        byte[] bytes = bytes(zip, entry, left, file);
        left -= bytes.length;
        boolean isText = entry.getName().endsWith(".yaml") || entry.getName().endsWith(".md");
        if (isText && bytes.length > MOST_TEXT) throw new Spoilt(Reason.TEXT_TOO_LARGE, entry.getName());
        files.put(entry.getName(), bytes);
      }
    } catch (ZipException e) {
      throw new Spoilt(Reason.DAMAGED, file.toString());
    } catch (IOException e) {
      throw new Spoilt(Reason.UNREADABLE, file.toString());
    }
    return files;
  }

  /** What it unpacks to counts, not what it says of itself; it is let go of as soon as it is too much. */
  private static byte[] bytes(ZipFile zip, ZipEntry entry, long most, Path file) throws IOException, Spoilt {
    try (InputStream in = zip.getInputStream(entry)) {
      if (in == null) throw new Spoilt(Reason.DAMAGED, file.toString());
      byte[] bytes = in.readNBytes((int) most + 1);
      if (bytes.length > most) throw new Spoilt(Reason.TOO_LARGE, file.toString());
      var sum = new CRC32();
      sum.update(bytes);
      if (sum.getValue() != entry.getCrc() || bytes.length != entry.getSize())
        throw new Spoilt(Reason.DAMAGED, entry.getName());
      return bytes;
    } catch (ZipException | java.io.EOFException e) {
      throw new Spoilt(Reason.DAMAGED, entry.getName());
    }
  }
}
