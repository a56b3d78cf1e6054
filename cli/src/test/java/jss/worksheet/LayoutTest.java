package jss.worksheet;

import java.util.ArrayList;
import java.util.List;
import jss.content.Tool;
import jss.content.Tool.Shape;
import jss.worksheet.Samples.Sample;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import static org.assertj.core.api.Assertions.assertThat;

class LayoutTest {
  private static final Wording.Own OWN = new Wording.Own("Gruppe", "Dato", "Gjelder", "Godt", "Tungt");

  @TestFactory
  List<DynamicTest> nothingLiesOnAnythingElseOrOutsideThePage() {
    var tests = new ArrayList<DynamicTest>();
    for (Sample sample : Samples.all())
      for (Tool.Size size : Tool.Size.values())
        tests.add(DynamicTest.dynamicTest(sample.name() + " " + size, () -> tidy(layout(sample, size))));
    return tests;
  }

  private static void tidy(Layout layout) {
    var boxes = new ArrayList<Label>(layout.head().labels());
    layout.drawn().ifPresent(drawing -> boxes.addAll(drawing.labels()));
    boxes.addAll(layout.below().labels());
    layout.tabled().ifPresent(
        table -> boxes.add(Label.field(Term.own("the table"), table.area(), 9)));
    for (int i = 0; i < boxes.size(); i++) {
      Label one = boxes.get(i);
      assertThat(layout.page().contains(one.box())).as("%s is on the page", one).isTrue();
      for (Label other : boxes.subList(i + 1, boxes.size()))
        assertThat(one.box().overlaps(other.box())).as("%s lies on %s", one, other).isFalse();
    }
  }

  @Test
  void noNameIsSetBelowNinePoints() {
    assertThat(Samples.all()).allSatisfy(
        sample -> assertThat(layout(sample, Tool.Size.A4).drawn().map(Drawing::labels).orElse(List.of()))
            .allSatisfy(label -> assertThat(label.points()).isGreaterThanOrEqualTo(9)));
  }

  @Test
  void whatBeginsAndWhatEndsTheWorkStandsAlone() {
    assertThat(Canvas.plan(6, true)).containsExactly(2, 3, 1);
    assertThat(Canvas.plan(8, true)).containsExactly(3, 2, 3);
    assertThat(Canvas.plan(5, false)).containsExactly(1, 2, 2);
  }

  @Test
  void aLadderIsClimbedFromItsFirstField() {
    List<Label> steps = drawn(Samples.of(Shape.LADDER, 0, 0, 3, false)).labels();
    assertThat(steps.getFirst().box().y()).isGreaterThan(steps.getLast().box().y());
  }

  @Test
  void aRowThatIsAFieldTooHasACurveAndNoLines() {
    Sample sample = Samples.of(Shape.JOURNEY, 3, 2, 0, false);
    var sheet = new Tool.Worksheet(Shape.JOURNEY, sample.sheet().size(), sample.sheet().per(),
        sample.sheet().columns(), sample.sheet().rows(), List.of("rad-2"));
    Table table = layout(new Sample("", sheet, sample.text()), Tool.Size.A3).tabled().orElseThrow();
    assertThat(table.rows()).extracting(Table.Row::curve).containsExactly(false, true);
    assertThat(table.rows().get(1).lines()).isZero();
  }

  @Test
  void aFormWithoutAGridLosesNoWordsOfColumnsAndRows() {
    assertThat(drawn(Samples.of(Shape.CANVAS, 1, 1, 1, false)).labels())
        .extracting(label -> label.term().text()).containsExactly("felt 1", "kolonne 1", "rad 1");
  }

  @Test
  void fieldsOfAFormWithAGridStandBelowIt() {
    Layout layout = layout(Samples.of(Shape.MATRIX, 3, 2, 2, false), Tool.Size.A3);
    assertThat(layout.below().labels()).hasSize(2)
        .allSatisfy(label -> assertThat(label.box().y()).isGreaterThan(layout.tabled().orElseThrow().area().bottom()));
  }

  private static Drawing drawn(Sample sample) {
    return layout(sample, Tool.Size.A3).drawn().orElseThrow();
  }

  private static Layout layout(Sample sample, Tool.Size size) {
    return Layout.of(sample.sheet().type(), size, Wording.of(sample.sheet(), sample.text(), OWN));
  }
}
