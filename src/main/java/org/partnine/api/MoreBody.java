package org.partnine.api;

/**
 * A list of which an answer shows the newest alone.
 *
 * @param all how many there are
 * @param path of the list that has them all, page by page
 */
record MoreBody(int all, String path) {}
