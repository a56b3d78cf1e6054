package jss;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import jss.Handouts.Handout;
import jss.Progress.Stage;
import jss.check.Headcount;
import jss.content.Borrowing;
import jss.content.Entry;
import jss.content.Gathering;
import jss.content.Programme;
import jss.parallel.Parallel;
import jss.problem.Catalogue;
import jss.problem.Problem;
import jss.problem.Severity;
import jss.publish.Refused;
import jss.render.TemplateFault;
import jss.sheet.Look;
import jss.sheet.Printed;
import jss.sheet.Sheets;
import jss.site.Common;
import jss.site.Site;

/** Makes printables of a programme: what was ordered, each file as a whole or not at all. */
public final class Printing {
  private Printing() {}

  /**
   * Prints what was ordered, unless there is something wrong with it.
   *
   * @throws IOException when the content's folder cannot be read
   * @throws UnknownLanguage when a language was asked for that the programme doesn't have
   * @throws UnknownEntry when there is no entry by an id
   * @throws Refused when a file cannot be written
   * @throws jss.sheet.Unprintable when a sheet would take more than any sheet may
   */
  public static Handouts run(Order order, Progress progress) throws IOException {
    long begun = System.nanoTime();
    progress.at(Stage.READ, 0, 0);
    Workspace workspace = Workspace.read(order.options().content(), order.options().drafts());
    if (workspace.programme().isEmpty()) return stopped(workspace.problems(), begun);
    Programme programme = Borrowing.in(workspace.programme().get());
    UnknownLanguage.refuse(order.options().languages(), programme);

    Ordered ordered = Ordered.of(order, workspace, programme);
    var problems = new ArrayList<Problem>(ordered.problems());
    for (Entry entry : ordered.entries())
      if (entry instanceof Gathering gathering)
        order.occasion().headcount()
            .ifPresent(people -> problems.addAll(ofOccasion(programme, gathering, people, problems)));
    if (stops(problems, order)) return stopped(problems, begun);

    Common common = Site.common(programme, Rendering.how(workspace, order.options()));
    DressedLook dressed = DressedLook.read(workspace, programme, order.look());
    if (dressed.look().isEmpty()) return new Handouts(List.of(), dressed.problems(), List.of(), true, since(begun));
    Look look = order.grey() ? dressed.look().get().inGrey() : dressed.look().get();
    var sheets = new Sheets(programme, common.texts(), common.urls(), look, common.overrides());
    List<Job> jobs = Job.of(order, ordered.entries(), sheets, common.languages());
    var done = new AtomicInteger();
    List<Job.Made> made;
    try {
      made = Parallel.map(jobs, job -> {
        Job.Made one = job.print().get();
        progress.at(Stage.PRINT, done.incrementAndGet(), jobs.size());
        return one;
      });
    } catch (TemplateFault fault) {
      problems.add(OwnFiles.problem(workspace.sources(), fault));
      return stopped(problems, begun);
    }
    for (Job.Made one : made)
      one.sheets().forEach((sheet, printed) -> problems.addAll(SheetFaults.problems(programme, sheet, printed)));
    problems.sort(null);
    if (stops(problems, order)) return stopped(problems, begun);
    var files = new ArrayList<Handout>();
    for (int i = 0; i < jobs.size(); i++)
      files.add(write(order.options().out().resolve(jobs.get(i).file()), made.get(i).file()));
    return new Handouts(files, problems, uncounted(order, ordered), false, since(begun));
  }

  /** What is wrong when so many come, besides what is wrong anyway. */
  private static List<Problem> ofOccasion(
      Programme programme, Gathering gathering, int people, List<Problem> known) {
    return Headcount.problems(programme, gathering, people).stream().filter(found -> !known.contains(found)).toList();
  }

  private static List<String> uncounted(Order order, Ordered ordered) {
    if (order.ware() != Order.Ware.KIT || order.occasion().headcount().isPresent()) return List.of();
    return ordered.entries().stream()
        .filter(entry -> entry instanceof Gathering gathering && gathering.facts().participants().isEmpty())
        .map(Entry::id).toList();
  }

  private static boolean stops(List<Problem> problems, Order order) {
    return problems.stream()
        .anyMatch(problem -> order.options().strict() || Catalogue.severity(problem) == Severity.ERROR);
  }

  private static Handouts stopped(List<Problem> problems, long begun) {
    return new Handouts(List.of(), problems, List.of(), false, since(begun));
  }

  private static Duration since(long begun) {
    return Duration.ofNanos(System.nanoTime() - begun);
  }

  /** Puts a file in its place as a whole: one that is open in a reader, or a full disk, leaves the old one. */
  private static Handout write(Path file, Printed printed) {
    try {
      Path folder = Files.createDirectories(file.toAbsolutePath().getParent());
      Path half = folder.resolve("." + file.getFileName() + "." + ProcessHandle.current().pid() + ".half");
      try {
        Files.write(half, printed.pdf());
        Files.move(half, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
      } finally {
        Files.deleteIfExists(half);
      }
      return new Handout(file, printed.pages(), printed.pdf().length);
    } catch (IOException e) {
      throw Refused.because(e, file);
    }
  }
}
