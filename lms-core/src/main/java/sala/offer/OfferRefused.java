package sala.offer;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sala.fault.Fault;
import sala.fault.FaultKind;

/** The district does not take an offer, for good; another file or other words may make another one. */
public class OfferRefused extends Fault {

    private static final long serialVersionUID = 1L;

    private final @Nullable UUID same;

    private OfferRefused(String code, @Nullable UUID same, Object... arguments) {
        super(FaultKind.CONFLICT, code, arguments);
        this.same = same;
    }

    /** No person of this school offers it, or it is somebody else's. */
    public static OfferRefused foreign() {
        return new OfferRefused("offer.foreign", null);
    }

    /** The bytes that came are not those that were announced. */
    public static OfferRefused spoiled() {
        return new OfferRefused("offer.spoiled", null);
    }

    /** The record cannot be read, such as one of a newer version. */
    public static OfferRefused unreadable() {
        return new OfferRefused("offer.unreadable", null);
    }

    /** The file of the thing is not whole at the school. */
    public static OfferRefused fileGone() {
        return new OfferRefused("offer.file-gone", null);
    }

    /** It is not the school's to offer, or there is nothing to offer yet. */
    public static OfferRefused notNow() {
        return new OfferRefused("offer.not-now", null);
    }

    /** Everybody has a thing with these very bytes already. */
    public static OfferRefused same(UUID thing, String title) {
        return new OfferRefused("offer.same", thing, title);
    }

    /** The thing that everybody has already; null when it is refused for another reason. */
    public @Nullable UUID same() {
        return same;
    }
}
