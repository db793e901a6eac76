package sala.system.browser;

import com.microsoft.playwright.APIResponse;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds every kind of page that somebody can reach by following links from the first one. */
public final class Crawl {

    private static final Pattern LINK = Pattern.compile("<a\\b[^>]*\\bhref=\"(/[^\"#?]*)[^\"]*\"");
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f-]{27}|\\b\\d+\\b");

    private final Visitor visitor;
    private final Map<String, String> pages = new LinkedHashMap<>();
    private final Deque<String> open = new ArrayDeque<>();

    private Crawl(Visitor visitor) {
        this.visitor = visitor;
    }

    /** One path for each shape of address, such as one course of many. */
    public static List<String> from(Visitor visitor, String path) {
        Crawl crawl = new Crawl(visitor);
        crawl.open.add(path);
        while (!crawl.open.isEmpty()) {
            crawl.visit(crawl.open.remove());
        }
        return List.copyOf(crawl.pages.values());
    }

    /** The kind of page that this is one of: its address without ids. */
    public static String shape(String path) {
        return ID.matcher(path).replaceAll("{}");
    }

    private void visit(String path) {
        String shape = shape(path);
        if (pages.containsKey(shape)) {
            return;
        }
        APIResponse answer = get(path);
        if (isPage(answer)) {
            pages.put(shape, path);
            links(answer.text()).forEach(open::add);
        }
    }

    private APIResponse get(String path) {
        return visitor.page().request().get(visitor.node().resolve(path).toString());
    }

    private static boolean isPage(APIResponse answer) {
        return answer.ok() && answer.headers().getOrDefault("content-type", "").startsWith("text/html");
    }

    private static Stream<String> links(String html) {
        return LINK.matcher(html).results().map(found -> URI.create(found.group(1))
                .getPath());
    }
}
