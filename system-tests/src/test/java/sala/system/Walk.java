package sala.system;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import sala.system.browser.Crawl;
import sala.system.browser.Visitor;
import sala.system.node.Node;

/**
 * Somebody's way through all pages that this role can come to. Three walk at a time, each with a browser of its own:
 * most of a walk is waiting for a page to come to rest.
 */
record Walk(Node node, String place, Role role) {

    private static final int MINUTES = 7;
    private static final ExecutorService WALKERS = Executors.newFixedThreadPool(3, work -> {
        Thread thread = new Thread(work, "walker");
        thread.setDaemon(true);
        return thread;
    });

    /** Begins the walks of all these roles at once, and tells of each as soon as it is over. */
    static Stream<DynamicNode> tests(Node node, String place, PageCheck check, Role... roles) {
        return Stream.of(roles)
                .map(role -> new Walk(node, place, role))
                .map(walk -> new Begun(walk, CompletableFuture.supplyAsync(() -> walk.seen(check), WALKERS)))
                .toList()
                .stream()
                .map(Begun::tests);
    }

    String who() {
        return place + "-" + role.name().toLowerCase(Locale.ROOT);
    }

    private List<Seen> seen(PageCheck check) {
        try (Visitor visitor = Visitor.at(node.address()).signIn(role.account())) {
            return Crawl.from(visitor, "/").stream()
                    .map(path -> look(visitor, path, check))
                    .toList();
        }
    }

    private Seen look(Visitor visitor, String path, PageCheck check) {
        try {
            check.look(visitor, who(), path);
            return new Seen(path, null);
        } catch (Throwable wrong) {
            return new Seen(path, wrong);
        }
    }

    /** What every page has to keep. */
    @FunctionalInterface
    interface PageCheck {
        void look(Visitor visitor, String who, String path);
    }

    private record Begun(Walk walk, CompletableFuture<List<Seen>> pages) {

        DynamicNode tests() {
            Function<CompletableFuture<List<Seen>>, Stream<DynamicNode>> told =
                    seen -> seen.orTimeout(MINUTES, TimeUnit.MINUTES).join().stream()
                            .map(page -> DynamicTest.dynamicTest(page.path(), page::tell));
            return DynamicContainer.dynamicContainer(
                    walk.who(), Stream.of(pages).flatMap(told));
        }
    }

    private record Seen(String path, @Nullable Throwable wrong) {

        void tell() throws Throwable {
            if (wrong != null) {
                throw wrong;
            }
        }
    }
}
