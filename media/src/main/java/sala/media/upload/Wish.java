package sala.media.upload;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sala.media.description.MediaDetails;

/**
 * What a sender wants to become of a file.
 *
 * @param details what is said of the item; not used where the file is another one of an item that is there
 * @param again whether an item of its own is wanted even if the register has one with the same bytes
 * @param versionOf the item whose file it is to be; null for an item of its own
 */
public record Wish(MediaDetails details, boolean again, @Nullable UUID versionOf) {

    public static Wish item(MediaDetails details) {
        return new Wish(details, false, null);
    }

    Wish orAgain(boolean more) {
        return new Wish(details, again || more, versionOf);
    }
}
