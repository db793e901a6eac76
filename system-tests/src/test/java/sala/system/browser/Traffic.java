package sala.system.browser;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Everything that a page loads, with the bytes as they came over the line, and what it complains of. */
public final class Traffic {

    private static final String CACHED = "Cached";

    private final Map<String, Loaded> begun = new HashMap<>();
    private final List<Loaded> loaded = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();

    private final CDPSession session;

    private Traffic(CDPSession session) {
        this.session = session;
    }

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
        CDPSession session = page.context().newCDPSession(page);
        Traffic traffic = new Traffic(session);
        session.send("Network.enable");
        session.on("Network.responseReceived", traffic::begin);
        session.on("Network.loadingFinished", traffic::finish);
        page.onConsoleMessage(traffic::hear);
        page.onPageError(traffic.complaints::add);
        return traffic;
    }

    /** Does this while the browser takes nothing from its cache; what is loaded is kept there as ever. */
    void withoutCache(Runnable loading) {
        cacheDisabled(true);
        try {
            loading.run();
        } finally {
            cacheDisabled(false);
        }
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

    private void cacheDisabled(boolean disabled) {
        JsonObject cache = new JsonObject();
        cache.addProperty("cacheDisabled", disabled);
        session.send("Network.setCacheDisabled", cache);
    }

    private void begin(JsonObject event) {
        JsonObject response = event.getAsJsonObject("response");
        String address = response.get("url").getAsString();
        if (!address.startsWith("data:")) {
            boolean cached = response.has("fromDiskCache")
                    && response.get("fromDiskCache").getAsBoolean();
            String kind = cached ? CACHED : event.get("type").getAsString();
            begun.put(event.get("requestId").getAsString(), new Loaded(URI.create(address), kind, 0));
        }
    }

    private void finish(JsonObject event) {
        Loaded answer = begun.remove(event.get("requestId").getAsString());
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
