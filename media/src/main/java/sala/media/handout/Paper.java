package sala.media.handout;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sala.fault.Invalid;
import sala.fault.Required;

/**
 * What is handed out: a page elsewhere, or an item of the register.
 *
 * @param address of a page; empty where it is an item
 * @param item null where it is a page
 * @param forStaff whether pupils must not hear of it, as of an answer key
 */
public record Paper(String title, String address, @Nullable UUID item, boolean forStaff) {

    private static final int TITLE = 200;
    private static final int ADDRESS = 2000;
    private static final Set<String> SCHEMES = Set.of("http", "https");

    /** @throws Invalid when it has no title, is neither of the two or both, or no browser could open it */
    public Paper {
        title = Required.text("title", title, TITLE);
        address = Required.optionalText("address", address, ADDRESS);
        if (address.isEmpty() == (item == null)) {
            throw new Invalid("address", "handout.one-of-two");
        }
        if (!address.isEmpty() && !isOfTheWeb(address)) {
            throw new Invalid("address", "handout.no-link");
        }
    }

    private static boolean isOfTheWeb(String address) {
        try {
            URI uri = new URI(address);
            return uri.getScheme() != null
                    && SCHEMES.contains(uri.getScheme().toLowerCase(Locale.ROOT))
                    && uri.getHost() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
