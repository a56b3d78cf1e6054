package jss.share;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import jss.content.Kind;
import jss.share.Spoilt.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class ArchiveFileTest {
  private static final String NOTE = "version: 1\nkind: tool\nid: kart\n";

  @TempDir
  Path folder;

  private Path zip(String... namesAndTexts) throws IOException {
    Path file = folder.resolve("pakke.zip");
    try (var zip = new ZipOutputStream(Files.newOutputStream(file), StandardCharsets.UTF_8)) {
      for (int i = 0; i < namesAndTexts.length; i += 2) {
        zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
        zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }
    return file;
  }

  private static Reason refusal(Path file) {
    return catchThrowableOfType(Spoilt.class, () -> ArchiveFile.read(file)).reason();
  }

  private static Archive archive() {
    var files = new TreeMap<String, byte[]>();
    files.put("tools/kart/nb.md", "---\ntitle: Kart\n---\n".getBytes(StandardCharsets.UTF_8));
    files.put("tools/kart/bilde av kart.svg", "<svg/>".getBytes(StandardCharsets.UTF_8));
    return new Archive(Kind.TOOL, "kart", new Archive.Note("https://programme.example/kart.html", "2026-11-01"), files);
  }

  @Test
  void what_is_written_is_read_again_and_always_the_same_bytes() throws Exception {
    Path file = Files.write(folder.resolve("kart.zip"), ArchiveFile.write(archive()));
    Archive read = ArchiveFile.read(file);
    assertThat(read.kind()).isEqualTo(Kind.TOOL);
    assertThat(read.note()).isEqualTo(archive().note());
    assertThat(read.files().keySet()).isEqualTo(archive().files().keySet());
    assertThat(read.files().get("tools/kart/nb.md")).isEqualTo(archive().files().get("tools/kart/nb.md"));
    assertThat(ArchiveFile.write(read)).isEqualTo(Files.readAllBytes(file));
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "../utenfor.md", "tools/../../x.md", "/etc/passwd", "C:\\x.md", "tools\\kart\\nb.md", "tools/kart/../../../x",
    "tools/kart/.hidden", "tools/kart/", "content/tools/kart/nb.md", "gatherings/x/gathering.yaml",
    "tools/kart/a\u0000b"})
  void a_file_that_does_not_belong_in_it_is_refused(String name) throws IOException {
    assertThat(refusal(zip("adopt.yaml", NOTE, name, name.endsWith("/") ? "" : "x"))).isEqualTo(Reason.PATH);
  }

  @Test
  void two_files_that_one_disk_would_take_for_one_are_refused() throws IOException {
    assertThat(refusal(zip("adopt.yaml", NOTE, "tools/kart/A.svg", "x", "tools/kart/a.svg", "y")))
        .isEqualTo(Reason.TWICE);
  }

  @Test
  void an_unknown_kind_version_or_no_note_is_refused() throws IOException {
    assertThat(refusal(zip("adopt.yaml", NOTE.replace("tool", "gathering")))).isEqualTo(Reason.KIND);
    assertThat(refusal(zip("adopt.yaml", NOTE.replace("version: 1", "version: 2")))).isEqualTo(Reason.VERSION);
    assertThat(refusal(zip("tools/kart/nb.md", "x"))).isEqualTo(Reason.NO_NOTE);
    assertThat(refusal(zip("adopt.yaml", "kind: [tool"))).isEqualTo(Reason.DAMAGED);
  }

  @Test
  void an_unsafe_address_deep_nesting_and_endless_text_are_refused() throws IOException {
    assertThat(refusal(zip("adopt.yaml", NOTE + "address: javascript:alert(1)\n"))).isEqualTo(Reason.CONTENT);
    assertThat(refusal(zip("adopt.yaml", "a: " + "[".repeat(3_000)))).isEqualTo(Reason.DAMAGED);
    assertThat(refusal(zip("adopt.yaml", NOTE, "tools/kart/nb.md", "[".repeat(200_000))))
        .isEqualTo(Reason.TEXT_TOO_LARGE);
  }

  @Test
  void what_strangers_wrote_cannot_steer_a_terminal() throws IOException {
    Path file = zip("adopt.yaml", NOTE.replace("tool", "\"\\e[31mrød\""));
    assertThat(catchThrowableOfType(Spoilt.class, () -> ArchiveFile.read(file)).details().toString())
        .doesNotContain("\u001B").contains("rød");
  }

  @Test
  void what_is_no_zip_or_cut_off_is_refused() throws IOException {
    Path file = Files.writeString(folder.resolve("tekst.zip"), "Dette er ikke en pakke.");
    assertThat(refusal(file)).isEqualTo(Reason.DAMAGED);
    byte[] whole = ArchiveFile.write(archive());
    Files.write(file, Arrays.copyOf(whole, whole.length - 40));
    assertThat(refusal(file)).isEqualTo(Reason.DAMAGED);
  }

  @Test
  void a_changed_byte_is_noticed_or_changes_nothing() throws Exception {
    byte[] whole = ArchiveFile.write(archive());
    for (int i = 0; i < whole.length; i++) {
      byte[] changed = whole.clone();
      changed[i] ^= 0x15;
      Path file = Files.write(folder.resolve("skadet.zip"), changed);
      try {
        Archive read = ArchiveFile.read(file);
        for (String path : read.files().keySet())
          if (archive().files().containsKey(path))
            assertThat(read.files().get(path)).as("byte %d", i).isEqualTo(archive().files().get(path));
      } catch (Spoilt refused) {
        assertThat(refused.reason()).isNotNull();
      }
    }
  }

  @Test
  void ten_gigabytes_of_zeros_are_refused_without_being_unpacked() throws IOException {
    Path file = zeros(10L << 30);
    assertThat(Files.size(file)).isLessThan(30_000_000);
    assertThat(refusal(file)).isEqualTo(Reason.TOO_LARGE);
  }

  /** One file of that many zeros: the same packed piece again and again, as the format of packed data allows. */
  private Path zeros(long length) throws IOException {
    int piece = 32 << 20;
    byte[] packed = packed(piece);
    long times = length / piece;
    byte[] name = "tools/kart/null.bin".getBytes(StandardCharsets.UTF_8);
    Path file = folder.resolve("bombe.zip");
    long size = packed.length * times + 5;
    try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
      header(out, false, name, size);
      for (long i = 0; i < times; i++) out.write(packed);
      out.write(new byte[]{1, 0, 0, (byte) 0xFF, (byte) 0xFF}); // an empty last block
      header(out, true, name, size);
      little(out, 0x06054b50L, 4);
      for (int each : List.of(0, 0, 1, 1)) little(out, each, 2);
      little(out, 46 + name.length, 4);
      little(out, 30 + name.length + size, 4);
      little(out, 0, 2);
    }
    return file;
  }

  private static byte[] packed(int piece) {
    var deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
    var out = new ByteArrayOutputStream();
    byte[] part = new byte[1 << 20];
    deflater.setInput(new byte[piece]);
    for (int n = part.length; n == part.length;) {
      n = deflater.deflate(part, 0, part.length, Deflater.FULL_FLUSH);
      out.write(part, 0, n);
    }
    deflater.end();
    return out.toByteArray();
  }

  /** As PKWARE's APPNOTE has it; what it says of the length is untrue, as a bomb's would be. */
  private static void header(OutputStream out, boolean central, byte[] name, long size) throws IOException {
    little(out, central ? 0x02014b50L : 0x04034b50L, 4);
    if (central) little(out, 20, 2);
    for (int each : List.of(20, 0, 8, 0, 33)) little(out, each, 2);
    little(out, 0, 4); // the sum over the bytes
    little(out, size, 4);
    little(out, 1_000, 4);
    little(out, name.length, 2);
    little(out, 0, 2);
    if (central) for (int each : List.of(2, 2, 2, 4, 4)) little(out, 0, each);
    out.write(name);
  }

  private static void little(OutputStream out, long value, int bytes) throws IOException {
    for (int i = 0; i < bytes; i++) out.write((int) (value >> (8 * i)));
  }
}
