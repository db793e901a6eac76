package sala.media.needed;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import sala.sql.Sql;

/** What a school offered itself, and the district published: its words are the district's, also at that school. */
@Singleton
public class OfferedItems {

    private final Sql sql;

    @Inject
    public OfferedItems(Sql sql) {
        this.sql = sql;
    }

    List<UUID> by(UUID school) {
        return sql.list(
                row -> row.id("id"),
                "select id from media_item where school = ? and offered is not null and approval = 'PUBLISHED' order by id",
                school);
    }
}
