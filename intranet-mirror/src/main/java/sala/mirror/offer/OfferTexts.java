package sala.mirror.offer;

/** How a node tells the district of an offer. */
public final class OfferTexts {

    private OfferTexts() {}

    /** All of it. */
    public static byte[] whole(Offer offer) {
        return OfferRecord.whole(offer);
    }

    /** Of which one it speaks. */
    public static byte[] brief(Offer offer) {
        return OfferRecord.brief(offer);
    }
}
