package sala.media.review;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sala.access.Actor;
import sala.access.Permission;
import sala.media.item.MediaItem;
import sala.media.item.MediaItems;
import sala.paging.Page;
import sala.paging.Paging;
import sala.school.SubjectGroup;
import sala.taking.Whereabouts;
import sala.usage.Setting;
import sala.usage.StatementDraft;
import sala.usage.Statements;
import sala.usage.Thing;
import sala.usage.Verb;

/**
 * All reviews that this node knows, for those who may review. What the people of a school say is a statement, too, and
 * so comes to the district ({@link SchoolReviews}).
 */
@Singleton
@Transactional
public class Reviews {

    private final MediaItems items;
    private final ReviewRows rows;
    private final Statements statements;
    private final Clock clock;

    @Inject
    public Reviews(MediaItems items, ReviewRows rows, Statements statements, Clock clock) {
        this.items = items;
        this.rows = rows;
        this.statements = statements;
        this.clock = clock;
    }

    /** Newest first. */
    public Page<Review> of(UUID item, Paging paging) {
        return rows.of(item, paging);
    }

    /** From 1 to 5; empty where nobody has said anything. */
    public Optional<Double> stars(UUID item) {
        return rows.stars(item);
    }

    public Optional<Review> by(Actor actor, UUID item) {
        return rows.by(actor.person(), item);
    }

    /** In the place of what this person said before. */
    public void say(Actor actor, UUID id, int stars, String words) {
        MediaItem item = items.get(id, actor, Permission.MEDIA_REVIEW);
        Optional<Setting> where = Whereabouts.of(actor, subject(item));
        Review review =
                new Review(actor.person(), where.map(Setting::school).orElse(null), stars, words, clock.instant());
        rows.put(id, review);
        where.ifPresent(setting -> tell(
                draft(actor, item, Verb.RATED)
                        .in(setting)
                        .scored(stars, Review.MOST_STARS)
                        .saying(words),
                review.at()));
    }

    /** Takes back what this person said. */
    public void takeBack(Actor actor, UUID id) {
        MediaItem item = items.get(id, actor, Permission.MEDIA_REVIEW);
        Instant now = clock.instant();
        rows.takeBack(id, actor.person(), now);
        Whereabouts.of(actor, subject(item))
                .ifPresent(setting -> tell(draft(actor, item, Verb.TOOK_BACK).in(setting), now));
    }

    private void tell(StatementDraft draft, Instant at) {
        statements.add(List.of(draft.at(at)));
    }

    private static StatementDraft draft(Actor actor, MediaItem item, Verb verb) {
        Thing thing = new Thing(item.id(), item.kind().use(), item.details().title());
        return StatementDraft.that(actor.person(), verb, thing);
    }

    private static @Nullable String subject(MediaItem item) {
        SubjectGroup subject = item.details().subject();
        return subject == null ? null : subject.name();
    }
}
