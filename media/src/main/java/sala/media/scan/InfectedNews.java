package sala.media.scan;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import sala.access.Actor;
import sala.access.Role;
import sala.change.Change;
import sala.change.ChangeReader;
import sala.media.item.MediaItem;
import sala.media.item.MediaItems;
import sala.media.transcode.Unplayable.Reason;
import sala.notice.News;
import sala.notice.Notices;
import sala.people.People;
import sala.people.Person;
import sala.sql.Transactions;

/**
 * Tells people of a sent file in which a malicious program was found: its sender, whose device may have more of it, and
 * who looks after the sender's school, or else the office.
 */
@Singleton
public class InfectedNews implements ChangeReader {

    private static final String WHAT = "media.INFECTED";
    private static final int MOST_ADMINS = 20;

    private final MediaItems items;
    private final People people;
    private final Notices notices;
    private final Transactions transactions;

    @Inject
    public InfectedNews(MediaItems items, People people, Notices notices, Transactions transactions) {
        this.items = items;
        this.people = people;
        this.notices = notices;
        this.transactions = transactions;
    }

    @Override
    public String name() {
        return "infected-files";
    }

    @Override
    public Set<String> kinds() {
        return Set.of(MediaItems.KIND);
    }

    @Override
    public void take(List<Change> changes) {
        transactions.run(() -> changes.stream()
                .map(Change::subject)
                .distinct()
                .flatMap(id -> items.find(id).stream())
                .filter(item -> item.reason().equals(Reason.INFECTED.code()))
                .filter(item -> !notices.areTold(item.id(), WHAT))
                .forEach(this::tell));
    }

    private void tell(MediaItem item) {
        List<UUID> told = Stream.concat(Stream.of(item.owner()), keepers(item).map(Person::id))
                .toList();
        UUID page = item.versionOf() == null ? item.id() : item.versionOf();
        String label = item.original().label().text();
        notices.tell(told, new News(WHAT, item.id(), "/media/" + page, label, "", Actor.NOBODY.person()));
    }

    private Stream<Person> keepers(MediaItem item) {
        UUID school = item.school();
        return school == null
                ? people.withRole(Role.DISTRICT_ADMIN, MOST_ADMINS).stream()
                : people.withRole(Role.SCHOOL_KEEPER, school).stream();
    }
}
