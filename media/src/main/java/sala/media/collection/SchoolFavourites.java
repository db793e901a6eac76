package sala.media.collection;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import sala.access.Permission;
import sala.media.item.SchoolVoices;
import sala.usage.Statement;
import sala.usage.StatementListener;
import sala.usage.Verb;

/** At the district: what people liked at their school's node, and do not like any more. */
@Singleton
public class SchoolFavourites implements StatementListener {

    private final SchoolVoices voices;
    private final FavouriteRows rows;

    @Inject
    public SchoolFavourites(SchoolVoices voices, FavouriteRows rows) {
        this.voices = voices;
        this.rows = rows;
    }

    @Override
    public void arrived(Statement statement) {
        boolean liked = statement.is(Verb.FAVOURITED);
        if (liked || statement.is(Verb.UNFAVOURITED)) {
            voices.of(statement, Permission.MEDIA_VIEW)
                    .ifPresent(voice -> rows.put(new Favourite(voice.person(), voice.item(), statement.at(), liked)));
        }
    }
}
