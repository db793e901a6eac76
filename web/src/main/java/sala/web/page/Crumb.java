package sala.web.page;

/**
 * One step of the way from the home page to here.
 *
 * @param label in the reader's words
 */
public record Crumb(String label, String href) {}
