package jss.site;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SpreadTest {
  @Test
  void numbers_with_room_stay_where_their_places_are() {
    var spots = List.of(new Spread.Point(100, 100), new Spread.Point(200, 100));
    assertThat(Spread.of(spots, 400, 400)).isEqualTo(spots);
  }

  @Test
  void no_number_lies_on_another_or_outside_the_map_even_where_places_are_the_same() {
    var spots = new ArrayList<Spread.Point>();
    for (int i = 0; i < 12; i++) spots.add(new Spread.Point(390, 395 - i % 4));
    spots.add(new Spread.Point(390, 395));
    List<Spread.Point> badges = Spread.of(spots, 400, 400);
    for (int i = 0; i < badges.size(); i++) {
      assertThat(badges.get(i).x()).isBetween(20.0, 380.0);
      assertThat(badges.get(i).y()).isBetween(20.0, 380.0);
      for (int j = 0; j < i; j++)
        assertThat(badges.get(i).to(badges.get(j))).isGreaterThan(2 * Spread.RADIUS + 1.0);
    }
  }

  @Test
  void the_same_places_give_the_same_map() {
    var spots = List.of(new Spread.Point(50, 50), new Spread.Point(50, 50), new Spread.Point(55, 50));
    assertThat(Spread.of(spots, 400, 400)).isEqualTo(Spread.of(spots, 400, 400));
  }
}
