package jss.content;

import java.util.Optional;

/**
 * An old address that must go on working.
 *
 * @param lang the language it stood in
 * @param slug the old last part of the address
 */
public record Redirect(Lang lang, String slug, Optional<When> since) {}
