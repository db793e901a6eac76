package sala.web.metadata;

import java.net.URI;
import java.util.List;
import sala.media.description.MediaDetails;
import sala.media.item.MediaItem;
import sala.web.indicator.IndicatorChoice.Chosen;

/**
 * An item as other catalogues get it.
 *
 * @param address of its page
 * @param indicators with their words
 */
record Catalogued(MediaItem item, URI address, List<Chosen> indicators) {

    MediaDetails details() {
        return item.details();
    }

    String language() {
        return details().terms().language();
    }

    /** The terms' own address, or empty where they have none. */
    String licenceAddress() {
        return switch (details().terms().licence()) {
            case CC_BY -> "https://creativecommons.org/licenses/by/4.0/";
            case CC_BY_SA -> "https://creativecommons.org/licenses/by-sa/4.0/";
            case CC_BY_NC -> "https://creativecommons.org/licenses/by-nc/4.0/";
            case CC_BY_NC_SA -> "https://creativecommons.org/licenses/by-nc-sa/4.0/";
            case CC_BY_ND -> "https://creativecommons.org/licenses/by-nd/4.0/";
            case CC_BY_NC_ND -> "https://creativecommons.org/licenses/by-nc-nd/4.0/";
            case PUBLIC_DOMAIN -> "https://creativecommons.org/publicdomain/zero/1.0/";
            case SCHOOLS_ONLY, UNKNOWN -> "";
        };
    }

    /** What is said of its rights in words. */
    String rights() {
        return switch (details().terms().licence()) {
            case SCHOOLS_ONLY -> "ใช้สอนในโรงเรียนเท่านั้น";
            case UNKNOWN -> "";
            default -> details().terms().licence().label();
        };
    }
}
