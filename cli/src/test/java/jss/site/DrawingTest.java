package jss.site;

import jss.content.Diagram;
import jss.content.Lang;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class DrawingTest {
  @Test
  void the_parts_of_a_loop_stand_clockwise_from_the_top_with_a_way_from_each_to_the_next() {
    var programme = Small.programme(Small.read(Small.FOLDER));
    var diagram = (Diagram) programme.item("ring").orElseThrow().value();
    Drawing drawing = Drawing.of("ring", diagram, Lang.NB);
    assertThat(drawing.parts()).extracting(Drawing.Part::x, Drawing.Part::y)
        .containsExactly(org.assertj.core.groups.Tuple.tuple(200, 70), org.assertj.core.groups.Tuple.tuple(200, 330));
    assertThat(drawing.arcs()).hasSize(2).allMatch(arc -> arc.startsWith("M"));
  }
}
