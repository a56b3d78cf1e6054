package jss.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** How people are shared out: evenly on groups, and in proportion on themes. */
public final class Shares {
  private Shares() {}

  /** How many groups of at most {@code most} hold that many people; none for nobody. */
  public static int groups(int people, int most) {
    return Math.ceilDiv(people, Math.max(most, 1));
  }

  /**
   * The sizes of that many groups, which differ by one at most, the larger first: 14 in three are 5, 5 and 4. Nobody is
   * a group of nobody: there are never more groups than people.
   */
  public static List<Integer> even(int people, int groups) {
    int all = Math.min(groups, people);
    return IntStream.range(0, all).mapToObj(i -> people / all + (i < people % all ? 1 : 0)).toList();
  }

  /**
   * Shares a whole by weights, so that the shares add up to it: each gets what its weight gives rounded down, and what is
   * left goes one by one to the largest remainders, of equal ones to the first (the method of Hamilton). Where all
   * weights are 0 they count alike.
   */
  public static List<Integer> proportional(int whole, List<Integer> weights) {
    long sum = weights.stream().mapToLong(Integer::longValue).sum();
    if (sum == 0) return weights.isEmpty() ? List.of() : proportional(whole, weights.stream().map(_ -> 1).toList());
    var shares = new ArrayList<Integer>();
    for (int weight : weights) shares.add((int) ((long) whole * weight / sum));
    int left = whole - shares.stream().mapToInt(Integer::intValue).sum();
    IntStream.range(0, weights.size()).boxed()
        .sorted(Comparator.comparingLong((Integer i) -> (long) whole * weights.get(i) % sum).reversed())
        .limit(left)
        .forEach(i -> shares.set(i, shares.get(i) + 1));
    return List.copyOf(shares);
  }
}
