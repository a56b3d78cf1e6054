package jss.schema;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import jss.problem.Tongue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class EditorFilesTest {
  private static final Map<String, String> ONE = Map.of("./a.json", "x/*.yaml");

  @TempDir
  Path root;

  private static String merged(String settings) {
    return Jsonc.of(settings).flatMap(json -> json.withMembers("yaml.schemas", ONE)).orElse("refused");
  }

  private EditorFiles files() throws IOException {
    return EditorFiles.of(root, "content", EditorFiles.FOLDER, Wording.in(Tongue.NB), Known.NOTHING);
  }

  private void write(String path, String text) throws IOException {
    Files.createDirectories(root.resolve(path).resolveSibling(""));
    Files.writeString(root.resolve(path), text);
  }

  @Test
  void aNewFolderGetsSchemasSnippetsSettingsAndTheExtension() throws IOException {
    Placing.into(root, files().texts());
    assertThat(root.resolve(".vscode/jss/tool.schema.json")).exists();
    assertThat(root.resolve(".vscode/settings.json")).content()
        .contains("\"./.vscode/jss/tool.schema.json\": \"content/tools/*/tool.yaml\"");
    assertThat(root.resolve(".vscode/extensions.json")).content().contains("redhat.vscode-yaml");
    assertThat(root.resolve(".vscode/jss.code-snippets")).content().contains("opening-question");
  }

  @Test
  void asecondRunWritesNothing() throws IOException {
    Placing.into(root, files().texts());
    assertThat(Placing.into(root, files().texts())).isEmpty();
  }

  @Test
  void whatStandsInSettingsStaysAsItIs() {
    assertThat(merged("{\n    // mine\n    \"a\": 1, // one\n}\n")).isEqualTo(
        "{\n    \"yaml.schemas\": {\n        \"./a.json\": \"x/*.yaml\"\n    },\n    // mine\n    \"a\": 1, // one\n}\n");
    assertThat(merged("{\n  \"yaml.schemas\": {\n    \"./b.json\": \"y\"\n  }\n}\n")).isEqualTo(
        "{\n  \"yaml.schemas\": {\n    \"./a.json\": \"x/*.yaml\",\n    \"./b.json\": \"y\"\n  }\n}\n");
    assertThat(merged("{\"a\": 1}")).isEqualTo(
        "{\n  \"yaml.schemas\": {\n    \"./a.json\": \"x/*.yaml\"\n  },\n  \"a\": 1}");
  }

  @Test
  void patternsOfOnesOwnAreKept() {
    assertThat(merged("{\n  \"yaml.schemas\": {\"./a.json\": \"mine.yaml\"}\n}\n"))
        .isEqualTo("{\n  \"yaml.schemas\": {\"./a.json\": [\"mine.yaml\", \"x/*.yaml\"]}\n}\n");
    String both = "{\n  \"yaml.schemas\": {\"./a.json\": [\"mine.yaml\", \"x/*.yaml\"]}\n}\n";
    assertThat(merged(both)).isEqualTo(both);
  }

  @Test
  void emptySettingsAndWindowsLineEndsAreRead() {
    assertThat(merged("")).isEqualTo("{\n  \"yaml.schemas\": {\n    \"./a.json\": \"x/*.yaml\"\n  }\n}\n");
    assertThat(merged("// none\n")).startsWith("// none\n{").contains("x/*.yaml");
    assertThat(merged("{\r\n  \"a\": 1\r\n}\r\n").replace("\r\n", "")).doesNotContain("\n");
  }

  @Test
  void brokenSettingsAreLeftAlone() throws IOException {
    assertThat(merged("{ \"a\": ")).isEqualTo("refused");
    assertThat(merged("[]")).isEqualTo("refused");
    write(".vscode/settings.json", "{ \"a\": ");
    assertThat(files().unreadable()).containsExactly(".vscode/settings.json");
    assertThat(files().texts()).doesNotContainKey(".vscode/settings.json");
  }

  @Test
  void filesOfOthersAreNamed() throws IOException {
    write(".vscode/jss/tool.schema.json", "{}");
    assertThat(files().foreign()).containsExactly(".vscode/jss/tool.schema.json");
  }

  @Test
  void whatCannotBeWrittenLeavesAllAsItWas() throws IOException {
    write("b/inside", "x");
    SortedMap<String, String> texts = new TreeMap<>(Map.of("a", "new", "b", "a folder stands here"));
    write("a", "old");
    org.assertj.core.api.Assertions.assertThatIOException().isThrownBy(() -> Placing.into(root, texts));
    assertThat(root.resolve("a")).hasContent("old");
    assertThat(root.toFile().list()).containsExactlyInAnyOrder("a", "b");
  }
}
