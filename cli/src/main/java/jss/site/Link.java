package jss.site;

/** A link as it stands on one page. */
record Link(String title, String href) {}
