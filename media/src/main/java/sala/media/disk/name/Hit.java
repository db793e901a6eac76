package sala.media.disk.name;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A place in a name at which a rule was right.
 *
 * @param from where the words begin, in the name
 * @param slots what stood in the rule's slots, such as {@code n}
 */
record Hit(NamingRule rule, int from, int to, Map<String, String> slots) {

    @Nullable
    String slot(String name) {
        return slots.get(name);
    }

    /** The rule's value with its slots filled; leading noughts left out. */
    String value() {
        String filled = rule.value();
        for (Map.Entry<String, String> slot : slots.entrySet()) {
            filled = filled.replace("{" + slot.getKey() + "}", bare(slot.getValue()))
                    .replace("{d}", bare(slot.getValue()));
        }
        return filled;
    }

    private static String bare(String number) {
        return number.replaceFirst("^0+(?=.)", "");
    }

    int length() {
        return to - from;
    }
}
