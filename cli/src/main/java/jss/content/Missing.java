package jss.content;

import java.util.Optional;

/**
 * What the site does with entries that have no words in a language, by their folder.
 *
 * @param gatherings what is done with gatherings that are missing in a language
 * @param rules what is done with rules that are missing in a language
 * @param declarations what is done with declarations that are missing in a language
 * @param tools what is done with tools that are missing in a language
 * @param cases what is done with cases that are missing in a language
 * @param news what is done with news that is missing in a language
 * @param pages what is done with pages that are missing in a language
 * @param guides what is done with guides that are missing in a language
 * @param assessments what is done with self-assessments that are missing in a language
 */
public record Missing(
    Optional<Policy> gatherings,
    Optional<Policy> rules,
    Optional<Policy> declarations,
    Optional<Policy> tools,
    Optional<Policy> cases,
    Optional<Policy> news,
    Optional<Policy> pages,
    Optional<Policy> guides,
    Optional<Policy> assessments) {

  /** What is done; without a word it is an error. */
  public enum Policy {
    /** It has to be there: nothing is published before it is. */
    ERROR,
    /** No page; links lead to the page in the language that there is. */
    OMIT,
    /** A short page that says so, and leads on. */
    NOTICE,
    /** A page with the words of the language that there is, and a note that says so. */
    FALLBACK
  }

  /** What is done with entries of that kind. */
  public Policy of(Kind kind) {
    Optional<Policy> policy = switch (kind) {
      case GATHERING -> gatherings;
      case RULE -> rules;
      case DECLARATION -> declarations;
      case TOOL -> tools;
      case CASE -> cases;
      case NEWS -> news;
      case PAGE -> pages;
      case GUIDE -> guides;
      case ASSESSMENT -> assessments;
      default -> Optional.empty();
    };
    return policy.orElse(Policy.ERROR);
  }
}
