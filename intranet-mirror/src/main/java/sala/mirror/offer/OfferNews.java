package sala.mirror.offer;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import sala.change.Change;
import sala.change.ChangeReader;
import sala.mirror.fleet.ContactListener;
import sala.mirror.fleet.NodeStatus;
import sala.mirror.fleet.SchoolNode;
import sala.mirror.protocol.Said;
import sala.sql.Transactions;

/** At the district: hears what became of offered things, and tells their schools with the contacts of their nodes. */
@Singleton
public class OfferNews implements ContactListener, ChangeReader {

    private static final int AT_ONCE = 20;
    private static final int MOST_LOST = 100;
    private static final int LETTERS = 40;

    private final IncomingOffers offers;
    private final OfferSources sources;
    private final OfferDesk desk;
    private final Transactions transactions;

    @Inject
    public OfferNews(IncomingOffers offers, OfferSources sources, OfferDesk desk, Transactions transactions) {
        this.offers = offers;
        this.sources = sources;
        this.desk = desk;
        this.transactions = transactions;
    }

    @Override
    public String name() {
        return "offers";
    }

    @Override
    public Set<String> kinds() {
        return sources.kinds();
    }

    @Override
    public void take(List<Change> changes) {
        changes.stream()
                .map(Change::subject)
                .distinct()
                .forEach(thing -> transactions.run(
                        () -> offers.find(thing).filter(IncomingOffer::arrived).ifPresent(desk::look)));
    }

    @Override
    @Transactional
    public void heard(SchoolNode node, NodeStatus status, JsonObject said) {
        new Said(said).one(OfferUp.OFFERS).ifPresent(of -> {
            of.all(OfferUp.KNOWN, AT_ONCE)
                    .forEach(known -> known.id("id").ifPresent(thing -> known.text("stage", LETTERS)
                            .ifPresent(stage -> offers.told(node.school(), thing, stage))));
            of.all(OfferUp.LOST, MOST_LOST).forEach(lost -> lost.id("id").ifPresent(thing -> lost.text("kind", LETTERS)
                    .filter(sources.kinds()::contains)
                    .ifPresent(kind -> sources.of(kind).lost(node.school(), thing))));
        });
    }

    @Override
    @Transactional
    public Map<String, String> answer(SchoolNode node) {
        JsonArray words = words(node);
        return words.isEmpty() ? Map.of() : Map.of(OfferUp.OFFERS, words.toString());
    }

    /** What the school does not know yet. Within a transaction. */
    JsonArray words(SchoolNode node) {
        JsonArrayBuilder words = Json.createArrayBuilder();
        offers.untold(node.school(), AT_ONCE)
                .forEach(offer -> words.add(desk.look(offer)
                        .orElse(offer.word(offer.what().file().size()))
                        .json()));
        return words.build();
    }

    @Override
    @Transactional
    public boolean hasNews(SchoolNode node) {
        return !offers.untold(node.school(), 1).isEmpty();
    }
}
