package sala.media.review;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.UUID;
import sala.access.AccessRules;
import sala.access.Actor;
import sala.access.Permission;
import sala.media.item.MediaItems;
import sala.people.People;
import sala.people.Person;
import sala.usage.Statement;
import sala.usage.StatementListener;
import sala.usage.Verb;

/**
 * At the district: what the teachers of schools think of its items, as their nodes tell it. A node is believed about
 * its own people, and about what those may review here.
 */
@Singleton
public class SchoolReviews implements StatementListener {

    private final MediaItems items;
    private final People people;
    private final ReviewRows rows;

    @Inject
    public SchoolReviews(MediaItems items, People people, ReviewRows rows) {
        this.items = items;
        this.people = people;
        this.rows = rows;
    }

    @Override
    public void arrived(Statement statement) {
        if (!statement.is(Verb.RATED) && !statement.is(Verb.TOOK_BACK)) {
            return;
        }
        statement.thing().flatMap(items::find).ifPresent(item -> statement
                .person()
                .flatMap(people::find)
                .map(Person::actor)
                .filter(actor -> AccessRules.permits(actor, Permission.MEDIA_REVIEW, item.scope()))
                .ifPresent(actor -> keep(statement, item.id(), actor)));
    }

    private void keep(Statement statement, UUID item, Actor actor) {
        actor.schools().stream()
                .filter(school ->
                        statement.school().filter(school.toString()::equals).isPresent())
                .forEach(school -> {
                    if (statement.is(Verb.TOOK_BACK)) {
                        rows.remove(item, actor.person(), statement.at());
                    } else {
                        put(statement, item, actor.person(), school);
                    }
                });
    }

    private void put(Statement statement, UUID item, UUID person, UUID school) {
        long stars = Math.round(statement.points().orElse(0));
        if (stars >= 1 && stars <= Review.MOST_STARS) {
            String words = statement.response();
            String kept = words.length() > Review.LONGEST ? words.substring(0, Review.LONGEST) : words;
            rows.put(item, new Review(person, school, (int) stars, kept, statement.at()));
        }
    }
}
