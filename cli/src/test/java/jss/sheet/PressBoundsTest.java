package jss.sheet;

import java.time.Duration;
import jss.sheet.Unprintable.Reason;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** What is far too much is refused by name, and ends neither the program nor its patience. */
class PressBoundsTest {
  private static Reason refused(Press.Bounds bounds, String head, String body) {
    var refused = catchThrowableOfType(Unprintable.class, () -> Pressing.EMPTY.within(bounds).print(head, body));
    assertThat(refused.sheet()).isEqualTo("prove");
    return refused.reason();
  }

  @Test
  void moreThanTheMostPagesAreRefused() {
    String pages = "<div style='page-break-after: always'>Side</div>".repeat(12);
    assertThat(refused(new Press.Bounds(10, Duration.ofSeconds(60)), "", pages)).isEqualTo(Reason.PAGES);
  }

  @Test
  void aSheetThatTakesTooLongIsLeft() {
    String rows = "<tr><td>Rad</td><td>Rute</td></tr>".repeat(100_000);
    long start = System.nanoTime();
    Reason reason =
        refused(new Press.Bounds(2_000, Duration.ofSeconds(1)), "", "<table><tbody>" + rows + "</tbody></table>");
    assertThat(reason).isEqualTo(Reason.TIME);
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
  }

  @Test
  void thingsWithinThingsWithoutEndAreRefused() {
    String body = "<div>".repeat(10_000) + "Innerst" + "</div>".repeat(10_000);
    assertThat(refused(Press.Bounds.USUAL, "", body)).isEqualTo(Reason.DEPTH);
  }

  @Test
  void whatAnAuthorMayNestIsPrinted() {
    String body = "<div>".repeat(100) + "Innerst" + "</div>".repeat(100);
    assertThat(Pressing.text(Pressing.EMPTY.print("", body))).isEqualTo("Innerst");
  }

  @Test
  void whatIsLeftDoesNotKeepTheProgramAlive() {
    refused(new Press.Bounds(2_000, Duration.ofMillis(1)), "", "<p>Ord</p>".repeat(20_000));
    assertThat(Thread.getAllStackTraces().keySet()).filteredOn(thread -> thread.getName().equals("prove"))
        .allMatch(Thread::isDaemon);
  }

  @Test
  void theNextSheetIsPrintedAsIfNothingHadHappened() {
    refused(new Press.Bounds(1, Duration.ofSeconds(60)), "", "<p style='page-break-after: always'>En</p><p>To</p>");
    assertThat(Pressing.text(Pressing.EMPTY.print("", "<p>Ord.</p>"))).isEqualTo("Ord.");
  }
}
