package jss.problem;

/**
 * A value in a message that is itself said in the reader's language.
 *
 * @param key key in the problem texts, such as {@code kind.tool}
 */
public record Word(String key) {}
