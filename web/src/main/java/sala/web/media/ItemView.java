package sala.web.media;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sala.access.Permission;
import sala.approval.Edit;
import sala.media.item.MediaItem;
import sala.media.item.MediaItems;
import sala.media.viewing.Viewings;
import sala.paging.Paging;
import sala.people.People;
import sala.people.Person;
import sala.web.collection.Surroundings;
import sala.web.content.Exhibits;
import sala.web.indicator.IndicatorDesk;
import sala.web.offer.OfferViews;
import sala.web.page.Newest;
import sala.web.page.Reader;
import sala.web.player.Playables;
import sala.web.player.Telling;

/** Gathers what the page of an item shows. */
@Singleton
public class ItemView {

    /** More are only counted. */
    private static final Paging SOME = new Paging(1, 10);

    private final MediaItems items;
    private final ItemWorks works;
    private final ItemUses uses;
    private final People people;
    private final IndicatorDesk indicators;
    private final Exhibits exhibits;
    private final Playables playables;
    private final Viewings viewings;
    private final PastView past;
    private final Surroundings surroundings;
    private final OfferViews offers;
    private final Reader reader;

    @Inject
    public ItemView(
            MediaItems items,
            ItemWorks works,
            ItemUses uses,
            People people,
            IndicatorDesk indicators,
            Exhibits exhibits,
            Playables playables,
            Viewings viewings,
            PastView past,
            Surroundings surroundings,
            OfferViews offers,
            Reader reader) {
        this.offers = offers;
        this.items = items;
        this.works = works;
        this.uses = uses;
        this.people = people;
        this.indicators = indicators;
        this.exhibits = exhibits;
        this.playables = playables;
        this.viewings = viewings;
        this.past = past;
        this.surroundings = surroundings;
        this.reader = reader;
    }

    ShownMedia of(UUID id) {
        return of(id, null, null);
    }

    /**
     * @param collection in which the reader plays it; null outside of one
     * @param member of a package at which it opens; null for its beginning
     */
    ShownMedia of(UUID id, @Nullable UUID collection, @Nullable String member) {
        MediaItem item = items.get(id, reader.actor(), Permission.MEDIA_VIEW);
        return new ShownMedia(
                item,
                works.of(item),
                name(item.owner()),
                uses.of(id, SOME),
                indicators.named(item.details().card().indicators()),
                exhibits.of(item, member),
                item.proposal().map(proposal -> name(proposal.edit().by())).orElse(""),
                playables.of(item),
                Telling.of(item, viewings.position(reader.actor(), id)),
                reader.visitor().isPupil() ? ItemPast.NONE : past.of(item, SOME),
                surroundings.of(item, collection),
                offers.of(item));
    }

    /** What somebody who was overtaken is told. */
    Newest newest(UUID id) {
        MediaItem item = items.get(id);
        Edit last = item.changed();
        return new Newest(DetailsForm.whole(item), name(last.by()), last.at());
    }

    private String name(UUID person) {
        return people.find(person).map(Person::name).map(name -> name.full()).orElse("");
    }
}
