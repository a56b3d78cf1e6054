package jss.preview;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class EditorLinkTest {
  @Test
  void aPlaceInAFileHasAnAddress() {
    Path file = Path.of("/tmp/mitt program/nb.md");
    assertThat(EditorLink.VSCODE.to(file, 12, 3)).contains("vscode://file/tmp/mitt%20program/nb.md:12:3");
    assertThat(EditorLink.IDEA.to(file, 12, 3)).contains("idea://open?file=/tmp/mitt%20program/nb.md&line=12");
    assertThat(EditorLink.NONE.to(file, 12, 3)).isEmpty();
  }

  @Test
  void whatAnAddressKeepsForItselfIsEncoded() {
    assertThat(EditorLink.ZED.to(Path.of("/tmp/å#?%\"<.md"), 1, 1))
        .contains("zed://file/tmp/%C3%A5%23%3F%25%22%3C.md:1:1");
  }

  @ParameterizedTest
  @CsvSource({"TERM_PROGRAM,vscode,VSCODE", "TERM_PROGRAM,zed,ZED", "TERMINAL_EMULATOR,JetBrains-JediTerm,IDEA",
    "VISUAL,code --wait,VSCODE", "EDITOR,/usr/bin/codium,VSCODIUM", "EDITOR,C:\\Apps\\Code.exe,VSCODE",
    "EDITOR,vim,NONE"})
  void theEditorIsKnownByItsEnvironment(String variable, String value, EditorLink editor) {
    assertThat(EditorLink.of(Map.of(variable, value))).isEqualTo(editor);
  }

  @Test
  void withoutASignNoneIsKnown() {
    assertThat(EditorLink.of(Map.of())).isEqualTo(EditorLink.NONE);
  }
}
