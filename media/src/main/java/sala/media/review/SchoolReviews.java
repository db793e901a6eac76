package sala.media.review;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import sala.access.Permission;
import sala.media.item.SchoolVoices;
import sala.media.item.SchoolVoices.Voice;
import sala.usage.Statement;
import sala.usage.StatementListener;
import sala.usage.Verb;

/** At the district: what the teachers of schools think of its items, as their nodes tell it. */
@Singleton
public class SchoolReviews implements StatementListener {

    private final SchoolVoices voices;
    private final ReviewRows rows;

    @Inject
    public SchoolReviews(SchoolVoices voices, ReviewRows rows) {
        this.voices = voices;
        this.rows = rows;
    }

    @Override
    public void arrived(Statement statement) {
        if (statement.is(Verb.RATED)) {
            voices.of(statement, Permission.MEDIA_REVIEW).ifPresent(voice -> put(statement, voice));
        } else if (statement.is(Verb.TOOK_BACK)) {
            voices.of(statement, Permission.MEDIA_REVIEW)
                    .ifPresent(voice -> rows.takeBack(voice.item(), voice.person(), statement.at()));
        }
    }

    private void put(Statement statement, Voice voice) {
        long stars = Math.round(statement.points().orElse(0));
        if (stars >= 1 && stars <= Review.MOST_STARS) {
            String words = statement.response();
            String kept = words.length() > Review.LONGEST ? words.substring(0, Review.LONGEST) : words;
            rows.put(voice.item(), new Review(voice.person(), voice.school(), (int) stars, kept, statement.at()));
        }
    }
}
