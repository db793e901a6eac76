package sala.web.profile;

import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What somebody signed in with, in words that people know from their own screens: {@code Chrome · Windows}. */
public final class Device {

    /** Browsers name their ancestors too: the first that is found is the one. */
    private static final List<Entry<String, String>> BROWSERS = List.of(
            Map.entry("Edg", "Edge"),
            Map.entry("OPR/", "Opera"),
            Map.entry("SamsungBrowser", "Samsung Internet"),
            Map.entry("Firefox", "Firefox"),
            Map.entry("Chrome", "Chrome"),
            Map.entry("Safari", "Safari"));

    private static final List<Entry<String, String>> SYSTEMS = List.of(
            Map.entry("Windows", "Windows"),
            Map.entry("Android", "Android"),
            Map.entry("iPhone", "iPhone"),
            Map.entry("iPad", "iPad"),
            Map.entry("CrOS", "Chromebook"),
            Map.entry("Mac OS", "Mac"),
            Map.entry("Linux", "Linux"));

    private Device() {}

    /**
     * @param agent what the browser calls itself
     * @param unknown said of one that is not known
     */
    public static String of(String agent, String unknown) {
        String found = Stream.of(BROWSERS, SYSTEMS)
                .map(names -> first(names, agent))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · "));
        return found.isEmpty() ? unknown : found;
    }

    private static Optional<String> first(List<Entry<String, String>> names, String agent) {
        return names.stream()
                .filter(name -> agent.contains(name.getKey()))
                .map(Entry::getValue)
                .findFirst();
    }
}
