package sala.launcher.command;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;

/** A root at a terminal. */
record RootLines(Map<String, Object> root) {

    void print(PrintWriter out) {
        List<?> keys = root.get("keys") instanceof List<?> all ? all : List.of();
        out.printf(
                "Root %s, good until %s. It takes %s of %d keys:%n",
                root.get("version"), root.get("expires"), root.get("threshold"), keys.size());
        for (Object key : keys) {
            if (key instanceof Map<?, ?> one) {
                out.printf("  %s  %s%n", one.get("fingerprint"), one.get("name"));
            }
        }
        out.println("The district signs with " + root.get("district"));
        if (Boolean.TRUE.equals(root.get("selfMade"))) {
            out.println("Nobody has keys in a drawer yet: see docs/keys.md");
        }
        out.flush();
    }
}
