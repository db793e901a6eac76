package sala.web.offer;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sala.access.AccessRules;
import sala.access.Permission;
import sala.media.item.MediaItem;
import sala.media.item.MediaItems;
import sala.mirror.offer.Offer;
import sala.mirror.offer.Offers;
import sala.mirror.profile.Allowance;
import sala.node.NodeRole;
import sala.node.NodeSettings;
import sala.paging.Page;
import sala.paging.Paging;
import sala.people.People;
import sala.people.Person;
import sala.school.Schools;
import sala.web.page.Reader;
import sala.web.page.SchoolName;

/** Gathers what pages say of offers. */
@Singleton
public class OfferViews {

    private final Offers offers;
    private final MediaItems items;
    private final Allowance allowance;
    private final People people;
    private final Schools schools;
    private final NodeSettings settings;
    private final Reader reader;
    private final Clock clock;

    @Inject
    public OfferViews(
            Offers offers,
            MediaItems items,
            Allowance allowance,
            People people,
            Schools schools,
            NodeSettings settings,
            Reader reader,
            Clock clock) {
        this.offers = offers;
        this.items = items;
        this.allowance = allowance;
        this.people = people;
        this.schools = schools;
        this.settings = settings;
        this.reader = reader;
        this.clock = clock;
    }

    /** For the page of an item; its offer is nobody's business but theirs who look after the item. */
    public ItemOffer of(MediaItem item) {
        if (settings.role() == NodeRole.SCHOOL) {
            boolean sees = AccessRules.permits(reader.actor(), Permission.OFFER_VIEW, item.scope());
            return new ItemOffer(true, sees ? offers.find(item.id()).map(this::view) : Optional.empty(), "");
        }
        return new ItemOffer(false, Optional.empty(), item.origin().isOffered() ? school(item.school()) : "");
    }

    Page<OfferView> page(Paging paging) {
        return offers.page(reader.actor(), paging).map(this::view);
    }

    private OfferView view(Offer offer) {
        boolean changed = items.find(offer.thing())
                .filter(item -> OfferView.isChanged(item, offer))
                .isPresent();
        Offer.Same same = offer.same();
        boolean sameHere = same != null
                && items.find(same.thing())
                        .filter(item -> AccessRules.permits(reader.actor(), Permission.MEDIA_VIEW, item.scope()))
                        .isPresent();
        boolean rests = offer.stage().isOpen() && allowance.bitsPerSecond() == 0;
        return new OfferView(
                offer,
                arrival(offer),
                rests,
                changed,
                sameHere,
                name(offer.what().by()));
    }

    /** By the profile of the line; where nobody has said what it carries, by what it carried lately. */
    private @Nullable Instant arrival(Offer offer) {
        if (offer.rest() == 0 || !offer.stage().isOpen()) {
            return null;
        }
        long bytes = offers.bytesUntil(offer);
        long lately = allowance.lately();
        return allowance
                .speed()
                .arrival(bytes)
                .or(() -> lately == 0
                        ? Optional.empty()
                        : Optional.of(clock.instant().plus(Duration.ofMillis(bytes * Byte.SIZE / lately))))
                .orElse(null);
    }

    private String name(UUID person) {
        return people.find(person).map(Person::name).map(name -> name.full()).orElse("");
    }

    private String school(@Nullable UUID id) {
        return Optional.ofNullable(id)
                .flatMap(schools::find)
                .map(school -> SchoolName.of(school, reader.language()))
                .orElse("");
    }
}
