package jss.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A programme with two tools in a folder, and jss run on it. */
record SmallProgramme(Path folder) {
  record Run(int code, String out, String err) {}

  static SmallProgramme in(Path folder) {
    var programme = new SmallProgramme(folder);
    programme.write("programme.yaml",
        "title: {nb: Prøve, sv: Prov}\nlanguages: [nb, sv]\nlede: {nb: Kort, sv: Kort}\nowner: fylket\n");
    programme.write("registers/organisations.yaml", "fylket: {title: {nb: Fylket, sv: Regionen}}\n");
    programme.write("registers/phases.yaml", "ide: {title: {nb: Idé, sv: Idé}, symbol: spark}\n");
    return programme.tool("kort", 20, 30).tool("lang", 90, 12);
  }

  SmallProgramme tool(String id, int minutes, int most) {
    write("tools/" + id + "/tool.yaml",
        "phase: ide\nparticipants: {min: 2, max: %d}\ndifficulty: easy\nsteps: {a: {minutes: %d, form: alone}}\n"
            .formatted(most, minutes));
    write("tools/" + id + "/nb.md",
        "---\ntitle: Verktøyet «" + id + "»\npurpose: Å prøve.\nsteps: {a: Tenk selv}\n---\n");
    return write("tools/" + id + "/sv.md",
        "---\ntitle: Verktyget ”" + id + "”\npurpose: Att prova.\nsteps: {a: Tänk själv}\n---\n");
  }

  Path content() {
    return folder.resolve("content");
  }

  Path file(String path) {
    return content().resolve(path);
  }

  SmallProgramme write(String path, String text) {
    try {
      Files.createDirectories(file(path).getParent());
      Files.writeString(file(path), text);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String read(String path) {
    try {
      return Files.readString(file(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** With {@code --content} put after it. */
  Run run(String... args) {
    return run(Map.of(), args);
  }

  Run run(Map<String, String> environment, String... args) {
    var all = new ArrayList<>(List.of(args));
    all.addAll(List.of("--content", content().toString()));
    return execute(environment, all);
  }

  static Run execute(Map<String, String> environment, List<String> args) {
    var out = new StringWriter();
    var err = new StringWriter();
    int code = Main.run(args.toArray(String[]::new), environment, new PrintWriter(out), new PrintWriter(err), false);
    return new Run(code, out.toString(), err.toString());
  }
}
