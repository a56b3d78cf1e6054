package jss.site;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import jss.render.Resources;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class VendoredTest {
  @Test
  void what_was_taken_from_elsewhere_is_unchanged() throws NoSuchAlgorithmException {
    var rows = Pattern.compile("\\| (\\S+/\\S+) \\| .* \\| ([0-9a-f]{64}) \\|")
        .matcher(Resources.text("assets/VENDORED.md")).results().toList();
    assertThat(rows).hasSizeGreaterThan(10);
    for (var row : rows) {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(Resources.bytes("assets/" + row.group(1)));
      assertThat(HexFormat.of().formatHex(hash)).as(row.group(1)).isEqualTo(row.group(2));
    }
    for (String licence : List.of("designsystemet/LICENSE", "designsystemet/LICENSE-theme", "inter/LICENSE"))
      assertThat(Resources.text("assets/" + licence)).contains("opyright");
  }
}
