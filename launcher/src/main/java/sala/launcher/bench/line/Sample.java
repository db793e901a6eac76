package sala.launcher.bench.line;

/**
 * A file that the district publishes.
 *
 * @param file its name
 * @param type such as {@code application/pdf}
 */
record Sample(String title, String file, String type, byte[] bytes) {}
