package sala.search;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing that was found.
 *
 * @param kind such as {@code video}
 * @param snippet where the words stand, in the text as it was written
 * @param page of a document where they stand
 * @param at the second of a recording where they are spoken
 * @param member of a package where they stand, such as a file in a zip
 * @param url opens the thing, at that place where there is one
 */
public record Hit(
        UUID id,
        String kind,
        MarkedText title,
        MarkedText snippet,
        @Nullable Integer page,
        @Nullable Double at,
        @Nullable String member,
        String url) {}
