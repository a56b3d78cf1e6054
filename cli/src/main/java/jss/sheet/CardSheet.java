package jss.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Four cards on a sheet of A4. Each has a quarter of it, 105 × 148.5 mm: A6 with half a millimetre to spare, so that two
 * straight cuts through the middle are all the cutting there is. Nothing is printed nearer than 8 mm to a card's edge,
 * which an office printer can reach and a cut or a turn that is 2 mm off does not show in. Cut marks lie on the cuts
 * themselves and are gone with them; they stand on fronts alone, since backs may be turned a little off. Backs lie
 * mirrored from left to right, for paper that is turned on its long edge.
 *
 * @param fronts four places, row by row
 * @param backs four places, row by row
 */
record CardSheet<C>(List<Slot<C>> fronts, List<Slot<C>> backs) {
  static final int CARDS = 4;

  CardSheet {
    fronts = List.copyOf(fronts);
    backs = List.copyOf(backs);
  }

  /**
   * A place for a card.
   *
   * @param cover whether the deck's cover is there
   * @param card what is there; empty for the cover, and where there are no more cards
   */
  record Slot<C>(boolean cover, Optional<C> card) {}

  /** A deck: first the cover, then the cards. */
  static <C> List<CardSheet<C>> deck(List<C> cards) {
    var slots = new ArrayList<Slot<C>>();
    slots.add(new Slot<>(true, Optional.empty()));
    cards.forEach(card -> slots.add(new Slot<>(false, Optional.of(card))));
    while (slots.size() % CARDS != 0) slots.add(new Slot<>(false, Optional.empty()));
    return IntStream.range(0, slots.size() / CARDS)
        .mapToObj(sheet -> slots.subList(sheet * CARDS, (sheet + 1) * CARDS))
        .map(fronts -> new CardSheet<>(fronts, mirrored(fronts)))
        .toList();
  }

  private static <C> List<Slot<C>> mirrored(List<Slot<C>> fronts) {
    return List.of(fronts.get(1), fronts.get(0), fronts.get(3), fronts.get(2));
  }
}
