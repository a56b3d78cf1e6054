package jss.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import jss.Beyond;
import jss.Progress;
import jss.content.Programme;
import jss.outside.Answer;
import jss.outside.Answer.Verdict;
import jss.outside.Manners;
import jss.outside.OutsideLinks;
import jss.outside.Recent;
import jss.outside.Visits;
import jss.problem.Problem;
import jss.source.Span;

/** Asks for the outside links of a programme, and remembers for a day which were good. */
final class Outside implements Beyond {
  private static final int SHOWN = 10;

  private final Manners manners;
  private final LocalDate today;
  private final Path folder;
  private SortedMap<String, Answer> answers = new TreeMap<>();
  private int asked;

  /** @param content beside which the folder lies that jss works in */
  Outside(Manners manners, LocalDate today, Path content) {
    this.manners = manners;
    this.today = today;
    this.folder = content.toAbsolutePath().normalize().resolveSibling(".jss");
  }

  @Override
  public List<Problem> problems(Programme programme, Progress progress) {
    SortedMap<String, List<Span>> links = OutsideLinks.of(programme);
    Recent recent = Recent.read(remembered(), today);
    Collection<String> toAsk = recent.unknown(links.keySet());
    asked = toAsk.size();
    Map<String, Answer> fresh =
        Visits.all(toAsk, manners, done -> progress.at(Progress.Stage.ASK, done, toAsk.size()));
    remember(recent.text(fresh));
    answers = recent.with(fresh, links.keySet());
    return OutsideLinks.problems(links, answers);
  }

  private Path file() {
    return folder.resolve("links");
  }

  private String remembered() {
    try {
      return Files.isRegularFile(file()) ? Files.readString(file()) : "";
    } catch (IOException e) {
      return ""; // all is asked again
    }
  }

  private void remember(String text) {
    try {
      Files.createDirectories(folder);
      if (!Files.exists(folder.resolve(".gitignore"))) Files.writeString(folder.resolve(".gitignore"), "*\n");
      Path next = Files.createTempFile(folder, "links", ".tmp");
      Files.writeString(next, text);
      Files.move(next, file(), StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      // where jss may not write, all is asked again the next time
    }
  }

  /** Says what was asked, and what nobody can say anything of. */
  void tell(Console console) {
    List<Map.Entry<String, Answer>> open =
        answers.entrySet().stream().filter(one -> one.getValue().verdict() == Verdict.UNKNOWN).toList();
    if (answers.isEmpty()) {
      console.tell("outside.none");
      return;
    }
    console.tell("outside.asked", console.count("outside.links", answers.size()), answers.size() - asked);
    if (open.isEmpty()) return;
    console.tell("outside.open", console.count("outside.links", open.size()));
    open.stream().limit(SHOWN)
        .forEach(one -> console.err().println("  " + one.getKey() + " (" + why(console, one.getValue().why()) + ")"));
    if (open.size() > SHOWN) console.tell("outside.more", open.size() - SHOWN);
    console.err().flush();
  }

  private static String why(Console console, String why) {
    return why.matches("\\d+") ? why : console.say("outside.why." + why);
  }
}
