package sala.web.page;

/**
 * One line of the menu.
 *
 * @param key of its words
 * @param icon a name from {@code icons.list}
 */
public record MenuEntry(String key, String href, String icon) {}
