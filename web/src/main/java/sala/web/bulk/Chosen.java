package sala.web.bulk;

import java.util.List;
import java.util.UUID;
import sala.fault.Invalid;
import sala.media.item.MediaVersion;
import sala.web.page.Form;

/** The items that somebody ticked in a list, each as it was on the screen: {@code id.version}. */
public final class Chosen {

    private Chosen() {}

    /** @throws Invalid when they are none of ours */
    public static List<MediaVersion> in(Form form) {
        return form.all("items").stream().map(Chosen::version).toList();
    }

    public static String value(UUID id, long version) {
        return id + "." + version;
    }

    private static MediaVersion version(String value) {
        try {
            int between = value.indexOf('.');
            return new MediaVersion(
                    UUID.fromString(value.substring(0, Math.max(0, between))),
                    Long.parseLong(value.substring(between + 1)));
        } catch (IllegalArgumentException e) {
            throw new Invalid("items", "field.choice");
        }
    }
}
