package sala.mirror.offer;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.transaction.Transactional;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import sala.approval.Approval;
import sala.mirror.identity.Host;
import sala.mirror.protocol.Said;
import sala.mirror.protocol.SignedAnswer;
import sala.notice.News;
import sala.notice.Notices;
import sala.offer.OfferSource;
import sala.offer.Verdict;

/** At a school: takes what the district says of its offers, and says with each contact what it has understood. */
@Singleton
@Transactional
public class OfferUp {

    /** Said and heard under this name. */
    public static final String OFFERS = "offers";

    static final String KNOWN = "known";

    /** Of things that are the district's now: those whose files should be here and are not. */
    static final String LOST = "lost";

    /** The words under which people are told that the district cannot take what they offer. */
    public static final String REFUSED = "offer.REFUSED";

    private static final int AT_ONCE = 20;
    private static final UUID NOBODY = new UUID(0, 0);
    private static final Logger LOG = LoggerFactory.getLogger(OfferUp.class);

    private final Offers offers;
    private final OfferSources sources;
    private final Host self;
    private final Notices notices;

    @Inject
    public OfferUp(Offers offers, OfferSources sources, Host self, Notices notices) {
        this.offers = offers;
        this.sources = sources;
        this.self = self;
        this.notices = notices;
    }

    /** What belongs into a contact; empty when there is nothing that the district does not know. */
    public Optional<JsonObject> says() {
        JsonArrayBuilder known = Json.createArrayBuilder();
        offers.untold(AT_ONCE)
                .forEach(offer -> known.add(Json.createObjectBuilder()
                        .add("id", offer.thing().toString())
                        .add("stage", offer.stage().name())));
        JsonArrayBuilder lost = Json.createArrayBuilder();
        sources.all().forEach(source -> source.lost()
                .forEach(thing -> lost.add(
                        Json.createObjectBuilder().add("kind", source.kind()).add("id", thing.toString()))));
        JsonObject says =
                Json.createObjectBuilder().add(KNOWN, known).add(LOST, lost).build();
        return Optional.of(says).filter(all -> all.values().stream()
                .anyMatch(some -> !some.asJsonArray().isEmpty()));
    }

    /** @param said the whole contact, of which the district has heard now */
    public void heard(JsonObject said, SignedAnswer answer) {
        new Said(said).one(OFFERS).ifPresent(of -> of.all(KNOWN, AT_ONCE)
                .forEach(known -> offers.told(
                        known.id("id").orElseThrow(),
                        Stage.valueOf(known.text("stage", 40).orElseThrow()))));
        Optional.ofNullable(answer.text(OFFERS)).ifPresent(this::hearAll);
    }

    /** Takes what the district says of several. */
    void hearAll(String words) {
        try (JsonReader reader = Json.createReader(new StringReader(words))) {
            reader.readArray().getValuesAs(JsonObject.class).forEach(word -> hear(Word.read(word)));
        }
    }

    /** Takes the answer to one question about one offer. */
    public void hear(SignedAnswer answer) {
        try (JsonReader reader = Json.createReader(new StringReader(String.valueOf(answer.text(OFFERS))))) {
            hear(Word.read(reader.readObject()));
        }
    }

    /** The file is no longer here as it was offered. */
    public void fileIsGone(UUID thing) {
        offers.find(thing)
                .ifPresent(offer -> hear(new Word(
                        thing, offer.revision(), Stage.REFUSED, offer.received(), "offer.file-gone", null, null)));
    }

    private void hear(Word word) {
        offers.find(word.thing()).ifPresent(offer -> {
            if (word.revision() > offer.revision()) {
                offers.outdo(offer.thing(), word.revision());
            } else if (word.revision() == offer.revision() || word.revision() == 0) {
                hear(offer, word);
            }
        });
    }

    private void hear(Offer offer, Word word) {
        if (word.received() != Word.NOT_SAID) {
            offers.received(offer.thing(), word.received());
        }
        Stage next = next(offer, word);
        offers.move(offer.thing(), next, word.reason(), word.same());
        if (next != offer.stage()) {
            LOG.info("the district says of {}: {}", offer.thing(), next);
            become(offer, next, word);
        }
    }

    /** What is taken back here stays so, unless somebody at the district was faster. */
    private static Stage next(Offer offer, Word word) {
        if (offer.stage() != Stage.TAKING_BACK || word.stage().isTaken()) {
            return word.stage();
        }
        return word.revision() > 0 && word.stage().isOpen() ? Stage.TAKING_BACK : Stage.TAKEN_BACK;
    }

    private void become(Offer offer, Stage next, Word word) {
        OfferSource source = sources.of(offer.what().kind());
        UUID by = word.by() == null ? NOBODY : word.by();
        switch (next) {
            case APPROVED -> source.decided(offer.thing(), new Verdict(Approval.APPROVED, by, ""));
            case PUBLISHED -> source.decided(offer.thing(), new Verdict(Approval.PUBLISHED, by, ""));
            case SENT_BACK -> source.decided(offer.thing(), new Verdict(Approval.DRAFT, by, word.reason()));
            case WITHDRAWN -> source.decided(offer.thing(), new Verdict(Approval.WITHDRAWN, by, word.reason()));
            case REFUSED -> refused(source, offer);
            case WAITING, SENDING, SUBMITTED, TAKING_BACK, TAKEN_BACK -> {}
        }
    }

    private void refused(OfferSource source, Offer offer) {
        source.decided(offer.thing(), new Verdict(Approval.DRAFT, offer.what().by(), ""));
        notices.tell(
                List.of(offer.what().by()),
                new News(
                        REFUSED,
                        offer.thing(),
                        "/media/" + offer.thing(),
                        offer.what().title(),
                        "",
                        self.identity().id()));
    }
}
