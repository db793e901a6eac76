package sala.system.browser;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a page may weigh on a school's line, media aside. Engines that a page loads only when something is played or
 * read (the video player's, the document viewer's) count as media.
 */
public final class Budget {

    /** With an empty cache. */
    public static final long FIRST_VIEW = 150_000;

    /** With the assets of another page in the cache. */
    public static final long NEXT_VIEW = 30_000;

    private static final Set<String> PAGE_KINDS = Set.of("Document", "Script", "Stylesheet", "Font", "Fetch", "XHR");
    private static final Pattern ENGINE = Pattern.compile("/assets/[^/]*(hls|pdf)[^/]*\\.m?js");
    private static final Pattern MEDIA =
            Pattern.compile("/media/[^/]+/(file|document|poster|(hls|whole|shown|still|words)/.*)");
    private static final Pattern ASSET = Pattern.compile("/assets/.*");

    private Budget() {}

    /** What counts of all that was loaded, in bytes as they came over the line. */
    public static long spent(Traffic traffic) {
        return traffic.loaded().stream()
                .filter(Budget::counts)
                .mapToLong(Traffic.Loaded::bytes)
                .sum();
    }

    private static boolean counts(Traffic.Loaded loaded) {
        String path = loaded.address().getPath();
        boolean asset = path != null && ASSET.matcher(path).matches();
        return (asset || PAGE_KINDS.contains(loaded.kind())) && (path == null || !isAside(path));
    }

    /** The lesson itself, and what plays it, are not the page. */
    private static boolean isAside(String path) {
        return ENGINE.matcher(path).matches() || MEDIA.matcher(path).matches();
    }
}
