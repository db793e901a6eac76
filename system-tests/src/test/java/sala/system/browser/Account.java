package sala.system.browser;

/** What somebody signs in with. */
public record Account(String username, String password) {}
