package sala.system.browser;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Everything that a page loads, with the bytes as they came over the line, and what it complains of. */
public final class Traffic {

    private static final String CACHED = "Cached";
    private static final Set<String> UNENDING = Set.of("Media", "EventSource", "WebSocket", "Ping");

    /** A worker's own script is told of to the page when it is asked for, and to the worker when it comes. */
    private static final Pattern WORKER = Pattern.compile("/assets/[^/]*worker");

    private final Map<String, String> awaited = new HashMap<>();
    private final Map<String, Loaded> begun = new HashMap<>();
    private final List<Loaded> loaded = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();

    private Traffic() {}

    /**
     * One answer.
     *
     * @param kind in the words of the DevTools protocol: {@code Document}, {@code Script}, {@code Media} …
     * @param bytes compressed, with headers; 0 when it came from the browser's cache
     */
    public record Loaded(URI address, String kind, long bytes) {

        Loaded withBytes(long counted) {
            return new Loaded(address, kind, counted);
        }
    }

    static Traffic of(Page page) {
        Traffic traffic = new Traffic();
        CDPSession session = page.context().newCDPSession(page);
        session.send("Network.enable");
        session.on("Network.requestWillBeSent", traffic::ask);
        session.on("Network.responseReceived", traffic::begin);
        session.on("Network.loadingFinished", traffic::finish);
        session.on("Network.loadingFailed", event -> traffic.awaited.remove(id(event)));
        page.onConsoleMessage(traffic::hear);
        page.onPageError(traffic.complaints::add);
        return traffic;
    }

    /** Forgets what was loaded and said so far. */
    public void forget() {
        loaded.clear();
        complaints.clear();
    }

    public List<Loaded> loaded() {
        return List.copyOf(loaded);
    }

    /** Errors in the console, in the order in which they came. */
    public List<String> complaints() {
        return List.copyOf(complaints);
    }

    /** Waits no more for what the page before has asked for. */
    void leave() {
        awaited.clear();
    }

    /** Whether the page has asked for anything that has not come yet; what plays or works is not waited for. */
    boolean isWaited() {
        return !awaited.isEmpty();
    }

    /** The addresses of what has not come yet. */
    Collection<String> awaited() {
        return List.copyOf(awaited.values());
    }

    private void ask(JsonObject event) {
        String kind = event.has("type") ? event.get("type").getAsString() : "";
        String address = event.getAsJsonObject("request").get("url").getAsString();
        if (!UNENDING.contains(kind) && !WORKER.matcher(address).find()) {
            awaited.put(id(event), address);
        }
    }

    private static String id(JsonObject event) {
        return event.get("requestId").getAsString();
    }

    private void begin(JsonObject event) {
        JsonObject response = event.getAsJsonObject("response");
        String address = response.get("url").getAsString();
        if (!address.startsWith("data:")) {
            boolean cached = response.has("fromDiskCache")
                    && response.get("fromDiskCache").getAsBoolean();
            String kind = cached ? CACHED : event.get("type").getAsString();
            begun.put(id(event), new Loaded(URI.create(address), kind, 0));
        }
    }

    private void finish(JsonObject event) {
        awaited.remove(id(event));
        Loaded answer = begun.remove(id(event));
        if (answer != null) {
            long bytes = event.get("encodedDataLength").getAsLong();
            loaded.add(answer.withBytes(answer.kind().equals(CACHED) ? 0 : bytes));
        }
    }

    private void hear(ConsoleMessage message) {
        if ("error".equals(message.type())) {
            complaints.add(message.text() + " (" + message.location() + ")");
        }
    }
}
